/// What is left of numbers by ballot once an effect of the entry and one of the juror are taken away, by
/// least squares, for complete and incomplete tables, and for panels that do not overlap.
///
/// The larger of both sets is absorbed, since each of its members meets only members of the other; what is
/// left is a Laplacian matrix of the smaller set, factored once (Searle 1971, *Linear Models*, 7.1). Members
/// that the others determine are left out of it: one in each connected part.
struct AdditiveResiduals {
    /// By ballot: the member of the larger set and of the smaller one.
    private let outers, inners: [Int32]
    private let outerCounts: [Double]
    private let innerCount: Int
    /// Row by row, what is below the diagonal of the factor; and the inverse of its diagonal, 0 where left
    /// out.
    private let factor, inversePivots: [Double]
    /// How many parameters the fit has: members with ballots, less one in each connected part.
    let rank: Int

    /// - Complexity: O(ballots · ballots of a member + smaller set³).
    init(_ table: MarkTable) {
        let isEntryOuter = table.entries.count >= table.jurors.count
        outers = isEntryOuter ? table.ballotEntries : table.ballotJurors
        inners = isEntryOuter ? table.ballotJurors : table.ballotEntries
        let innerCount = min(table.entries.count, table.jurors.count)
        var counts = [Double](repeating: 0, count: max(table.entries.count, table.jurors.count))
        for outer in outers { counts[Int(outer)] += 1 }
        var matrix = [Double](repeating: 0, count: innerCount * innerCount)
        for inner in inners { matrix[Int(inner) * (innerCount + 1)] += 1 }
        var members = [[Int]](repeating: [], count: counts.count)
        for (outer, inner) in zip(outers, inners) { members[Int(outer)].append(Int(inner)) }
        for (outer, inners) in members.enumerated() {
            for one in inners {
                for other in inners { matrix[one * innerCount + other] -= 1 / counts[outer] }
            }
        }
        (outerCounts, self.innerCount) = (counts, innerCount)
        inversePivots = Self.factorise(&matrix, innerCount)
        factor = matrix
        rank = counts.count { $0 > 0 } + inversePivots.count { $0 > 0 }
    }

    /// Cholesky's factor in place; a pivot that rounding alone keeps from 0 is left out.
    private static func factorise(_ factor: inout [Double], _ count: Int) -> [Double] {
        var inversePivots = [Double](repeating: 0, count: count)
        for row in 0..<count {
            let diagonal = factor[row * (count + 1)]
            for column in 0...row {
                var sum = factor[row * count + column]
                for k in 0..<column { sum -= factor[row * count + k] * factor[column * count + k] }
                if column < row {
                    factor[row * count + column] = sum * inversePivots[column]
                } else if sum > 1e-10 * max(1, diagonal) {
                    inversePivots[row] = 1 / sum.squareRoot()
                }
            }
        }
        return inversePivots
    }

    /// O(ballots + smaller set²).
    func residuals(_ values: [Double]) -> [Double] {
        let centred = withoutOuterMeans(values)
        var effects = [Double](repeating: 0, count: innerCount)
        for (inner, value) in zip(inners, centred) { effects[Int(inner)] += value }
        for row in 0..<innerCount {
            for k in 0..<row { effects[row] -= factor[row * innerCount + k] * effects[k] }
            effects[row] *= inversePivots[row]
        }
        for row in (0..<innerCount).reversed() {
            effects[row] *= inversePivots[row]
            for k in 0..<row { effects[k] -= factor[row * innerCount + k] * effects[row] }
        }
        return withoutOuterMeans(values.indices.map { values[$0] - effects[Int(inners[$0])] })
    }

    private func withoutOuterMeans(_ values: [Double]) -> [Double] {
        var sums = [Double](repeating: 0, count: outerCounts.count)
        for (outer, value) in zip(outers, values) { sums[Int(outer)] += value }
        return values.indices.map { values[$0] - sums[Int(outers[$0])] / outerCounts[Int(outers[$0])] }
    }
}

extension MarkTable {
    /// The residuals of the totals, from a first one on, so that totals that are all equal leave nothing.
    func additiveResiduals() -> [Double] {
        let origin = totals.first ?? 0
        return AdditiveResiduals(self).residuals(totals.map { Double($0 - origin) / Double(unit) })
    }
}
