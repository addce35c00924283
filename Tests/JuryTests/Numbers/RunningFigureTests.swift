import Jury
import Testing

@Suite struct RunningFigureTests {
    /// The figure whose digits begin first.
    private func figure(_ passage: String, _ language: Language?) -> RunningFigure? {
        let offset = Array(passage.utf8).firstIndex { $0 >= 0x30 && $0 <= 0x39 } ?? 0
        return RunningFigure(at: offset, in: passage, language: language)
    }

    @Test(
        arguments: [
            ("3500", "en", "3500", "3500", .exact, false),
            ("plus de 300 couches", "fr", "plus de 300", "300", .moreThan, false),
            ("donna 2.500 couches", "fr", "2.500", "2500", .exact, false),
            ("savāca 1,5 miljoni skatījumu", "lv", "1,5 miljoni", "1500000", .exact, false),
            ("no more than 40 % of them", "en", "no more than 40 %", "40", .lessThan, true),
            ("apie 10 tūkst. žmonių", "lt", "apie 10 tūkst", "10000", .about, false),
            ("about -5", "en", "about -5", "-5", .about, false),
            ("2.500 people", nil, "2.500", nil, .exact, false),
            ("3 dozen", "en", "3 dozen", nil, .exact, false),
        ] as [(String, Language?, String, String?, Quantity.Qualifier, Bool)])
    func `a number takes the words that belong to it`(
        passage: String, language: Language?, text: String, number: String?,
        qualifier: Quantity.Qualifier, isPercent: Bool
    ) throws {
        let figure = try #require(self.figure(passage, language))
        let bytes = Array(passage.utf8)[figure.range]
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(figure.number == number.flatMap { DecimalNumber($0) })
        #expect(figure.qualifier == qualifier)
        #expect(figure.isPercent == isPercent)
    }

    @Test(arguments: ["1st", "CO2", "COVID-19", "#1", "none"])
    func `digits of a name or a rank are no figure`(passage: String) {
        #expect(figure(passage, "en") == nil)
    }
}
