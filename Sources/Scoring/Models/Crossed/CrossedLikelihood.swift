internal import RealModule

/// The likelihood of the crossed model as a function of two ratios, the outer and the inner variance over the
/// residual one; mean and residual variance are profiled out.
struct CrossedLikelihood: Sendable {
    let crossing: Crossing
    let isRestricted: Bool
    /// The mean of all values, taken off before anything else for the sake of precision.
    let centre: Double
    private let values: Effects
    private let counts: Effects
    private let squares: Double

    init(_ table: MarkTable, isRestricted: Bool) {
        crossing = Crossing(table)
        self.isRestricted = isRestricted
        let all = crossing.ballots.map { table.value(Int($0)) }
        let centre = all.reduce(0, +) / Double(max(1, all.count))
        let centred = all.map { $0 - centre }
        self.centre = centre
        values = crossing.sums(centred)
        counts = crossing.sums([Double](repeating: 1, count: all.count))
        squares = centred.reduce(0) { $0 + $1 * $1 }
    }

    var ballotCount: Int { crossing.ballots.count }
    /// Ballots less the parameters of the mean that the likelihood allows for.
    var freedom: Double { Double(ballotCount - (isRestricted ? 1 : 0)) }

    /// The likelihood at one point, and what the mixed model equations give there.
    struct Point: Sendable {
        let equations: AbsorbedEquations
        /// Minus twice the logarithm of the likelihood.
        let criterion: Double
        /// From the centre.
        let mean: Double
        /// 1′V⁻¹1: one over the mean's variance, in residual variances.
        let meanPrecision: Double
        let residualVariance: Double
        /// Best linear unbiased predictions.
        let effects: Effects
        /// Sums of residuals by member.
        let leftover: Effects
        /// What a mark of 1 everywhere would be predicted as: the share of the mean's error in the effects.
        let meanEffects: Effects
        let meanLeftover: Effects
    }

    /// - Complexity: a factorization.
    func point(_ outerRatio: Double, _ innerRatio: Double) -> Point {
        let equations = AbsorbedEquations(
            crossing, weights: [Double](repeating: 1, count: ballotCount), outerRatio: outerRatio,
            innerRatio: innerRatio)
        let one = equations.solve(counts)
        let raw = equations.solve(values)
        let precision = Double(ballotCount) - Effects.dot(one, counts)
        let mean = (values.outer.reduce(0, +) - Effects.dot(raw, counts)) / precision
        let effects = raw.minus(one, times: mean)
        // (y − mean)′V⁻¹(y − mean), with y′V⁻¹1 = mean · precision.
        let rest = squares - Effects.dot(raw, values) - mean * mean * precision
        let variance = rest / freedom
        let criterion =
            freedom * (1 + Double.log(2 * .pi * variance)) + equations.logDeterminant
            + (isRestricted ? Double.log(precision) : 0)
        return Point(
            equations: equations, criterion: criterion, mean: mean, meanPrecision: precision,
            residualVariance: variance, effects: effects,
            leftover: equations.leftover(values.minus(counts, times: mean), after: effects),
            meanEffects: one, meanLeftover: equations.leftover(counts, after: one))
    }

    /// The criterion's derivatives by the two ratios, outer first, and its *average information*, which
    /// stands for the second derivatives (Gilmour, Thompson & Cullis 1995, DOI 10.2307/2533274), here with
    /// the residual variance profiled out.
    struct Slope: Sendable {
        let gradient: (Double, Double)
        let information: (outer: Double, both: Double, inner: Double)
    }

    /// - Parameter inverse: of the point's equations.
    func slope(_ point: Point, _ inverse: Effects) -> Slope {
        let equations = point.equations
        var (outerTrace, innerTrace) = (0.0, 0.0)
        for outer in 0..<crossing.outerCount {
            let count = counts.outer[outer]
            let share = 1 / (1 + equations.outerRatio * count)
            outerTrace += count * share - share * share * equations.innerRatio * inverse.outer[outer]
            if equations.innerRatio == 0 { innerTrace -= equations.shrinkage[outer] * count }
        }
        if equations.innerRatio > 0 {
            innerTrace =
                inverse.inner.reduce(0) { $0 + (1 - $1) } / equations.innerRatio
        } else {
            innerTrace += Double(ballotCount)
        }
        if isRestricted {
            outerTrace -= Self.squares(point.meanLeftover.outer) / point.meanPrecision
            innerTrace -= Self.squares(point.meanLeftover.inner) / point.meanPrecision
        }
        let rest = point.residualVariance * freedom
        let outer = Self.squares(point.leftover.outer)
        let inner = Self.squares(point.leftover.inner)
        let information = information(point)
        let scale = freedom / rest
        return Slope(
            gradient: (outerTrace - scale * outer, innerTrace - scale * inner),
            information: (
                scale * (information.outer - outer * outer / rest),
                scale * (information.both - outer * inner / rest),
                scale * (information.inner - inner * inner / rest)
            ))
    }

