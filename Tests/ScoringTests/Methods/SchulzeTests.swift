import Jury
import Scoring
import Testing

@Suite struct SchulzeTests {
    /// The definition itself: the strongest of all ways that pass no entry twice.
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `defeats follow from the strongest of all chains`(seed: UInt64) {
        let pairs = Pairwise(DrawnTable(seed: seed, entries: 2...5).table)
        for strength in [Schulze.Strength.margins, .winningVotes] {
            func strongest(_ a: Int, _ b: Int, without passed: Set<Int>) -> Int {
                (0..<pairs.count).reduce(0) { best, next in
                    if passed.contains(next) || pairs.margin(a, over: next) <= 0 { return best }
                    let own = strength == .margins ? pairs.margin(a, over: next) : pairs.wins(a, over: next)
                    let rest = next == b ? .max : strongest(next, b, without: passed.union([next]))
                    return max(best, min(own, rest))
                }
            }
            let schulze = Schulze(pairs, by: strength)
            for a in 0..<pairs.count {
                for b in 0..<pairs.count where a != b {
                    let isStronger = strongest(a, b, without: [a]) > strongest(b, a, without: [b])
                    #expect(schulze.defeats(a, b) == isStronger, "seed \(seed), \(a) and \(b)")
                }
            }
        }
    }

    @Test func `more jurors than 16 bits hold are counted as well`() {
        let jurors = 0..<40_000
        let table = DrawnTable.table([jurors.map { $0 < 36_500 ? 2 : 1 }, jurors.map { $0 < 36_500 ? 1 : 2 }])
        let pairs = Pairwise(table)
        #expect(pairs.margin(0, over: 1) == 33_000)
        #expect(Schulze(pairs).ranks == [1, 2])
    }
}
