import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct VanityOrderTests {
    @Test(
        arguments: [
            ([1, 2, 3, 4], [1, 2, 3, 4], 1000), ([1, 2, 3, 4], [4, 3, 2, 1], -1000),
            ([1, 2, 3, 4], [1, 2, 4, 3], 667), ([1, 2, 3], [3, 1, 2], -333),
            ([1, 2, 2, 4], [1, 2, 3, 4], 913),
            ([1, 1, 3], [1, 2, 1], -500), ([1, 2], [1, 1], nil), ([1], [1], nil), ([], [], nil),
        ] as [([Int], [Int], Int?)])
    func `Kendall's tau-b`(first: [Int], second: [Int], thousandths: Int?) {
        #expect(KendallTau.thousandths(first, second) == thousandths.map { Thousandths($0) })
        #expect(KendallTau.thousandths(second, first) == thousandths.map { Thousandths($0) })
    }

    @Test(arguments: UInt64(0)..<200)
    func `tau-b in whole numbers is that in decimals`(seed: UInt64) {
        var draw = SplitMix64(seed: seed)
        let count = Int.random(in: 2...40, using: &draw)
        let (first, second) = (
            (0..<count).map { _ in Int.random(in: 1...12, using: &draw) },
            (0..<count).map { _ in Int.random(in: 1...12, using: &draw) }
        )
        var (balance, one, other) = (0.0, 0.0, 0.0)
        for a in 0..<count {
            for b in 0..<a {
                let (x, y) = ((first[a] - first[b]).signum(), (second[a] - second[b]).signum())
                balance += Double(x * y)
                one += Double(x * x)
                other += Double(y * y)
            }
        }
        let exact = 1000 * balance / (one * other).squareRoot()
        let found = KendallTau.thousandths(first, second)
        #expect(
            found.map { abs(Double($0.count) - exact) <= 0.5 + 1e-9 } ?? (one * other == 0), "seed \(seed)")
    }

    private func ranking(_ marks: [(Identifier<Entry>, Thousandths)]) -> Ranking {
        let rubric = Rubric.of([("impact", 100, [.result])])
        let rows = marks.map { BallotSheet.Row.mark($0.0, "ada", "impact", $0.1) }
        return Ranking.of(entries: marks.map(\.0), rubric: rubric, sheet: BallotSheet(rows))
    }

    @Test func `the largest figure alone decides, and who has none is last`() {
        let official = ranking([("a", 9000), ("b", 8000), ("c", 7000), ("d", 6000), ("e", 5000)])
        let order = VanityOrder(
            .exposure, ["b": "0.5", "c": "1200000000", "d": "0.5"].compactMapValues { DecimalNumber($0) },
            beside: official)
        #expect(
            order.entries.map { "\($0.entry) \($0.isTied ? "=" : "")\($0.place) \($0.gain)" } == [
                "a =4 -3", "b =2 0", "c 1 2", "d =2 2", "e =4 1",
            ])
        #expect(order.mostGained.map(\.entry) == ["c", "d"])
        #expect(order.mostLost.map(\.entry) == ["a"])
        #expect(order.agreement == 0)
    }

    @Test func `where nobody has a figure there is no order`() {
        let order = VanityOrder(.reaction, [:], beside: ranking([("a", 9000), ("b", 8000)]))
        #expect(order.agreement == nil)
        #expect(order.entries.map(\.place) == [1, 1])
        #expect(order.mostGained.isEmpty && order.mostLost.isEmpty)
    }
}
