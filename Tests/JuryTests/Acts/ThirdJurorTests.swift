import Jury
import Testing

/// Marks from 1 to 10 on impact, which weighs 60, and craft, which weighs 40.
@Suite struct ThirdJurorTests {
    private static let jurors: [Identifier<Juror>] = ["ada", "ben", "cleo"]

    /// A round with a gap in which ada, ben and cleo sit before boots, and gave whole ballots of so many points on
    /// impact and craft.
    private static func room(gap: Thousandths?, _ ballots: [(Thousandths, Thousandths)]) throws -> SampleRoom
    {
        var room = try SampleRoom()
        try room.take(Acts.Plan(round: "two", categories: ["health"], gap: gap), by: "olga")
        try room.take(
            Acts.Seat(round: "two", seats: jurors.map { Pairing("boots", $0) }), by: "olga")
        try room.take(Acts.Open(round: "two"), by: "carl")
        for (juror, (impact, craft)) in zip(jurors, ballots) {
            try mark(&room, juror, "impact", impact)
            try mark(&room, juror, "craft", craft)
        }
        return room
    }

    private static func mark(
        _ room: inout SampleRoom, _ juror: Identifier<Juror>, _ criterion: Identifier<Criterion>,
        _ points: Thousandths?
    ) throws {
        try room.take(
            Acts.Mark(round: "two", entry: "boots", criterion: criterion, points: points), by: juror.person)
    }

    @Test(
        arguments: [
            // 1.5 marks on impact are 1.5 × 60 ÷ 9 = 10 points.
            (10_000, [(8_000, 7_000), (6_500, 7_000)], true),
            (10_001, [(8_000, 7_000), (6_500, 7_000)], false),
            // What one gives on impact the other gives on craft: −1 × 60 + 1.5 × 40 = 0.
            (1, [(8_000, 7_000), (7_000, 8_500)], false),
            (100_000, [(10_000, 10_000), (1_000, 1_000)], true),
            (nil, [(10_000, 10_000), (1_000, 1_000)], false),
            (1_000, [(8_000, 7_000)], false),
        ] as [(Thousandths?, [(Thousandths, Thousandths)], Bool)])
    func `two ballots a gap apart call a third juror, and those closer together do not`(
        gap: Thousandths?, ballots: [(Thousandths, Thousandths)], isCalled: Bool
    ) throws {
        let room = try Self.room(gap: gap, ballots)
        let calls = room.proceedings.thirdJurorCalls(in: "two")
        #expect(calls.map(\.entry) == (isCalled ? ["boots"] : []))
        #expect(room.proceedings.notCounted(in: "two").isEmpty)
    }

    @Test func `a call says who is how far apart, by marks as they were given`() throws {
        let room = try Self.room(gap: 15_000, [(8_000, 7_000), (3_000, 8_000)])
        #expect(
            room.proceedings.thirdJurorCalls(in: "two").map(\.jurors) == [["ada", "ben"]])
        // (5 × 60 − 1 × 40) ÷ 9
        #expect(room.proceedings.thirdJurorCalls(in: "two").map(\.apart) == [Ratio(260, over: 9)])
    }

    @Test func `a ballot that lacks a mark or does not count calls nobody`() throws {
        var room = try Self.room(gap: 15_000, [(8_000, 7_000), (3_000, 8_000)])
        try Self.mark(&room, "ben", "craft", nil)
        #expect(room.proceedings.thirdJurorCalls(in: "two").isEmpty)
        try Self.mark(&room, "ben", "craft", 8_000)
        #expect(room.proceedings.thirdJurorCalls(in: "two").count == 1)
        try room.take(Acts.Recuse(entry: "boots"), by: "ben")
        #expect(room.proceedings.thirdJurorCalls(in: "two").isEmpty)
    }

    @Test(
        arguments: [
            ([9_000, 4_000, 8_000], "ben"),
            ([9_000, 4_000, 5_000], "ada"),
            // Of two equal distances the higher pair.
            ([9_000, 6_000, 3_000], "cleo"),
            ([3_000, 6_000, 9_000], "ada"),
            ([5_000, 9_000, 5_000], "ben"),
            ([9_000, 5_000, 9_000], "ben"),
            ([5_000, 6_000, 7_000], nil),
        ] as [([Thousandths], Identifier<Juror>?)])
    func `with a third ballot the two closest count`(marks: [Thousandths], aside: Identifier<Juror>?) throws {
        let room = try Self.room(gap: 25_000, marks.map { ($0, $0) })
        let proceedings = room.proceedings
        #expect(proceedings.thirdJurorCalls(in: "two").isEmpty)
        #expect(
            proceedings.reasonsNotToCount(in: "two")
                == (aside.map { [Pairing("boots", $0): .setAside] } ?? [:]))
        let counting = Self.jurors.filter { $0 != aside }
        #expect(proceedings.sheet(of: "two").jurors == counting)
        #expect(proceedings.sheet().jurors == counting)
    }

    @Test func `a third ballot that is not whole sets nobody's aside`() throws {
        var room = try Self.room(gap: 15_000, [(9_000, 9_000), (4_000, 4_000)])
        try Self.mark(&room, "cleo", "impact", 8_000)
        #expect(room.proceedings.thirdJurorCalls(in: "two").count == 1)
        #expect(room.proceedings.sheet(of: "two").jurors == Self.jurors)
    }

    @Test func `no gap is planned where nobody could be called`() throws {
        var room = try SampleRoom()
        try room.take(Acts.SetCategory(category: "towns", rubric: "results", needed: 3), by: "olga")
        #expect(
            room.refusal(Acts.Plan(round: "two", categories: ["health", "towns"], gap: 15_000), by: "olga")
                == .senseless(.noThirdJuror))
        #expect(
            room.refusal(
                Acts.Plan(round: "two", sort: .screening, categories: ["health"], gap: 15_000), by: "olga")
                == .senseless(.noThirdJuror))
    }

    @Test func `where a category comes to need three ballots all of them count`() throws {
        var room = try Self.room(gap: 15_000, [(9_000, 9_000), (4_000, 4_000), (8_000, 8_000)])
        #expect(room.proceedings.notCounted(in: "two").map(\.seat.juror) == ["ben"])
        var three = Acts.SetCategory(category: "health", rubric: "results", needed: 3)
        three.reason = SampleRoom.text
        try room.take(Acts.Propose(three), by: "olga")
        try room.take(Acts.Confirm(proposal: room.lines - 1), by: "carl")
        #expect(room.proceedings.notCounted(in: "two").isEmpty)
    }
}
