import Testing

@testable import Jury

@Suite struct TextTests {
    @Test(arguments: [
        ("", 0), ("one", 1), ("one two", 2), (" one  two ", 2), ("one\ntwo\r\nthree", 3),
        ("a\u{A0}b\u{2003}c\u{3000}d", 4),
        ("l’été öö—ąžuolas", 2), ("日本 語", 2), ("a\u{85}b\u{1680}c\u{202F}d", 4), ("§ é €", 3),
        ("\u{2003}", 0),
    ])
    func `words are runs of anything but white space`(text: String, count: Int) {
        #expect(Text(text).wordCount == count)
        #expect(Text(text).mayHaveWords(over: count - 1))
        #expect(!Text(text).mayHaveWords(over: 9))
    }

    @Test(arguments: [
        ("2012-02-29", true), ("2011-02-29", false), ("2000-02-29", true), ("1900-02-29", false),
        ("2012-04-31", false),
        ("2012-4-30", false), ("0000-01-01", false), ("2012-04-30 ", false), ("２０12-04-30", false),
    ])
    func `a day is written as ISO 8601 has it and is in the calendar`(text: String, isDay: Bool) {
        #expect((Day(text) != nil) == isDay)
        if isDay { #expect(Day(text)?.description == text) }
    }

    @Test(arguments: [
        ("0", 0, 0), ("-12.50", -125, -1), ("1500000", 15, 5), ("0.075", 75, -3),
        ("999999999999999999", 999_999_999_999_999_999, 0),
    ])
    func `a decimal number is kept in lowest form and printed in plain digits`(
        text: String, coefficient: Int, exponent: Int
    ) {
        let number = DecimalNumber(text)
        #expect(number == DecimalNumber(coefficient, exponent: exponent))
        #expect(number.flatMap { DecimalNumber($0.description) } == number)
    }

    @Test(arguments: ["", "-", "1.", ".5", "1,5", "1e3", "+1", "1234567890123456789", "1.2.3"])
    func `what is not plain digits is no decimal number`(text: String) {
        #expect(DecimalNumber(text) == nil)
    }
}

@Suite struct SpellingTests {
    @Test(arguments: [
        ("doners", ["donors", "reach", "donors_recurring"], ["donors"]),
        ("Reach", ["reach"], ["reach"]),
        ("raech", ["reach"], ["reach"]), ("zebra", ["donors", "reach"], []), ("", ["a"], []),
        ("need-covered", ["need_covered"], ["need_covered"]),
    ])
    func `the nearest names come first, and far ones not at all`(
        word: String, known: [String], nearest: [String]
    ) {
        #expect(Spelling.nearest(to: word, among: known) == nearest)
    }
}
