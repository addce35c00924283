/// Whether jurors mark those they are close to, of the same country, network or employer, higher than they
/// mark others and others mark these.
///
/// Least squares of total on entry, juror and closeness; the effect of closeness is the bias (Emerson,
/// Seltzer & Lin 2009, *The American Statistician* 63, 124–131, DOI 10.1198/tast.2009.0026, on diving).
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
    /// - Complexity: that of an additive fit.
    public init?(_ table: MarkTable, isClose: [Bool]) {
        precondition(isClose.count == table.ballotCount, "closeness is said of each ballot")
        guard let slope = PartialSlope(table, on: isClose.map { $0 ? 1 : 0 }) else { return nil }
        closeBallots = isClose.count { $0 }
        bias = slope.slope
        (standardError, ratio) = (slope.standardError, slope.ratio)
        (noiseVariance, degreesOfFreedom) = (slope.noiseVariance, slope.degreesOfFreedom)
        let bias = bias
        let residuals = isClose.indices.map {
            slope.totals[$0] - bias * slope.numbers[$0] + (isClose[$0] ? bias : 0)
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
