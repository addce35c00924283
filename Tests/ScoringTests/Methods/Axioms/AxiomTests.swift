import Jury
import Scoring
import Testing

@Suite struct AxiomTests {
    /// A rule, an axiom that it breaks, and a table that shows it: marks by entry and juror. Found by
    /// drawing.
    private static let broken: [(axiom: Axiom, rules: [RankedRule], marks: [[Int?]])] = [
        (.unanimity, [.screening], [[3], [2]]),
        (.unanimity, [.podium], [[2], [1], [5], [3]]),
        (.monotonicity, [.zScore], [[4, 1], [2, 2], [1, 5]]),
        (
            .monotonicity, [.rankedPairsWinning],
            [[3, 1, 5, 4, 4], [2, 4, 3, 1, 5], [1, 3, 4, 5, 4], [4, 2, 2, 5, 3]]
        ),
        (
            .monotonicity, [.rankedPairs],
            [
                [1, 1, 5, 4, 5, 4, 1], [5, 3, 3, 1, 2, 1, 4], [4, 2, 4, 4, 3, 2, 1], [4, 1, 1, 5, 5, 5, 3],
                [4, 4, 4, 2, 4, 5, 4],
            ]
        ),
        (
            .monotonicity, [.kemeny],
            [
                [1, 2, 3, 4, 5, 4, 5], [5, 5, 2, 3, 3, 1, 1], [5, 4, 5, 1, 4, 3, 3], [2, 5, 4, 4, 2, 1, 3],
                [4, 2, 1, 5, 1, 5, 5],
            ]
        ),
        (.condorcet, [.mean, .centered], [[2, 1, 5], [3, 3, 2]]),
        (.condorcet, [.olympic, .median, .majority], [[2, 2, 4], [3, 1, 3]]),
        (.condorcet, [.lowerMedian], [[1, 4], [1, 5]]),
        (.condorcet, [.screening], [[3], [2]]),
        (.condorcet, [.borda, .bordaShare, .rankSum, .bradleyTerry], [[1, 4, 3], [3, 2, 1], [4, 3, 2]]),
        (.condorcet, [.podium], [[5, 3, 1, 3, 2], [2, 5, 2, 5, 3], [4, 1, 5, 4, 5]]),
        (.condorcet, [.zScore, .minMax], [[3, 4, 4], [3, 3, 2], [2, 5, 5]]),
        (.reversal, [.lowerMedian, .majority], [[1, 5], [3, 4]]),
        (.reversal, [.screening], [[4, 1], [2, 2]]),
        (.reversal, [.podium], [[3, 4], [5, 3], [3, 4]]),
        (.clones, [.borda, .bordaShare, .rankSum, .bradleyTerry], [[1, 2, 1], [3, 1, 3], [2, 3, 2]]),
        (.clones, [.podium], [[1, 2], [3, 1], [2, 3]]),
        (.clones, [.copeland, .kemeny], [[2, 3, 1], [3, 1, 2], [1, 2, 3]]),
        (
            .independence,
            [
                .borda, .bordaShare, .rankSum, .copeland, .schulze, .schulzeWinning, .rankedPairs,
                .rankedPairsWinning, .kemeny, .zScore, .minMax, .bradleyTerry,
            ], [[1, 4], [4, 1], [2, 4]]
        ),
        (.independence, [.podium], [[3, 4], [5, 3], [3, 4]]),
    ]

    /// Rules that read marks ask the axiom of clones in other words: `independence`.
    private static let readMarks: [RankedRule] = [
        .mean, .olympic, .median, .lowerMedian, .majority, .screening, .zScore, .minMax, .centered,
    ]

    @Test(arguments: broken.indices)
    func `an example shows that a rule breaks an axiom`(number: Int) {
        let (axiom, rules, marks) = Self.broken[number]
        for rule in rules { #expect(!axiom.holds(for: rule, marks), "\(axiom), \(rule)") }
    }

    @Test(arguments: Axiom.allCases)
    func `all other rules keep it on what is drawn`(axiom: Axiom) {
        let breaking = Self.broken.filter { $0.axiom == axiom }.flatMap(\.rules)
        for rule in RankedRule.all(but: breaking + (axiom == .clones ? Self.readMarks : [])) {
            for seed in 1...15 as ClosedRange<UInt64> {
                #expect(
                    axiom.holds(for: rule, Self.marks(seed, for: axiom)), "\(axiom), \(rule), seed \(seed)")
            }
        }
    }

    private static func marks(_ seed: UInt64, for axiom: Axiom) -> [[Int?]] {
        switch axiom {
        case .anonymity, .neutrality: DrawnTable(seed: seed).table.marks
        case .clones:
            DrawnTable.random(entries: Int(2 + seed % 4), jurors: Int(1 + seed % 6), seed: seed).marks
        default: DrawnTable(seed: seed, entries: 2...5, jurors: 1...5, complete: true).table.marks
        }
    }
}
