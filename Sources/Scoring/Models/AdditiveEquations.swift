/// The equations of a two-way fit by least squares, factorized once and solved for any numbers by ballot: of
/// the numbers an effect of the entry and one of the juror are taken away.
///
/// Complete and incomplete tables, and panels that do not overlap: in each part one effect is fixed, because
/// only differences inside a part mean something.
struct AdditiveEquations {
    let crossing: Crossing
    private let table: MarkTable
    private let equations: AbsorbedEquations
    /// How many parameters the fit has: members with ballots, less one for each part.
    let rank: Int

    /// - Complexity: a factorization.
    init(_ table: MarkTable, _ crossing: Crossing? = nil) {
        let crossing = crossing ?? Crossing(table)
        let parts = Connectedness(table)
        let innerParts = crossing.isEntryOuter ? parts.jurors : parts.entries
        let members = crossing.tree.order.unknowns
        // The last member of each part, and whoever has no ballots.
        var isFixed = members.map { innerParts[$0] == nil }
        var seen = Set<Int>()
        for position in members.indices.reversed() {
            if let part = innerParts[members[position]], seen.insert(part).inserted {
                isFixed[position] = true
            }
        }
        self.table = table
        self.crossing = crossing
        equations = AbsorbedEquations(
            crossing, weights: crossing.ballots.map { _ in 1 }, outerRatio: .infinity, fixed: isFixed)
        let judged = parts.entries.count { $0 != nil } + parts.jurors.count { $0 != nil }
        rank = judged - parts.count
    }

    /// By entry and juror of the table, each part by itself.
    ///
    /// - Parameter values: one for each ballot of the table.
    /// - Complexity: O(ballots) and that of the factor.
    func effects(_ values: [Double]) -> (entries: [Double], jurors: [Double]) {
        crossing.byTable(equations.solve(crossing.sums(crossing.ballots.map { values[Int($0)] })))
    }

    /// What is left, by ballot of the table.
    func residuals(_ values: [Double]) -> [Double] {
        let (entries, jurors) = effects(values)
        return values.indices.map {
            values[$0] - entries[Int(table.ballotEntries[$0])] - jurors[Int(table.ballotJurors[$0])]
        }
    }
}

extension MarkTable {
    /// The totals from a first one on, so that totals that are all equal leave nothing.
    var shiftedValues: [Double] {
        let origin = totals.first ?? 0
        return totals.map { Double($0 - origin) / Double(unit) }
    }
}
