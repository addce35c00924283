/// Marks as the sum of an entry's and a juror's effect, by least squares: what an entry would have got, had
/// all jurors marked it. Nothing is drawn to the mean, so entries with few ballots swing most.
///
/// `additive_ls`. Scores are means over all jurors of what the fit expects (Searle, Speed & Milliken 1980,
/// DOI 10.1080/00031305.1980.10483031); juror effects sum to 0 over jurors with ballots.
public struct AdditiveFit: Hashable, Sendable {
    /// By entry, on the scale of marks; of no meaning for an entry without ballots.
    public let scores: [Double]
    /// By juror: how far above the others' her marks lie; 0 for one without ballots.
    public let jurorEffects: [Double]
    /// The squares of the residuals (`sse`), and those of the marks around their mean.
    public let residualSquares: Double
    public let totalSquares: Double
    /// Ballots less what the fit used up: `df`.
    public let freedom: Int

    /// `nil` where panels do not overlap, or some entry has no ballot.
    ///
    /// - Complexity: a factorization.
    public init?(_ table: MarkTable) {
        guard table.ballotCount > 0, Connectedness(table).isWhole else { return nil }
        self.init(table, Crossing(table))
    }

    /// - Precondition: there are ballots, and their panels overlap. Some entry may be without.
    init(_ table: MarkTable, _ crossing: Crossing) {
        let values = table.totals.indices.map { table.value($0) }
        let centre = values.reduce(0, +) / Double(values.count)
        var (entries, jurors) = AdditiveEquations(table, crossing).effects(values.map { $0 - centre })
        var isJudging = [Bool](repeating: false, count: jurors.count)
        for juror in table.ballotJurors { isJudging[Int(juror)] = true }
        let judging = jurors.indices.filter { isJudging[$0] }
        let shift = judging.reduce(0) { $0 + jurors[$1] } / Double(judging.count)
        for juror in jurors.indices { jurors[juror] = isJudging[juror] ? jurors[juror] - shift : 0 }
        for entry in entries.indices { entries[entry] += shift + centre }
        scores = entries
        jurorEffects = jurors
        var (squares, total) = (0.0, 0.0)
        for ballot in 0..<table.ballotCount {
            let fitted = entries[Int(table.ballotEntries[ballot])] + jurors[Int(table.ballotJurors[ballot])]
            let residual = table.value(ballot) - fitted
            squares += residual * residual
            total += (table.value(ballot) - centre) * (table.value(ballot) - centre)
        }
        residualSquares = squares
        totalSquares = total
        let judged = entries.indices.count { !table.ballots(of: $0).isEmpty }
        freedom = table.ballotCount - judged - judging.count + 1
    }
}

extension AdditiveFit {
    /// By entry: 1, 2, 2, 4, scores within 10⁻⁹ of each other being equal.
    public var ranks: [Int] { Ranks.competition(scores) }
}
