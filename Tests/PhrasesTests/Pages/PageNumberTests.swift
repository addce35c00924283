import Jury
import Phrases
import Testing

@Suite struct PageNumberTests {
    @Test(arguments: [
        (PageLanguage.english, "0 drafts, 1 draft, 2 drafts, 5 drafts, 11 drafts, 21 drafts, 101 drafts"),
        (
            .french,
            "0 brouillon, 1 brouillon, 2 brouillons, 5 brouillons, 11 brouillons, 21 brouillons, 101 brouillons"
        ),
        (
            .latvian,
            """
            0 melnrakstu, 1 melnraksts, 2 melnraksti, 5 melnraksti, 11 melnrakstu, 21 melnraksts, \
            101 melnraksts
            """
        ),
        (
            .lithuanian,
            """
            0 juodraščių, 1 juodraštis, 2 juodraščiai, 5 juodraščiai, 11 juodraščių, 21 juodraštis, \
            101 juodraštis
            """
        ),
        (
            .estonian,
            "0 mustandit, 1 mustand, 2 mustandit, 5 mustandit, 11 mustandit, 21 mustandit, 101 mustandit"
        ),
    ])
    func `a count takes the form that its language has for it`(language: PageLanguage, drafts: String) {
        #expect(PageSentence.counts.map(language.words.drafts).joined(separator: ", ") == drafts)
    }

    @Test func `teens and hundreds keep to the rules of CLDR`() {
        let counts = [9, 10, 12, 19, 20, 22, 100, 110, 111, 121, 1_001]
        #expect(
            counts.map(PageLanguage.latvian.pluralForm) == [
                .other, .zero, .zero, .zero, .zero, .other, .zero, .zero, .zero, .one, .one,
            ])
        #expect(
            counts.map(PageLanguage.lithuanian.pluralForm) == [
                .few, .other, .other, .other, .other, .few, .other, .other, .other, .one, .one,
            ])
        #expect(Set(counts.map(PageLanguage.french.pluralForm)) == [.other])
    }

    @Test(arguments: [
        (
            PageLanguage.english, "7.5", "6.3 %", "24 November 2026, 18:00 UTC", "2012-11-03 to 2012-12-01"
        ),
        (
            .french, "7,5", "6,3\u{202F}%", "24 novembre 2026 à 18\u{A0}h\u{A0}00 UTC",
            "du 3 novembre 2012 au 1er décembre 2012"
        ),
        (
            .latvian, "7,5", "6,3%", "2026. gada 24. novembrī plkst. 18.00 UTC",
            "no 03.11.2012. līdz 01.12.2012."
        ),
        (
            .lithuanian, "7,5", "6,3\u{A0}%", "2026 m. lapkričio 24 d. 18:00 UTC",
            "nuo 2012-11-03 iki 2012-12-01"
        ),
        (.estonian, "7,5", "6,3%", "24. novembril 2026 kell 18.00 UTC", "03.11.2012–01.12.2012"),
    ])
    func `numbers, times and days are written as the language writes them`(
        language: PageLanguage, number: String, percent: String, time: String, period: String
    ) {
        let words = language.words
        #expect(words.number(7_500) == number)
        #expect(words.percent(Ratio(1, over: 16)) == percent)
        #expect(words.time(PageSentence.time) == time)
        #expect(words.period(PageSentence.period) == period)
    }

    @Test(arguments: PageLanguage.allCases)
    func `a period is told in the entrant's words where there are some`(language: PageLanguage) {
        var period = PageSentence.period
        period.written = Text("a few months in 2012")
        #expect(language.words.period(period) == "a few months in 2012")
        #expect(language.words.period(Period()) == "")
    }

    @Test(arguments: [
        ("en-GB,en;q=0.9", PageLanguage.english), ("fr-FR,fr;q=0.9,en-US;q=0.8,en;q=0.7", .french),
        ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", .french),
        ("lv-LV,lv;q=0.9,en;q=0.8,ru;q=0.7", .latvian),
        ("lt,en-US;q=0.7,en;q=0.3", .lithuanian), ("et-EE,et;q=0.9,en-US;q=0.8,en;q=0.7", .estonian),
        // A browser in German whose second wish is ours.
        ("de-DE,de;q=0.9,et;q=0.8,en;q=0.7", .estonian), ("ru,lv;q=0.5", .latvian),
        ("en;q=0.3,lt;q=0.8", .lithuanian), ("ja", .english), ("*", .english), ("", .english),
        ("et;q=0,en", .english), ("et;q=0", .english), (";;q=,,-", .english),
    ])
    func `a browser's wishes choose the language`(accepted: String, language: PageLanguage) {
        #expect(PageLanguage.best(for: accepted) == language)
    }

    @Test(arguments: PageLanguage.allCases)
    func `each language is chosen by its own name`(language: PageLanguage) {
        #expect(PageLanguage.best(for: language.rawValue) == language)
    }
}
