/// How marks become an order. One rule decides; others can stand beside it as second opinions.
///
/// The names are those by which the reference values are kept, so that anybody can compare. Each rule is a
/// file in `Scoring/Methods`, with its source.
public enum Rule: String, Sendable, CaseIterable {
    /// Every criterion's mean over the ballots, weighted.
    case mean
    /// The mean without the highest and the lowest ballot.
    case olympic = "olympic_drop1"
    /// The mean without a fifth of the ballots at each end.
    case trimmed = "trim20"
    /// The same, criterion by criterion, as skating does it.
    case criterionOlympic = "criterion_olympic"
    case median
    case majorityJudgment = "majority_judgment"
    case borda
    /// Borda's count as a share of what each juror could give.
    case bordaShare = "borda_mean_normalised"
    case rankSum = "rank_sum"
    /// 12, 10, 8, 7 … 1 for the first ten of each juror.
    case eurovision
    case copeland
    case schulze = "schulze_margins"
    case schulzeWinning = "schulze_winning"
    case rankedPairs = "ranked_pairs"
    case kemeny
    /// How far above a juror's own mean, in her own spread.
    case zScore = "zscore_mean"
    /// Where between a juror's own lowest and highest total.
    case minMax = "minmax_mean"
    /// How far above a juror's own mean.
    case centered = "centered_mean"
    /// More who say yes first, then more who say maybe.
    case screening
    /// The Olympic mean of ballots freed of their jurors' severity.
    case adjustedOlympic = "adjusted_olympic"
    /// What the crossed model expects of an entry: for juries in which nobody saw everything.
    case crossed = "lmm_reml"
    /// The same, with marks that stand alone weighing less.
    case huber

    /// Whether its scores are points from 0 to 100, of which levels of award can be read. Under the other
    /// rules levels are read from the weighted mean.
    public var isOnScale: Bool {
        switch self {
        case .mean, .olympic, .trimmed, .median, .majorityJudgment, .criterionOlympic, .adjustedOlympic,
            .crossed, .huber:
            true
        case .borda, .bordaShare, .rankSum, .eurovision, .copeland, .schulze, .schulzeWinning, .rankedPairs,
            .kemeny, .zScore, .minMax, .centered, .screening:
            false
        }
    }

    /// Short forms of names, for people, and another name that the reference values use.
    public static let shortForms: [String: Rule] = [
        "olympic": .olympic, "trimmed": .trimmed, "majority": .majorityJudgment, "schulze": .schulze,
        "ranked_pairs_margins": .rankedPairs, "crossed": .crossed, "zscore": .zScore, "minmax": .minMax,
        "robust": .huber, "weighted_mean": .mean,
    ]

    /// From a name or a short form; hyphens and capital letters do not matter.
    public init?(named name: String) {
        let plain = String(name.lowercased().map { $0 == "-" ? "_" : $0 })
        guard let rule = Rule(rawValue: plain) ?? Self.shortForms[plain] else { return nil }
        self = rule
    }
}
