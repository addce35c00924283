/// How much totals grow with a number that is said of each ballot, entry and juror taken out: least squares
/// of total on entry, juror and the number.
///
/// Entry and juror are taken out of totals and of the number first, and the slope is that of what is left
/// (Frisch & Waugh 1933, DOI 10.2307/1907330).
struct PartialSlope {
    let slope: Double
    /// Its standard error, and the slope over it; `nil` where no freedom is left, or no noise.
    let standardError, ratio: Double?
    /// The variance of what is left, and the degrees of freedom it comes from.
    let noiseVariance: Double?
    let degreesOfFreedom: Int
    /// By ballot: totals and numbers without entry and juror.
    let totals, numbers: [Double]

    /// - Returns: `nil` where the number cannot be told from entry and juror.
    /// - Complexity: that of an additive fit, O(smaller set³ + ballots · ballots of a member).
    init?(_ table: MarkTable, on values: [Double]) {
        precondition(values.count == table.ballotCount, "there is a number for each ballot")
        let fit = AdditiveEquations(table)
        let numbers = fit.residuals(values)
        let squares = numbers.sumOfSquares
        guard squares > 1e-9 * max(1, values.sumOfSquares) else { return nil }
        let totals = fit.residuals(table.shiftedValues)
        let slope = zip(numbers, totals).reduce(0) { $0 + $1.0 * $1.1 } / squares
        let rest = zip(numbers, totals).map { $1 - slope * $0 }.sumOfSquares
        degreesOfFreedom = table.ballotCount - fit.rank - 1
        noiseVariance = degreesOfFreedom > 0 ? rest / Double(degreesOfFreedom) : nil
        standardError = noiseVariance.map { ($0 / squares).squareRoot() }
        ratio = standardError.flatMap { $0 > 0 ? slope / $0 : nil }
        (self.slope, self.totals, self.numbers) = (slope, totals, numbers)
    }
}
