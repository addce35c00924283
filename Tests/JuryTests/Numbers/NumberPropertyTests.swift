import Jury
import Testing

/// Numbers drawn at random, each written the way its language writes it.
@Suite struct NumberPropertyTests {
    private static let seeds = UInt64(0)..<200

    @Test(arguments: knownLanguages, seeds)
    func `a number written in a language's own way reads back`(language: Language, seed: UInt64) {
        let written = Written(language, seed: seed)
        for separator in written.groupings + [""] {
            let words = written.number(groupedBy: separator)
            #expect(Quantity(words).reading(in: language) == .exact(written.digits), "seed \(seed): \(words)")
        }
        let spaced = written.number(groupedBy: "\u{202F}")
        for other in anyLanguage {
            #expect(Quantity(spaced).reading(in: other) == .exact(written.digits), "seed \(seed): \(spaced)")
        }
    }

    @Test(arguments: knownLanguages, seeds)
    func `words beside a number do not change it`(language: Language, seed: UInt64) {
        var written = Written(language, seed: seed)
        let number = written.number(groupedBy: written.draw(written.groupings))
        let unit = written.draw([
            " people", " couches", " cilvēki", " žmonių", " inimest", " €", "", "\u{A0}kg",
        ])
        let (phrase, qualifier) = written.draw(written.phrases)
        let words = phrase + number + unit
        let expected = Quantity.Reading.number(decimal(written.digits), qualifier, isPercent: false)
        #expect(Quantity(words).reading(in: language) == expected, "seed \(seed): \(words)")
        #expect(
            Quantity(words.uppercased()).reading(in: language) == expected,
            "seed \(seed): \(words.uppercased())")
        #expect(
            Quantity(phrase + number + " %").reading(in: language)
                == .percent(written.digits, qualifier), "seed \(seed): \(phrase + number) %")
    }

    @Test(arguments: UInt64(0)..<500)
    func `any jumble of signs gets the same reading twice and never more than two numbers`(seed: UInt64) {
        var random = SplitMix(state: seed)
        let pieces = [
            "1", "23", "456", "000", ".", ",", " ", "\u{A0}", "'", "-", "−", "–", "+", "%", "m", "k",
            "million", "€", "#",
            "/", "more than", "or more", "①", "½", "٣", "\u{301}", "EUR", "e", "👍", "=", ">", "\u{AD}",
            "\u{200E}",
        ]
        let words = (0..<random.below(9)).map { _ in pieces[random.below(pieces.count)] }.joined()
        for language in anyLanguage {
            let reading = Quantity(words).reading(in: language)
            #expect(Quantity(words).reading(in: language) == reading, "seed \(seed): \(words)")
            let hasDigits = words.unicodeScalars.contains { $0.properties.numericType != nil }
            #expect((reading == .qualitative) == !hasDigits, "seed \(seed): \(words)")
            if case .ambiguous(let numbers) = reading {
                #expect((2...4).contains(Set(numbers).count), "seed \(seed): \(words)")
                #expect(Set(numbers).count == numbers.count, "seed \(seed): \(words)")
            }
        }
    }
}

/// A random number in plain digits and in its language's own way.
private struct Written {
    let whole: String
    /// Empty for a whole number.
    let decimals: String
    let isNegative: Bool
    private let language: Language
    private var random: SplitMix

    init(_ language: Language, seed: UInt64) {
        self.language = language
        var random = SplitMix(state: seed)
        whole = String(
            random.next() % [10, 1_000, 100_000, 1_000_000_000, 1_000_000_000_000][random.below(5)])
        // Three decimals after the language's own sign would be in doubt.
        let digits = (0..<[0, 0, 1, 2, 4][random.below(5)]).map { _ in String(random.below(10)) }
        decimals = digits.joined()
        isNegative = random.below(8) == 0 && whole != "0"
        self.random = random
    }

    var digits: String { (isNegative ? "-" : "") + whole + (decimals.isEmpty ? "" : "." + decimals) }

    var groupings: [String] {
        [language == "en" ? "," : ".", " ", "\u{A0}", "\u{202F}"]
            + (language == "en" ? [] : ["\u{2009}", "’"])
    }

    var phrases: [(String, Quantity.Qualifier)] {
        let own: [(String, Quantity.Qualifier)] =
            switch language {
            case "fr": [("plus de ", .moreThan), ("jusqu’à ", .lessThan), ("près de ", .about)]
            case "lv": [("vairāk nekā ", .moreThan), ("līdz ", .lessThan), ("aptuveni ", .about)]
            case "lt": [("ne mažiau kaip ", .moreThan), ("iki ", .lessThan), ("maždaug ", .about)]
            case "et": [("üle ", .moreThan), ("vähem kui ", .lessThan), ("ligikaudu ", .about)]
            default: [("more than ", .moreThan), ("up to ", .lessThan), ("around ", .about)]
            }
        return own + [("", .exact), ("in all ", .exact), ("> ", .moreThan), ("~", .about)]
    }

    func number(groupedBy separator: String) -> String {
        var grouped = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { grouped += separator }
            grouped.append(digit)
        }
        return (isNegative ? "−" : "") + grouped
            + (decimals.isEmpty ? "" : (language == "en" ? "." : ",") + decimals)
    }

    mutating func draw<Element>(_ choices: [Element]) -> Element { choices[random.below(choices.count)] }
}

/// SplitMix64 (Steele, Lea & Flood 2014, DOI 10.1145/2660193.2660195).
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
