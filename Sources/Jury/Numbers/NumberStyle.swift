/// How numbers are written in a language.
enum NumberStyle: CaseIterable {
    case english, french, latvian, lithuanian, estonian
    /// No language, or one whose habits we do not know.
    case other

    init(_ language: Language?) {
        switch language?.primary.lowercased() {
        case "en": self = .english
        case "fr": self = .french
        case "lv": self = .latvian
        case "lt": self = .lithuanian
        case "et": self = .estonian
        default: self = .other
        }
    }

    /// The one of `.` and `,` that sets groups of three apart, where the other is the decimal sign; `nil`:
    /// not known.
    var grouping: Numeral.Sign? {
        switch self {
        case .english: .comma
        case .french, .latvian, .lithuanian, .estonian: .dot
        case .other: nil
        }
    }

    /// The words that stand around numbers.
    var words: NumberWords {
        switch self {
        case .english: .english
        case .french: .french
        case .latvian: .latvian
        case .lithuanian: .lithuanian
        case .estonian: .estonian
        case .other: .other
        }
    }
}
