/// Whether jurors mark those they are close to, of the same country, network or employer, higher than they
/// mark others and others mark these.
///
/// Least squares of total on entry, juror and closeness; the effect of closeness is the bias (Emerson,
/// Seltzer & Lin 2009, *The American Statistician* 63, 124–131, DOI 10.1198/tast.2009.0026, on diving). Entry
/// and juror are taken out of totals and of closeness first (Frisch & Waugh 1933, DOI 10.2307/1907330).
public struct AffinityBias: Hashable, Sendable {
    /// By how much a close juror's total is higher, on the scale of totals.
    public let bias: Double
    /// Its standard error, and the bias over it; `nil` where no freedom is left, or no noise.
    public let standardError, ratio: Double?
    /// The variance of what is left, and the degrees of freedom it comes from.
    public let noiseVariance: Double?
    public let degreesOfFreedom: Int
    /// Ballots by close jurors.
    public let closeBallots: Int
    /// Jurors with a close ballot, in the table's order.
    public let jurors: [Row]

    /// What is left of a juror's totals after entry and juror, in the mean, with what closeness explains put
    /// back: her own bias beside that of all.
    public struct Row: Hashable, Sendable {
        public let juror: Int
        public let closeBallots: Int
        public let meanResidualClose: Double
        /// `nil` where all her ballots are close.
        public let meanResidualOther: Double?
    }

    /// - Parameter isClose: by ballot of the table.
    /// - Returns: `nil` where closeness cannot be told from entry and juror: nobody is close, or everybody.
    /// - Complexity: that of an additive fit, O(smaller set³ + ballots · ballots of a member).
    public init?(_ table: MarkTable, isClose: [Bool]) {
        precondition(isClose.count == table.ballotCount, "closeness is said of each ballot")
        let fit = AdditiveEquations(table)
        let closeness = fit.residuals(isClose.map { $0 ? 1 : 0 })
        let squares = closeness.sumOfSquares
        closeBallots = isClose.count { $0 }
        guard squares > 1e-9 * Double(max(1, closeBallots)) else { return nil }
        let totals = fit.residuals(table.shiftedValues)
        bias = zip(closeness, totals).reduce(0) { $0 + $1.0 * $1.1 } / squares
        var rest = 0.0
        for (one, total) in zip(closeness, totals) { rest += (total - bias * one) * (total - bias * one) }
        degreesOfFreedom = table.ballotCount - fit.rank - 1
        noiseVariance = degreesOfFreedom > 0 ? rest / Double(degreesOfFreedom) : nil
        standardError = noiseVariance.map { ($0 / squares).squareRoot() }
        let (bias, error) = (bias, standardError)
        ratio = error.flatMap { $0 > 0 ? bias / $0 : nil }
        let residuals = totals.indices.map {
            totals[$0] - bias * closeness[$0] + (isClose[$0] ? bias : 0)
        }
        jurors = table.ballotsByJuror().enumerated().compactMap { juror, ballots in
            let close = ballots.filter { isClose[$0] }.map { residuals[$0] }
            let others = ballots.filter { !isClose[$0] }.map { residuals[$0] }
            return close.mean.map {
                Row(
                    juror: juror, closeBallots: close.count, meanResidualClose: $0,
                    meanResidualOther: others.mean)
            }
        }
    }
}