    /// f′Pf for f = ZZ′Py, of both effects.
    private func information(_ point: Point) -> (outer: Double, both: Double, inner: Double) {
        let (outer, inner) = (point.leftover.outer, point.leftover.inner)
        var (outerSums, innerSums) = (Effects(crossing), Effects(crossing))
        var (outerSquares, both, innerSquares) = (0.0, 0.0, 0.0)
        for ballot in 0..<ballotCount {
            let (one, other) = (Int(crossing.outers[ballot]), Int(crossing.inners[ballot]))
            outerSums.outer[one] += outer[one]
            outerSums.inner[other] += outer[one]
            innerSums.outer[one] += inner[other]
            innerSums.inner[other] += inner[other]
            outerSquares += outer[one] * outer[one]
            both += outer[one] * inner[other]
            innerSquares += inner[other] * inner[other]
        }
        let solvedOuter = point.equations.solve(outerSums)
        let solvedInner = point.equations.solve(innerSums)
        let outerMean = zip(point.meanLeftover.outer, outer).reduce(0) { $0 + $1.0 * $1.1 }
        let innerMean = zip(point.meanLeftover.inner, inner).reduce(0) { $0 + $1.0 * $1.1 }
        return (
            outerSquares - Effects.dot(solvedOuter, outerSums) - outerMean * outerMean / point.meanPrecision,
            both - Effects.dot(solvedOuter, innerSums) - outerMean * innerMean / point.meanPrecision,
            innerSquares - Effects.dot(solvedInner, innerSums) - innerMean * innerMean / point.meanPrecision
        )
    }

    private static func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }

    /// Ratios to begin with: estimates from sums of squares (Henderson 1953, method 1,
    /// DOI 10.2307/3001853), which in complete panels are the restricted optimum itself.
    func start() -> (outer: Double, inner: Double) {
        let count = Double(ballotCount)
        func means(_ sums: [Double], _ counts: [Double]) -> (sum: Double, levels: Double, spread: Double) {
            var (sum, levels, spread) = (0.0, 0.0, 0.0)
            for (total, number) in zip(sums, counts) where number > 0 {
                sum += total * total / number
                levels += 1
                spread += number * number / count
            }
            return (sum, levels, spread)
        }
        let outer = means(values.outer, counts.outer)
        let inner = means(values.inner, counts.inner)
        // Expected sums, the mean's share taken off: rows are all ballots, outer means, inner means; columns
        // the outer, inner and residual variance. Values are centred, so the mean's own sum is 0.
        let rows = [
            [count - outer.spread, count - inner.spread, count - 1, squares],
            [count - outer.spread, outer.levels - inner.spread, outer.levels - 1, outer.sum],
            [inner.levels - outer.spread, count - inner.spread, inner.levels - 1, inner.sum],
        ]
        // The first less the second is free of the outer variance, and the first less the third of the inner.
        let (a, b) = (zip(rows[0], rows[1]).map(-), zip(rows[0], rows[2]).map(-))
        // a: 0, a1, a2 | a3 and b: b0, 0, b2 | b3.
        let slopeInner = (a[3] / a[1], a[2] / a[1])
        let slopeOuter = (b[3] / b[0], b[2] / b[0])
        let residual =
            (rows[0][3] - rows[0][0] * slopeOuter.0 - rows[0][1] * slopeInner.0)
            / (rows[0][2] - rows[0][0] * slopeOuter.1 - rows[0][1] * slopeInner.1)
        let (one, other) = (
            slopeOuter.0 / residual - slopeOuter.1, slopeInner.0 / residual - slopeInner.1
        )
        func usable(_ ratio: Double) -> Double {
            ratio > 1e-3 && ratio < 1e6 ? ratio : ratio >= 1e6 ? 1e6 : 0.05
        }
        return (usable(one), usable(other))
    }
}

extension Effects {
    func minus(_ other: Effects, times factor: Double) -> Effects {
        var rest = self
        for index in outer.indices { rest.outer[index] -= factor * other.outer[index] }
        for index in inner.indices { rest.inner[index] -= factor * other.inner[index] }
        return rest
    }
}
