import Jury
import Scoring
import Testing

@Suite struct RankCorrelationTests {
    /// By looking at every pair.
    private static func slowTau(_ first: [Int], _ second: [Int]) -> Double? {
        var (balance, one, other) = (0, 0, 0)
        for a in first.indices {
            for b in 0..<a {
                let (x, y) = ((first[a] - first[b]).signum(), (second[a] - second[b]).signum())
                balance += x * y
                one += x * x
                other += y * y
            }
        }
        return one * other == 0 ? nil : Double(balance) / (Double(one) * Double(other)).squareRoot()
    }

    @Test(arguments: UInt64(1)...60)
    func `tau by sorting is tau by looking at every pair`(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let count = Int.random(in: 0...40, using: &generator)
        let most = Int.random(in: 0...20, using: &generator)
        let lists = (0..<2).map { _ in (0..<count).map { _ in Int.random(in: 0...most, using: &generator) } }
        #expect(
            RankCorrelation.kendallTauB(lists[0], lists[1]) == Self.slowTau(lists[0], lists[1]),
            "seed \(seed)")
    }

    @Test func `three rules and one that ties all`() {
        let agreement = MethodAgreement(ranks: [[1, 2, 3, nil], [3, 2, 1, 4], [1, 1, 1, 1]])
        #expect(agreement.methods == 3)
        #expect(agreement.tau == [1, -1, nil, -1, 1, nil, nil, nil, nil])
    }
}
