/// The crossed model with marks weighted down that no severity and no merit explains, so that one juror or
/// one typing error moves little (Huber 1964, DOI 10.1214/aoms/1177703732).
///
/// The ratios of variances are those of the restricted crossed model. Then in turn: effects that minimise Σ w
/// (mark − mean − u − v)² + Σ u² / ratio_entry + Σ v² / ratio_juror; residuals r; a scale s = median |r| /
/// 0.6745; and weights w = min(1, 1.345 s / |r|), at first 1. It ends when nothing changes by more than 10⁻¹²
/// of the marks' spread. A variance of 0 leaves its effects out.
public struct HuberModel: Hashable, Sendable {
    /// Variances over the residual one, as the crossed model estimates them.
    public let entryRatio: Double
    public let jurorRatio: Double
    public let mean: Double
    /// What stands for the residual standard deviation, in marks.
    public let scale: Double
    /// By entry of the table: mean plus effect.
    public let scores: [Double]
    /// By juror of the table: how far below others' her marks lie. Positive is severe.
    public let severities: [Double]
    /// By ballot of the table: above 0, and 1 for those that fit.
    public let weights: [Double]
    public let iterations: Int

    /// Of normal errors 95 % of the efficiency is kept (Huber & Ronchetti 2009, p. 107).
    static let bound = 1.345
    static let iterationsMax = 1000

    /// - Complexity: a factorization for each iteration, of which a panel takes about fifty.
    public init(_ table: MarkTable, _ model: CrossedModel) {
        let equations = model.point.equations
        let crossing = equations.crossing
        let values = crossing.ballots.map { table.value(Int($0)) }
        let spread = (values.max() ?? 0) - (values.min() ?? 0)
        var weights = values.map { _ in 1.0 }
        var fit = Fit(crossing, values, weights, equations)
        var scale = 0.0
        var iterations = 1
        while iterations < Self.iterationsMax {
            scale = MiddleValue.of(fit.residuals.map { abs($0) }) / 0.6745
            guard scale > 0 else { break }
            weights = fit.residuals.map { min(1, Self.bound * scale / max(abs($0), .leastNormalMagnitude)) }
            let next = Fit(crossing, values, weights, equations)
            let change = next.change(from: fit)
            fit = next
            iterations += 1
            if change < 1e-12 * max(1, spread) { break }
        }
        let (entries, jurors) = crossing.byTable(fit.effects)
        var byTable = weights
        for (index, ballot) in crossing.ballots.enumerated() { byTable[Int(ballot)] = weights[index] }
        let isEntryOuter = crossing.isEntryOuter
        entryRatio = isEntryOuter ? equations.outerRatio : equations.innerRatio
        jurorRatio = isEntryOuter ? equations.innerRatio : equations.outerRatio
        let mean = fit.mean
        self.mean = mean
        self.scale = scale
        scores = entries.map { mean + $0 }
        severities = jurors.map { -$0 }
        self.weights = byTable
        self.iterations = iterations
    }

    private struct Fit {
        let mean: Double
        let effects: Effects
        let residuals: [Double]

        init(_ crossing: Crossing, _ values: [Double], _ weights: [Double], _ ratios: AbsorbedEquations) {
            let equations = AbsorbedEquations(
                crossing, weights: weights, outerRatio: ratios.outerRatio, innerRatio: ratios.innerRatio)
            let counts = crossing.sums(weights)
            let sums = crossing.sums(zip(weights, values).map(*))
            let (one, raw) = (equations.solve(counts), equations.solve(sums))
            let mean =
                (sums.outer.reduce(0, +) - Effects.dot(raw, counts))
                / (counts.outer.reduce(0, +) - Effects.dot(one, counts))
            let effects = raw.minus(one, times: mean)
            self.mean = mean
            self.effects = effects
            residuals = values.indices.map {
                values[$0] - mean - effects.outer[Int(crossing.outers[$0])]
                    - effects.inner[Int(crossing.inners[$0])]
            }
        }

        func change(from other: Fit) -> Double {
            let difference = effects.minus(other.effects, times: 1)
            let largest = (difference.outer + difference.inner).map { abs($0) }.max() ?? 0
            return max(largest, abs(mean - other.mean))
        }
    }
}

extension HuberModel {
    /// By entry: 1, 2, 2, 4, scores within 10⁻⁹ of each other being equal.
    public var ranks: [Int] { Ranks.competition(scores) }

    /// By juror of the table: the mean of her ballots' weights; `nil` without ballots. Low where she often
    /// stands alone.
    public func meanWeights(_ table: MarkTable) -> [Double?] {
        var sums = [Double](repeating: 0, count: table.jurors.count)
        var counts = [Int](repeating: 0, count: table.jurors.count)
        for (juror, weight) in zip(table.ballotJurors, weights) {
            sums[Int(juror)] += weight
            counts[Int(juror)] += 1
        }
        return zip(sums, counts).map { $1 == 0 ? nil : $0 / Double($1) }
    }
}
