internal import Jury

/// How often a rule finds the truth, over many juries of one design that are drawn with a known truth.
///
/// All rules judge the same juries, so that their differences are surer than each of them. An entry that a
/// rule gives no score stands below all others. Morris, White & Crowther 2019 (DOI 10.1002/sim.8086) on
/// planning and reporting such studies.
public struct Simulation: Hashable, Sendable {
    /// One for each rule, in their order.
    public let results: [Result]
    public let runs: Int
    /// How many first places count as the top.
    public let top: Int

    public struct Result: Hashable, Sendable {
        /// The share of juries whose winner is the truly best entry; of t that share the first place, 1 ÷ t.
        public let winnerFound: Estimate
        /// The share of the true top that is among the rule's; entries that share the last of these places
        /// have equal chances of it.
        public let topRecall: Estimate
        /// Kendall's tau-b between the rule's order and the true one; 0 where the rule ties all.
        public let tau: Estimate
    }

    /// A mean over the runs.
    public struct Estimate: Hashable, Sendable {
        public let mean: Double
        /// `nil` for a single run.
        public let standardError: Double?
    }

    /// A score for each entry, the higher the better; `nil` for none.
    public typealias Rule = @Sendable (MarkTable) -> [Double?]

    /// - Parameters:
    ///   - top: at most the number of entries counts.
    ///   - seed: the same seed draws the same juries on every machine.
    /// - Complexity: runs · (ballots + entries · log entries) and what the rules take.
    public init(_ design: JuryDesign, rules: [Rule], runs: Int = 1000, top: Int = 3, seed: UInt64 = 1) {
        let top = max(1, min(top, design.entries))
        var generator = SplitMix64(seed: seed)
        var found = [[Double]](repeating: [], count: rules.count)
        var (recalled, agreed) = (found, found)
        for _ in 0..<runs {
            let (table, truth) = design.draw(seed: generator.next())
            let ranks = Self.ranks(truth.map { Optional($0) })
            for (number, rule) in rules.enumerated() {
                let own = Self.ranks(rule(table))
                found[number].append(Self.recall(of: 1, own, ranks))
                recalled[number].append(Self.recall(of: top, own, ranks))
                agreed[number].append(RankCorrelation.kendallTauB(own, ranks) ?? 0)
            }
        }
        results = rules.indices.map {
            Result(
                winnerFound: Self.estimate(found[$0]), topRecall: Self.estimate(recalled[$0]),
                tau: Self.estimate(agreed[$0]))
        }
        (self.runs, self.top) = (runs, top)
    }

    private static func ranks(_ scores: [Double?]) -> [Int] {
        let last = scores.count { $0 != nil } + 1
        return Ranks.competition(scores).map { $0 ?? last }
    }

    /// - Parameter truth: ranks of which none is shared.
    private static func recall(of top: Int, _ ranks: [Int], _ truth: [Int]) -> Double {
        // Sure of a place are those who stand before the group at the edge; that group shares what is left.
        let edge = ranks.sorted()[top - 1]
        let sure = ranks.count { $0 < edge }
        let share = Double(top - sure) / Double(ranks.count { $0 == edge })
        var found = 0.0
        for (rank, wanted) in zip(ranks, truth) where wanted <= top {
            found += rank < edge ? 1 : (rank == edge ? share : 0)
        }
        return found / Double(top)
    }

    private static func estimate(_ values: [Double]) -> Estimate {
        Estimate(
            mean: values.mean ?? 0,
            standardError: values.deviation.map { $0 / Double(values.count).squareRoot() })
    }
}
