public import Jury

extension Rule {
    /// Whether its scores are points from 0 to 100, of which levels of award can be read. Under the other
    /// rules levels are read from the weighted mean.
    public var isOnScale: Bool {
        switch self {
        case .mean, .olympic, .trimmed, .median, .majorityJudgment: true
        case .borda, .bordaShare, .rankSum, .eurovision, .copeland, .schulze, .schulzeWinning, .rankedPairs:
            false
        }
    }

    /// By entry of the tally; `nil` where its ballots do not suffice for a score. The mean reads every mark;
    /// all other rules read whole ballots.
    func scores(in tally: Tally) -> [Score?] {
        switch self {
        case .mean: tally.entries.indices.map { WeightedMean.score(of: $0, in: tally).map { Score($0) } }
        default: scores(of: MarkTable(tally))
        }
    }

    /// By entry of a table; `nil` for one without ballots.
    public func scores(of table: MarkTable) -> [Score?] {
        switch self {
        case .mean: TrimmedMean.scores(table, .each(0))
        case .olympic: TrimmedMean.scores(table, .each(1))
        case .trimmed: TrimmedMean.scores(table, .percent(20))
        case .median: Median.scores(table)
        case .majorityJudgment: MajorityJudgment.scores(table)
        case .borda: Borda.scores(table)
        case .bordaShare: Borda.normalised(table)
        case .rankSum: RankSum.scores(table)
        case .eurovision: PositionPoints.scores(table, PositionPoints.eurovision)
        case .copeland: table.judged(Copeland.scores(Pairwise(table)))
        case .schulze: table.judged(Schulze(Pairwise(table)).scores)
        case .schulzeWinning: table.judged(Schulze(Pairwise(table), by: .winningVotes).scores)
        case .rankedPairs: table.judged(RankedPairs(Pairwise(table)).scores)
        }
    }
}

extension MarkTable {
    /// The scores of entries that somebody judged.
    fileprivate func judged(_ scores: [Score?]) -> [Score?] {
        scores.enumerated().map { entry, score in ballots(of: entry).isEmpty ? nil : score }
    }
}
