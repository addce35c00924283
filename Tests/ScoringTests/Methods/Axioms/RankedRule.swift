import Jury
import Scoring

/// A rule by the ranks that it gives.
struct RankedRule: Sendable, CustomStringConvertible {
    let description: String
    /// `nil` where the rule says nothing of an entry.
    let ranks: @Sendable (MarkTable) -> [Int?]

    private init(_ name: String, scores: @escaping @Sendable (MarkTable) -> [Score?]) {
        description = name
        ranks = { Ranks.competition(scores($0)) }
    }

    private init(_ name: String, values: @escaping @Sendable (MarkTable) -> [Double?]) {
        description = name
        ranks = { Ranks.competition(values($0)) }
    }

    private init(_ name: String, ranks: @escaping @Sendable (MarkTable) -> [Int?]) {
        description = name
        self.ranks = ranks
    }

    static let mean = RankedRule("mean", scores: { TrimmedMean.scores($0, .each(0)) })
    static let olympic = RankedRule("olympic_drop1", scores: { TrimmedMean.scores($0, .each(1)) })
    static let median = RankedRule("median", scores: { Median.scores($0) })
    static let lowerMedian = RankedRule("lower_median", scores: { Median.lower($0) })
    static let majority = RankedRule("majority_judgment", scores: { MajorityJudgment.scores($0) })
    static let screening = RankedRule("screening", scores: { Screening(yes: 4000, maybe: 2000).scores($0) })
    static let borda = RankedRule("borda", scores: { Borda.scores($0) })
    static let bordaShare = RankedRule("borda_mean_normalised", scores: { Borda.normalised($0) })
    static let rankSum = RankedRule("rank_sum", scores: { RankSum.scores($0) })
    static let podium = RankedRule("position points 3, 1", scores: { PositionPoints.scores($0, [3, 1]) })
    static let copeland = RankedRule("copeland", scores: { Copeland.scores(Pairwise($0)) })
    static let schulze = RankedRule("schulze_margins", ranks: { Schulze(Pairwise($0)).ranks })
    static let schulzeWinning = RankedRule(
        "schulze_winning", ranks: { Schulze(Pairwise($0), by: .winningVotes).ranks })
    static let rankedPairs = RankedRule("ranked_pairs", ranks: { RankedPairs(Pairwise($0)).ranks })
    static let rankedPairsWinning = RankedRule(
        "ranked_pairs by winning votes", ranks: { RankedPairs(Pairwise($0), by: .winningVotes).ranks })
    static let kemeny = RankedRule("kemeny", ranks: { Kemeny(Pairwise($0)).ranks })
    static let zScore = RankedRule("zscore_mean", values: { ZScoreMean.values($0) })
    static let minMax = RankedRule("minmax_mean", values: { MinMaxMean.values($0) })
    static let centered = RankedRule("centered_mean", values: { CenteredMean.values($0) })
    static let bradleyTerry = RankedRule(
        "bradley_terry_ridge0.1",
        values: { table in
            BradleyTerry.strengths(Pairwise(table), ridge: 0.1) ?? table.entries.map { _ in nil }
        })

    static let all = [
        mean, olympic, median, lowerMedian, majority, screening, borda, bordaShare, rankSum, podium, copeland,
        schulze, schulzeWinning, rankedPairs, rankedPairsWinning, kemeny, zScore, minMax, centered,
        bradleyTerry,
    ]

    static func all(but broken: [RankedRule]) -> [RankedRule] {
        all.filter { rule in !broken.contains { $0.description == rule.description } }
    }
}
