import Jury
import Testing

@Suite struct NumberSignsTests {
    @Test(
        arguments: anyLanguage,
        [
            ("3500", .exact("3500")), ("0", .exact("0")), ("007", .exact("7")), (" 3500 ", .exact("3500")),
            ("2 500", .exact("2500")), ("2\u{A0}500", .exact("2500")), ("2\u{202F}500", .exact("2500")),
            ("2\u{2009}500", .exact("2500")), ("2\u{2007}500", .exact("2500")),
            ("12 345 678", .exact("12345678")),
            ("2'500", .exact("2500")), ("2’500’000", .exact("2500000")),
            ("1.234.567", .exact("1234567")), ("1,234,567", .exact("1234567")),
            ("1,234.5", .exact("1234.5")), ("1.234,5", .exact("1234.5")),
            ("1,234.567", .exact("1234.567")), ("1.234,567", .exact("1234.567")),
            ("1 234,5", .exact("1234.5")), ("1 234.567", .exact("1234.567")), ("1'234.50", .exact("1234.5")),
            ("1.234.567,8", .exact("1234567.8")), ("1,234,567.8", .exact("1234567.8")),
            ("3,5", .exact("3.5")), ("3.5", .exact("3.5")), ("2,50", .exact("2.5")),
            ("2.5000", .exact("2.5")),
            ("0.125", .exact("0.125")), ("0,125", .exact("0.125")),
            ("1234,567", .exact("1234.567")), ("1234.567", .exact("1234.567")),
            (".5", .exact("0.5")), (",25", .exact("0.25")), ("We had 300.", .exact("300")),
            ("300, no more", .exact("300")),
            ("-12", .exact("-12")), ("−12,5", .exact("-12.5")), ("–12", .exact("-12")),
            ("-.5", .exact("-0.5")),
            ("-€300", .exact("-300")), ("€-300", .exact("-300")), ("+12", .exact("12")),
            ("a loss of -12", .exact("-12")),
            ("- 12", .exact("12")), ("-0", .exact("0")),
        ] as [(String, Quantity.Reading)])
    func `signs that leave no doubt are read alike in every language`(
        language: Language?, sample: (words: String, reading: Quantity.Reading)
    ) {
        #expect(Quantity(sample.words).reading(in: language) == sample.reading)
    }

    @Test(arguments: commaLanguages)
    func `where the comma is the decimal sign the dot groups`(language: Language) {
        #expect(Quantity("2.500").reading(in: language) == .exact("2500"))
        #expect(Quantity("-2.500").reading(in: language) == .exact("-2500"))
        #expect(Quantity("2,500").reading(in: language) == .either("2.5", "2500"))
    }

    @Test func `in English the comma groups`() {
        #expect(Quantity("2,500").reading(in: "en") == .exact("2500"))
        #expect(Quantity("2.500").reading(in: "en") == .either("2.5", "2500"))
        #expect(Quantity("2.500 million").reading(in: "en") == .either("2500000", "2500000000"))
    }

    @Test(arguments: ["2.500", "2,500"], [nil, "de"] as [Language?])
    func `without a language one sign before three digits is not guessed`(words: String, language: Language?)
    {
        #expect(Quantity(words).reading(in: language) == .either("2500", "2.5"))
    }

    @Test func `a quantity's own language goes before that of the entry`() {
        #expect(Quantity("2.500", language: "fr").reading(in: "en") == .exact("2500"))
        #expect(Quantity("2.500", language: "en").reading(in: "fr") == .either("2.5", "2500"))
    }

    @Test(arguments: ["en-GB", "EN", "fr-CA", "lv-LV"] as [Language])
    func `a region does not change the language`(language: Language) {
        let comma: Quantity.Reading =
            language.primary.lowercased() == "en" ? .exact("2500") : .either("2.5", "2500")
        #expect(Quantity("2,500").reading(in: language) == comma)
    }

    @Test(
        arguments: anyLanguage,
        [
            "1,23,456", "12.34.567", "1.2.3", "1234,567,890", "1.234,567,890", "1.234'567", "0.123.456",
            "2'50",
            "1234567890123456789", "0,0000000000000000001", "999 999 999 999 999 999 999",
            "١٢", "３００", "300٠", "2½", "10²", "①", "3\u{FE0F}\u{20E3}",
        ])
    func `what is no number we know is not read`(language: Language?, words: String) {
        #expect(Quantity(words).reading(in: language) == .unread)
    }

    @Test(arguments: anyLanguage)
    func `18 digits are read and 19 are not`(language: Language?) {
        #expect(Quantity("999999999999999999").reading(in: language) == .exact("999999999999999999"))
        #expect(Quantity("999 999 999 999 999 999").reading(in: language) == .exact("999999999999999999"))
        #expect(Quantity("0,99999999999999999").reading(in: language) == .exact("0.99999999999999999"))
        #expect(Quantity("1000000000000000000").reading(in: language) == .unread)
        #expect(Quantity("1000000000 milliards").reading(in: language) == .unread)
    }

    @Test(.timeLimit(.minutes(1)), arguments: [" ", ".", "’", "  ", "!", " million"])
    func `a long text is read in one pass`(joint: String) {
        let words = "1" + String(repeating: joint + "000", count: 200_000 / (joint.utf8.count + 3))
        #expect(Quantity(words).reading(in: nil) == .unread)
    }
}
