import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct KemenyTests {
    @Test(arguments: GoldenFile.all)
    func `the cost and the number of best orders are those of the reference`(file: GoldenFile) throws {
        guard let reference = try file.methods()["kemeny"] as? [String: Any] else { return }
        let table = try file.table()
        let kemeny = Kemeny(Pairwise(table))
        #expect(kemeny.isExact)
        #expect(Double(kemeny.halves) / 2 == reference["cost"] as? Double)
        #expect(kemeny.blocks == reference["blocks"] as? [Int])
        if let count = reference["optimal_rankings"] as? Int {
            #expect(kemeny.optimalRankings == count)
            #expect(kemeny.order.map { table.entries[$0].text } == reference["order"] as? [String])
        }
    }

    @Test(arguments: 1...150 as ClosedRange<UInt64>)
    func `no order of up to six entries costs less, and as many cost the same`(seed: UInt64) {
        let table = DrawnTable(seed: seed, entries: 1...6).table
        let pairs = Pairwise(table)
        let costs = Self.orders(table.entries.count).map { ($0, Self.halves($0, pairs)) }
        let least = costs.map(\.1).min()
        let best = costs.filter { $0.1 == least }.map(\.0)
        let kemeny = Kemeny(pairs)
        #expect(kemeny.isExact && kemeny.halves == least, "seed \(seed)")
        #expect(kemeny.optimalRankings == best.count, "seed \(seed)")
        #expect(best.first == kemeny.order, "seed \(seed)")
        let ranks = kemeny.order.indices.map { b in
            1
                + kemeny.order.indices.count { a in
                    a != b && best.allSatisfy { Self.place(a, $0) < Self.place(b, $0) }
                }
        }
        #expect(kemeny.ranks == ranks, "seed \(seed)")
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `the bound is never above the cost, and what the order costs is told truly`(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        let pairs = Pairwise(
            DrawnTable.random(entries: 18, jurors: Int.random(in: 2...7, using: &draw), seed: seed))
        let kemeny = Kemeny(pairs)
        #expect(kemeny.order.sorted() == Array(0..<18), "seed \(seed)")
        #expect(kemeny.halves == Self.halves(kemeny.order, pairs), "seed \(seed)")
        #expect(kemeny.boundHalves <= kemeny.halves, "seed \(seed)")
    }

    /// Ada, Grace and Edsger go in a circle over the first three, and agree that the others follow in turn.
    @Test func `entries that could stand in several orders share a place`() {
        let kemeny = Kemeny(
            Pairwise(DrawnTable.table([[5, 3, 4], [4, 5, 3], [3, 4, 5], [2, 2, 2], [1, 1, 1]])))
        #expect(kemeny.order == [0, 1, 2, 3, 4])
        #expect(kemeny.ranks == [1, 1, 1, 4, 5])
        #expect(kemeny.optimalRankings == 3)
        #expect(kemeny.blocks == [3, 1, 1])
        #expect(kemeny.halves == 8)
    }

    private static func place(_ entry: Int, _ order: [Int]) -> Int { order.firstIndex(of: entry) ?? 0 }

    private static func halves(_ order: [Int], _ pairs: Pairwise) -> Int {
        order.indices.reduce(0) { sum, index in
            order[(index + 1)...].reduce(sum) {
                $0 + 2 * pairs.wins($1, over: order[index]) + pairs.ties($1, order[index])
            }
        }
    }

    /// All orders of so many entries, the first one first.
    private static func orders(_ count: Int) -> [[Int]] {
        (0..<count).reduce([[]]) { orders, _ in
            orders.flatMap { order in (0..<count).filter { !order.contains($0) }.map { order + [$0] } }
        }
    }
}
