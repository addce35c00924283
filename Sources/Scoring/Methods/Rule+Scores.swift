public import Jury

extension Rule {
    /// Whether it decides by thousandths of what is no whole number and no fraction. The last digits of such
    /// numbers are those of one machine.
    public var isRounded: Bool {
        switch self {
        case .zScore, .minMax, .centered, .adjustedOlympic, .crossed, .huber: true
        default: false
        }
    }

    /// Scores of the tally; under a rule that is rounded, those that were stored in their place, where they
    /// are no more than a thousandth apart.
    func scores(in tally: Tally, stored: [Identifier<Entry>: Thousandths]) -> [Score?] {
        let scores = scores(in: tally)
        if !isRounded || stored.isEmpty { return scores }
        return zip(tally.entries, scores).map { entry, score in
            guard let score, let told = stored[entry],
                (score.thousandths.count - 1...score.thousandths.count + 1).contains(told.count)
            else { return score }
            return Score(told)
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
    ///
    /// - Parameters:
    ///   - pairs: those of the table, where they are counted already.
    public func scores(of table: MarkTable, pairs: Pairwise? = nil) -> [Score?] {
        func pairwise() -> Pairwise { pairs ?? Pairwise(table) }
        return switch self {
        case .mean: TrimmedMean.scores(table, .each(0))
        case .olympic: TrimmedMean.scores(table, .each(1))
        case .trimmed: TrimmedMean.scores(table, .percent(20))
        case .criterionOlympic: TrimmedCriteria.scores(table, .each(1))
        case .median: Median.scores(table)
        case .majorityJudgment: MajorityJudgment.scores(table)
        case .borda: pairs.map { table.judged(Borda.scores($0)) } ?? Borda.scores(table)
        case .bordaShare: Borda.normalised(table)
        case .rankSum: RankSum.scores(table)
        case .eurovision:
            PositionPoints.scores(table, PositionPoints.eurovision, perBallot: !table.isComplete)
        case .copeland: table.judged(Copeland.scores(pairwise()))
        case .schulze: table.judged(Schulze(pairwise()).scores)
        case .schulzeWinning: table.judged(Schulze(pairwise(), by: .winningVotes).scores)
        case .rankedPairs: table.judged(RankedPairs(pairwise()).scores)
        case .kemeny: table.judged(Kemeny(pairwise()).scores)
        case .zScore: table.rounded(ZScoreMean.values(table))
        case .minMax: table.rounded(MinMaxMean.values(table))
        case .centered: table.rounded(CenteredMean.values(table))
        case .screening: Screening.byThirds.scores(table)
        case .adjustedOlympic: table.rounded(AdjustedOlympic(table)?.scores)
        case .crossed: table.rounded(CrossedModel.asRule(table)?.scores)
        case .huber: table.rounded(CrossedModel.asRule(table).map { HuberModel(table, $0).scores })
        }
    }
}

extension Rule {
    /// Whether it takes the severity of jurors off, and so needs panels that overlap.
    public var adjusts: Bool {
        switch self {
        case .adjustedOlympic, .crossed, .huber: true
        default: false
        }
    }

    /// Whether it compares every two entries.
    public var readsPairs: Bool {
        switch self {
        case .copeland, .schulze, .schulzeWinning, .rankedPairs, .kemeny: true
        default: false
        }
    }
}

extension Screening {
    /// Yes is the upper third of the scale of points, maybe the middle one: with marks of 0, 1 and 2 these
    /// are 2 and 1.
    fileprivate static let byThirds = Screening(yes: 66_667, maybe: 33_333)
}

extension CrossedModel {
    /// `nil` where panels do not overlap or ballots do not suffice.
    fileprivate static func asRule(_ table: MarkTable) -> CrossedModel? { try? CrossedModel(table) }
}

extension Kemeny {
    /// Minus the number of entries that stand above in every best order.
    fileprivate var scores: [Score?] { ranks.map { Score(1 - $0, over: 1) } }
}

extension MarkTable {
    /// What a model says, in thousandths; none where the model says nothing.
    fileprivate func rounded(_ values: [Double?]?) -> [Score?] {
        guard let values else { return entries.map { _ in nil } }
        return values.enumerated().map { entry, value in
            ballots(of: entry).isEmpty ? nil : value.map { Score(rounding: $0) }
        }
    }

    /// The scores of entries that somebody judged.
    fileprivate func judged(_ scores: [Score?]) -> [Score?] {
        scores.enumerated().map { entry, score in ballots(of: entry).isEmpty ? nil : score }
    }
}
