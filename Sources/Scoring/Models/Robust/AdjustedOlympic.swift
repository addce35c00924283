internal import Jury

/// The Olympic mean of marks freed of severity: from each ballot its juror's additive effect is taken off,
/// then an entry's highest and lowest are dropped, and the rest averaged.
///
/// `adjusted_olympic`. Severities are the juror effects of `AdditiveFit`, which sum to 0 over the jurors, so
/// scores stay on the scale of marks. Without the adjustment an incomplete panel's trimmed mean selects on
/// leniency; with it one rogue ballot in each entry is still harmless. With fewer than three ballots nothing
/// is dropped.
public struct AdjustedOlympic: Hashable, Sendable {
    /// By entry of the table, on the scale of marks.
    public let scores: [Double]
    /// By juror of the table: how far above the others' her marks lie.
    public let jurorEffects: [Double]

    /// `nil` where panels do not overlap, or some entry has no ballot: then nothing can be adjusted.
    ///
    /// - Complexity: that of `AdditiveFit`.
    public init?(_ table: MarkTable) {
        guard let fit = AdditiveFit(table) else { return nil }
        jurorEffects = fit.jurorEffects
        scores = table.entries.indices.map { entry in
            let freed = table.ballots(of: entry).map {
                table.value($0) - fit.jurorEffects[Int(table.ballotJurors[$0])]
            }
            guard freed.count >= 3, let low = freed.min(), let high = freed.max() else {
                return freed.reduce(0, +) / Double(freed.count)
            }
            return (freed.reduce(0, +) - low - high) / Double(freed.count - 2)
        }
    }

    /// By entry: 1, 2, 2, 4, scores within 10⁻⁹ of each other being equal.
    public var ranks: [Int] { Ranks.competition(scores) }
}

extension Score {
    /// What a model says, to the nearest thousandth and from the middle away from zero: by this a rule that
    /// rests on a model decides, so that rounding errors of the last digits break no tie.
    ///
    /// - Precondition: the number is finite and below 9·10¹⁵ thousandths.
    public init(rounding value: Double) {
        self.init(Thousandths(Int((value * 1000).rounded(.toNearestOrAwayFromZero))))
    }
}
