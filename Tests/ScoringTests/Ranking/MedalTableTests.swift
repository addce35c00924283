import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct MedalTableTests {
    @Test func `one award of the highest level is before any number of the next`() {
        let won = [("North", 1), ("South", 0), ("North", 1), ("West", 2), ("North", 2), ("East", 2)]
        let table = MedalTable(won.map { (winner: $0.0, level: $0.1) }, levels: 3)
        #expect(table.rows.map(\.winner) == ["South", "North", "East", "West"])
        #expect(table.rows.map(\.awards) == [[1, 0, 0], [0, 2, 1], [0, 0, 1], [0, 0, 1]])
        #expect(table.rows.map(\.place) == [1, 2, 3, 3])
        #expect(table.rows.map(\.isTied) == [false, false, true, true])
    }

    @Test(arguments: UInt64(0)..<100) func `another award never lowers whoever wins it`(seed: UInt64) throws {
        var draw = SplitMix64(seed: seed)
        var won = (0..<Int.random(in: 1...20, using: &draw)).map { _ in
            let (agency, level) = (Int.random(in: 0..<5, using: &draw), Int.random(in: 0..<3, using: &draw))
            return (winner: "agency \(agency)", level: level)
        }
        let winner = won[0].winner
        func place() throws -> Int {
            try #require(MedalTable(won, levels: 3).rows.first { $0.winner == winner }).place
        }
        let before = try place()
        won.append((winner: winner, level: Int.random(in: 0..<3, using: &draw)))
        #expect(try place() <= before, "seed \(seed)")
    }
}
