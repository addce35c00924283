import Jury

extension Quantity.Reading {
    static func exact(_ digits: String) -> Self { .number(decimal(digits), .exact, isPercent: false) }
    static func moreThan(_ digits: String) -> Self { .number(decimal(digits), .moreThan, isPercent: false) }
    static func lessThan(_ digits: String) -> Self { .number(decimal(digits), .lessThan, isPercent: false) }
    static func about(_ digits: String) -> Self { .number(decimal(digits), .about, isPercent: false) }
    static func percent(_ digits: String, _ qualifier: Quantity.Qualifier = .exact) -> Self {
        .number(decimal(digits), qualifier, isPercent: true)
    }
    static func either(_ digits: String...) -> Self { .ambiguous(digits.map(decimal)) }
}

/// A number in plain digits, as a test writes it.
func decimal(_ digits: String) -> DecimalNumber {
    guard let number = DecimalNumber(digits) else { preconditionFailure("\(digits) is not in plain digits") }
    return number
}

/// The languages whose numbers are known.
let knownLanguages: [Language] = ["en", "fr", "lv", "lt", "et"]

/// Those that write a decimal comma.
let commaLanguages: [Language] = ["fr", "lv", "lt", "et"]

/// The known languages, one that is not, and none.
let anyLanguage: [Language?] = knownLanguages.map(Optional.some) + ["de", nil]
