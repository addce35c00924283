internal import RealModule

/// The equations of a two-way fit with penalties, the outer effects absorbed: minimise
/// Σ w (y − u_outer − v_inner)² + Σ u² / ratio_outer + Σ v² / ratio_inner. With ratios of variances they are
/// Henderson's mixed model equations (1975, DOI 10.2307/2529430).
///
/// With D the sums of weights and C the weights of the crossing, h = 1 / (D_outer + 1 / ratio_outer) and
/// W = D_inner − C′ h C, the matrix that is factorized is G = I + ratio_inner · W.
struct AbsorbedEquations: Sendable {
    let crossing: Crossing
    /// By ballot in the crossing's order.
    let weights: [Double]
    let outerRatio: Double
    let innerRatio: Double
    /// h, by outer member.
    let shrinkage: [Double]
    private let factor: FrontCholesky

    /// - Parameters:
    ///   - outerRatio: from 0 up; infinity for effects without a penalty.
    ///   - fixed: by inner position, effects that are 0, one or more in each part of the table: then the
    ///     others have no penalty, and the inner ratio means nothing.
    /// - Complexity: O(Σ n² over outer members) and the factorization of what is left.
    init(
        _ crossing: Crossing, weights: [Double], outerRatio: Double, innerRatio: Double = 1,
        fixed: [Bool]? = nil
    ) {
        self.crossing = crossing
        self.weights = weights
        self.outerRatio = outerRatio
        self.innerRatio = fixed == nil ? innerRatio : 1
        var totals = [Double](repeating: 0, count: crossing.outerCount)
        for ballot in weights.indices { totals[Int(crossing.outers[ballot])] += weights[ballot] }
        let shrinkage = totals.map { total in
            outerRatio.isFinite ? outerRatio / (1 + outerRatio * total) : total > 0 ? 1 / total : 0
        }
        self.shrinkage = shrinkage
        let ratio = self.innerRatio
        factor = FrontCholesky(crossing.tree) { column, panel, start, places in
            panel[start + Int(places[column])] += fixed.map { $0[column] ? 1 : 0 } ?? 1
            for index in crossing.columnStarts[column]..<crossing.columnStarts[column + 1] {
                let ballot = Int(crossing.columnBallots[index])
                let outer = Int(crossing.outers[ballot])
                let scaled = ratio * weights[ballot]
                panel[start + Int(places[column])] += scaled
                let share = scaled * shrinkage[outer]
                for other in ballot..<crossing.starts[outer + 1] {
                    panel[start + Int(places[Int(crossing.inners[other])])] -= share * weights[other]
                }
            }
        }
    }

    /// The logarithm of the determinant of I + ratio_outer Z Z′ + ratio_inner Z Z′: the covariance of marks,
    /// in residual variances. For weights of 1.
    var logDeterminant: Double {
        var sum = factor.logDeterminant
        for outer in 0..<crossing.outerCount {
            let count = crossing.starts[outer + 1] - crossing.starts[outer]
            sum += Double.log(onePlus: outerRatio * Double(count))
        }
        return sum
    }

    /// The effects that solve the equations.
    ///
    /// - Parameter sums: the right side: sums of weighted values over the ballots of each member.
    func solve(_ sums: Effects) -> Effects {
        var right = sums.inner
        for ballot in weights.indices {
            let outer = Int(crossing.outers[ballot])
            right[Int(crossing.inners[ballot])] -= weights[ballot] * shrinkage[outer] * sums.outer[outer]
        }
        var inner = factor.solve(right)
        for index in inner.indices { inner[index] *= innerRatio }
        return withOuter(sums.outer, inner)
    }

    private func withOuter(_ sums: [Double], _ inner: [Double]) -> Effects {
        var outer = sums
        for member in outer.indices {
            var sum = outer[member]
            for ballot in crossing.starts[member]..<crossing.starts[member + 1] {
                sum -= weights[ballot] * inner[Int(crossing.inners[ballot])]
            }
            outer[member] = shrinkage[member] * sum
        }
        return Effects(outer: outer, inner: inner)
    }

    /// What is left at each member: sums of weighted residuals after the effects. Times the ratio it is the
    /// effect; and it has a value where the ratio is 0.
    func leftover(_ sums: Effects, after effects: Effects) -> Effects {
        var left = sums
        for ballot in weights.indices {
            let (outer, inner) = (Int(crossing.outers[ballot]), Int(crossing.inners[ballot]))
            let fitted = weights[ballot] * (effects.outer[outer] + effects.inner[inner])
            left.outer[outer] -= fitted
            left.inner[inner] -= fitted
        }
        return left
    }

    /// Makes independent standard normal numbers, one for each outer and each inner member, into effects
    /// drawn from the distribution around the solution, in residual standard deviations: their covariance is
    /// the inverse of the equations' matrix. Eight draws together, each in its lane.
    func spread(_ outer: inout [SIMD8<Double>], _ inner: inout [SIMD8<Double>]) {
        factor.backward(&inner)
        let scale = innerRatio.squareRoot()
        for index in inner.indices { inner[index] *= scale }
        weights.withUnsafeBufferPointer { weights in
            crossing.inners.withUnsafeBufferPointer { inners in
                inner.withUnsafeBufferPointer { inner in
                    for member in outer.indices {
                        var sum = SIMD8<Double>.zero
                        for ballot in crossing.starts[member]..<crossing.starts[member + 1] {
                            sum -= weights[ballot] * inner[Int(inners[ballot])]
                        }
                        let own = shrinkage[member].squareRoot() * outer[member]
                        outer[member] = shrinkage[member] * sum + own
                    }
                }
            }
        }
    }

    /// Of G's inverse: the diagonal by inner member, and c′ G⁻¹ c by outer member, c being its weights.
    func inverse() -> Effects {
        var found = Effects(crossing)
        factor.visitInverse { column, front, start, places in
            found.inner[column] = front[start + Int(places[column])]
            for index in crossing.columnStarts[column]..<crossing.columnStarts[column + 1] {
                let ballot = Int(crossing.columnBallots[index])
                let outer = Int(crossing.outers[ballot])
                var sum = 0.0
                for other in (ballot + 1)..<max(crossing.starts[outer + 1], ballot + 1) {
                    sum += weights[other] * front[start + Int(places[Int(crossing.inners[other])])]
                }
                found.outer[outer] += weights[ballot] * (weights[ballot] * found.inner[column] + 2 * sum)
            }
        }
        return found
    }

    /// The diagonal of the inverse of the equations' matrix: the variances of the effects around the truth,
    /// in residual variances, the mean being known.
    ///
    /// - Parameter inverse: that of `inverse()`.
    func variances(_ inverse: Effects) -> Effects {
        var variances = inverse
        for outer in variances.outer.indices {
            let share = shrinkage[outer]
            variances.outer[outer] = share + share * share * innerRatio * inverse.outer[outer]
        }
        for index in variances.inner.indices { variances.inner[index] *= innerRatio }
        return variances
    }
}
