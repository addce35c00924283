/// Trimming criterion by criterion, as skating does: the highest and the lowest mark of each criterion go,
/// whoever gave them, and the means of the rest are added up by weight.
///
/// So an entry loses marks of different jurors on different criteria, where `TrimmedMean` takes away whole
/// ballots. Rule books that print each component round it before they add, and the sum then has no other
/// digits than the sheet; `Rounding` does as they do. Equal scores are ties. Missing ballots are left out;
/// for unequal panels as for `TrimmedMean`. Exact. O(marks · log ballots).
public enum TrimmedCriteria {
    /// By entry and criterion, on the scale of `MarkTable.value(_:on:)`; `nil` for an entry without ballots.
    public static func components(_ table: MarkTable, _ trim: Trim) -> [[Score]?] {
        table.entries.indices.map { entry in
            kept(of: entry, table, trim)?.enumerated().map { criterion, kept in
                Score(
                    kept.sum * table.weightTotal,
                    over: kept.count * table.unit * table.criteria[criterion].weight)
            }
        }
    }

    /// The components' mean by weight, on the table's scale: nothing is rounded.
    public static func scores(_ table: MarkTable, _ trim: Trim) -> [Score?] {
        table.entries.indices.map { entry in
            // How many marks are kept depends only on how many there are.
            guard let kept = kept(of: entry, table, trim), let count = kept.first?.count else { return nil }
            return Score(kept.reduce(0) { $0 + $1.sum }, over: count * table.unit)
        }
    }

    /// How a rule book rounds, half up both times.
    public struct Rounding: Hashable, Sendable {
        /// So many parts of 1 are told apart: 100 for hundredths.
        public let parts: Int
        /// By this quotient, and by its criterion's weight, each rounded component is multiplied.
        public let numerator: Int
        public let denominator: Int

        /// - Precondition: parts and denominator are positive.
        public init(parts: Int, numerator: Int = 1, denominator: Int = 1) {
            precondition(parts > 0 && denominator > 0, "rounding needs positive parts and denominators")
            self.parts = parts
            self.numerator = numerator
            self.denominator = denominator
        }

        /// International Skating Union, ladies' free skating: to the cent, times 1.6, to the cent (Special
        /// Regulations & Technical Rules Single & Pair Skating 2016, rule 353).
        public static let ladiesFreeSkating = Rounding(parts: 100, numerator: 8, denominator: 5)
    }

    /// Rounded components, each multiplied and rounded again, added up.
    public static func scores(_ table: MarkTable, _ trim: Trim, rounding: Rounding) -> [Score?] {
        table.entries.indices.map { entry in
            kept(of: entry, table, trim).map { kept in
                let sum = kept.indices.reduce(0) { sum, criterion in
                    let weight = table.criteria[criterion].weight
                    let component = halfUp(
                        kept[criterion].sum * table.weightTotal * rounding.parts,
                        over: kept[criterion].count * table.unit * weight)
                    return sum + halfUp(component * rounding.numerator * weight, over: rounding.denominator)
                }
                return Score(sum, over: rounding.parts)
            }
        }
    }

    /// By criterion: the sum of the marks that stay, in parts, and their number.
    private static func kept(of entry: Int, _ table: MarkTable, _ trim: Trim) -> [(sum: Int, count: Int)]? {
        let own = table.ballots(of: entry)
        if own.isEmpty { return nil }
        let width = table.criteria.count
        return table.criteria.indices.map { criterion in
            let kept = trim.kept(of: own.map { table.parts[$0 * width + criterion] }.sorted())
            return (kept.reduce(0, +), kept.count)
        }
    }

    private static func halfUp(_ numerator: Int, over denominator: Int) -> Int {
        let (quotient, rest) = (2 * numerator + denominator).quotientAndRemainder(
            dividingBy: 2 * denominator)
        return rest < 0 ? quotient - 1 : quotient
    }
}
