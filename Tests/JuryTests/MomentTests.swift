import Jury
import Testing

@Suite struct MomentTests {
    @Test func `a moment is read with its zone and written in UTC`() {
        let moments = [
            ("1970-01-01T00:00Z", 0, "1970-01-01T00:00:00Z"),
            ("2026-11-24T20:00:30.5+02:00", 1_795_543_230_500, "2026-11-24T18:00:30.500Z"),
            ("2024-02-29T23:59:59-01:30", 1_709_256_599_000, "2024-03-01T01:29:59Z"),
            ("9999-12-31T23:59:59.999Z", 253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
        ]
        for (text, milliseconds, written) in moments {
            #expect(Moment(text)?.milliseconds == milliseconds, "\(text)")
            #expect(Moment(milliseconds: milliseconds)?.description == written)
        }
    }

    @Test func `what has no zone or is no time is no moment`() {
        for text in [
            "2026-11-24", "2026-11-24T18:00", "2026-11-24T24:00Z", "2026-02-30T10:00Z",
            "2026-11-24T18:00:60Z", "2026-11-24T18:00Z ", "2026-11-24T18:00+2:00", "1969-12-31T23:59Z", "",
        ] { #expect(Moment(text) == nil, "\(text)") }
    }

    @Test func `every day is read as it is written`() {
        for day in stride(from: 0, through: 2_932_896, by: 97) {
            let moment = Moment(milliseconds: day * 86_400_000 + 1)
            #expect(moment.flatMap { Moment($0.description) } == moment)
        }
    }
}
