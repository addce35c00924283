public import Jury

/// What rules are called, and what they do, in a few words.
public enum RulePhrases {
    public static func name(_ rule: Rule) -> String {
        switch rule {
        case .mean: "weighted mean"
        case .olympic: "mean without the highest and the lowest ballot"
        case .trimmed: "mean without a fifth of the ballots at each end"
        case .criterionOlympic: "mean without the extremes of each criterion"
        case .median: "median"
        case .majorityJudgment: "majority judgment"
        case .borda: "Borda's count"
        case .bordaShare: "Borda's count as a share"
        case .rankSum: "sum of ranks"
        case .eurovision: "points by position, 12, 10, 8 … 1"
        case .copeland: "Copeland, pairs won less pairs lost"
        case .schulze: "Schulze, by margins"
        case .schulzeWinning: "Schulze, by winning votes"
        case .rankedPairs: "Ranked Pairs"
        case .kemeny: "Kemeny's order"
        case .zScore: "z-scores by juror"
        case .minMax: "min–max by juror"
        case .centered: "marks less the juror's mean"
        case .screening: "yes before maybe before no"
        case .adjustedOlympic: "mean without the extremes, freed of severity"
        case .crossed: "crossed model, freed of severity"
        case .huber: "robust crossed model"
        }
    }
}
