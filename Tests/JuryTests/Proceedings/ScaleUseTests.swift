import Jury
import Testing

@Suite struct ScaleUseTests {
    /// Ada's ballots under two criteria, in the order in which she sent them.
    private func uses(_ marks: [(Thousandths?, Thousandths?)]) throws -> [ScaleUse] {
        var room = try SampleRoom()
        let entries = marks.indices.map { Identifier<Entry>("entry-\(marks.count - $0)") }
        for entry in entries {
            try room.take(Acts.Enter(entry: entry, category: "towns", file: SampleRoom.file), by: "olga")
        }
        try room.take(
            Acts.Seat(round: "final", seats: entries.map { Pairing($0, "ada") }), by: "olga")
        for (entry, (impact, craft)) in zip(entries, marks) {
            try room.take(room.mark(entry, "impact", impact), by: "ada")
            try room.take(room.mark(entry, "craft", craft), by: "ada")
            try room.take(Acts.Seal(round: "final", entry: entry), by: "ada")
        }
        return room.proceedings.desk(of: "ada", at: room.now).scaleUses
    }

    @Test func `of seven ballots nothing is said, and of eight four stand at either end`() throws {
        let marks = [(7_000, 5_000)] as [(Thousandths?, Thousandths?)]
        #expect(try uses(Array(repeating: marks[0], count: 7)) == [])
        #expect(try uses(Array(repeating: marks[0], count: 8)).map(\.count) == [4])
        #expect(try uses(Array(repeating: marks[0], count: 21)).map(\.count) == [10])
    }

    @Test func `the means and spreads are those of the first and the last that she sent`() throws {
        let first: [(Thousandths?, Thousandths?)] = [
            (4_000, 5_000), (5_000, 5_000), (6_000, nil), (7_000, nil),
        ]
        let last: [(Thousandths?, Thousandths?)] = [(8_000, nil), (8_000, nil), (9_000, nil), (10_000, nil)]
        let use = try #require(uses(first + last).first)
        let impact = try #require(use.criteria.first)
        // 4, 5, 6, 7: mean 5.5, deviation √(5/3); 8, 8, 9, 10: mean 8.75, deviation √(11/12).
        #expect(impact.first?.mean == 5_500)
        #expect(impact.first?.spread == 1_290)
        #expect(impact.last?.mean == 8_750)
        #expect(impact.last?.spread == 957)
        #expect(impact.rise == 3_250)
        #expect(use.criteria.last?.first?.spread == 0)
        #expect(use.criteria.last?.last == nil)
        #expect(use.criteria.last?.rise == nil)
        #expect(use.all.first?.mean == 5_333)
    }
}
