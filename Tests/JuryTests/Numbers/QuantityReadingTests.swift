import Jury
import Testing

@Suite struct QuantityReadingTests {
    @Test(
        arguments: anyLanguage,
        [
            ("3500 people", "3500"), ("€1.8 million", "1800000"), ("EUR 5000", "5000"), ("EUR5000", "5000"),
            ("US$ 40", "40"), ("300 couches", "300"), ("we got 300", "300"), ("Lu 1613 fois", "1613"),
            ("24h", "24"),
            ("300x", "300"), ("300-le inimesele", "300"), ("680 m2", "680"), ("680 m²", "680"),
            ("12 t CO2", "12"),
            ("12 t CO₂", "12"), ("300/day", "300"), ("300 👍", "300"), ("nappies: 300", "300"),
            ("year 2012", "2012"),
        ])
    func `words around the number are let pass`(language: Language?, sample: (words: String, digits: String))
    {
        #expect(Quantity(sample.words).reading(in: language) == .exact(sample.digits))
    }

    @Test(
        arguments: anyLanguage,
        [
            "8 of 10", "10-12", "10–12 %", "3 to 5", "12.05.2012", "2012-11-14", "1/3", "12:30",
            "300, then 400", "300  400",
            "in 2012 300 people", "2 50", "1.5 300", "300 ± 5", "1e6", "300+20", "no 5 līdz 10",
            "COVID-19", "300 patients with COVID-19", "#1", "#1x", "@300", "1st", "the 2nd prize", "2e",
            "B2B", "mp3", "v2.0",
        ])
    func `a second number or digits in a name are not read`(language: Language?, words: String) {
        #expect(Quantity(words).reading(in: language) == .unread)
    }

    @Test(
        arguments: anyLanguage,
        [
            "", " ", "a steep rise", "cinq", "three hundred", "millions", "thousands", "more than half", "%",
            "+", "-", "…",
            "≈", "M", "三百", "Ⅳ", "🎉", "❤️", "più di cento",
        ])
    func `words without digits are qualitative`(language: Language?, words: String) {
        #expect(Quantity(words).reading(in: language) == .qualitative)
    }

    @Test(
        arguments: [
            ("2.500", "2.5", nil, .exact("2.5")), ("8 of 10", "80", nil, .exact("80")),
            ("a lot", "12", nil, .exact("12")),
            ("8 of 10 (80 %)", "80", nil, .percent("80")),
            ("300 people, 20 % more", "300", nil, .exact("300")),
            ("more than 300", "310", nil, .moreThan("310")), ("more than 300", "310", .exact, .exact("310")),
            ("nearly ninety per cent", "90", nil, .percent("90", .about)),
            ("90 %", "0.9", nil, .percent("0.9")),
            ("no more than twenty", "20", nil, .lessThan("20")), ("", "7", .about, .about("7")),
            ("300", "300", .qualitative, .exact("300")),
        ] as [(String, String, Quantity.Qualifier?, Quantity.Reading)])
    func `a stated number goes before the words`(
        words: String, stated: String, qualifier: Quantity.Qualifier?, reading: Quantity.Reading
    ) {
        let quantity = Quantity(words, number: decimal(stated), qualifier: qualifier)
        #expect(quantity.reading(in: "en") == reading)
    }

    @Test(
        arguments: [
            ("300", .moreThan, .moreThan("300")), ("about 300", .exact, .exact("300")),
            ("90 %", .about, .percent("90", .about)),
            ("2.500", .about, .either("2.5", "2500")), ("8 of 10", .exact, .unread),
            ("a lot", .about, .qualitative),
            ("top 10", .qualitative, .qualitative),
        ] as [(String, Quantity.Qualifier, Quantity.Reading)])
    func `a stated qualifier goes before the words`(
        words: String, qualifier: Quantity.Qualifier, reading: Quantity.Reading
    ) {
        #expect(Quantity(words, qualifier: qualifier).reading(in: "en") == reading)
    }

    @Test(
        arguments: [
            ("3,500", "3500", nil), ("3,500", "3501", "3500"), ("more than 300", "310", "300"),
            ("3500", "35", "3500"),
            ("2.500", "300", nil), ("8 of 10", "80", nil), ("a lot", "80", nil), ("-12 %", "12", "-12"),
        ] as [(String, String, String?)])
    func `words that say another number than the stated one contradict it`(
        words: String, stated: String, said: String?
    ) {
        let quantity = Quantity(words, number: decimal(stated))
        #expect(quantity.contradiction(in: "en") == said.map(decimal))
    }

    @Test func `words cannot contradict what was not stated`() {
        #expect(Quantity("3,500", qualifier: .about).contradiction(in: "en") == nil)
    }
}
