import Jury
import Wire

@testable import Intake

extension DraftGenerator {
    static let sound: [Fault.Lexical: [String]] = [
        .identifier: ["a", "solar-roof", "2012", String(repeating: "x", count: 64)],
        .metric: ["donors", "need_covered"], .language: ["en", "lv", "pt-BR", "zh-Hant-TW"],
        .country: ["LV", "FR"], .currency: ["EUR", "USD"], .day: ["2012-11-14", "2000-02-29", "1999-12-31"],
        .digest: [String(repeating: "0a", count: 32)],
        .link: ["https://example.org/a?b=c&d=%C3%A9#f", "http://x"], .decimal: ["7.5", "-1", "0"],
        .integer: ["0", "40"], .mark: ["abstained", "7.5", "10"],
    ]

    static let bad: [Fault.Lexical: [String]] = [
        .identifier: ["", "Solar", "solar_roof", "a b", String(repeating: "x", count: 65), "é"],
        .metric: ["", "Donors", "a.b", String(repeating: "x", count: 65)],
        .language: ["", "e", "english", "EN", "en_US", "en-", "en-x"], .country: ["", "lv", "LVA", "L1"],
        .currency: ["", "eur", "EURO", "€"],
        .day: [
            "", "2012-13-01", "2012-00-10", "2012-01-32", "12-01-01", "2012-1-1", "2012-01-01T00:00:00Z",
            "May",
        ],
        .digest: ["", String(repeating: "0A", count: 32), String(repeating: "0", count: 63)],
        .link: ["", "ftp://x", "https://", "https://a b", "example.org", "https://é"],
        .decimal: ["", "1,5", "1.", ".5", "1.2345", "1e3"], .integer: ["", "-1", "1.5", "1234567890"],
        .mark: ["", "recused", "7,5", "abstain", "-"],
    ]
}

/// The writer of the reader's own module, by a name that tests can reach beside `Wire`'s.
enum JSONWriterForTests {
    static func write(_ draft: Draft, format: String) -> [UInt8] {
        JSONWriter.write(draft, format: format)
    }
}
