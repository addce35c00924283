/// A complete table as grand mean, plus an effect of the entry, plus an effect of the juror, plus a residual:
/// the two-way additive fit by least squares, which for complete tables is a difference of means. O(ballots).
struct AdditiveTable {
    let mean: Double
    /// Means of entries and of jurors, minus the grand mean.
    let entryEffects, jurorEffects: [Double]
    /// By entry, and in it by juror.
    let residuals: [Double]

    /// - Precondition: the table is complete and has ballots.
    init(_ table: MarkTable) {
        precondition(table.isComplete, "the table of an additive fit by means is complete")
        let (entries, jurors) = (table.entries.count, table.jurors.count)
        let values = table.shiftedValues
        var (entrySums, jurorSums) = (
            [Double](repeating: 0, count: entries), [Double](repeating: 0, count: jurors)
        )
        for entry in 0..<entries {
            for juror in 0..<jurors {
                entrySums[entry] += values[entry * jurors + juror]
                jurorSums[juror] += values[entry * jurors + juror]
            }
        }
        let grand = values.mean ?? 0
        let entryEffects = entrySums.map { $0 / Double(jurors) - grand }
        let jurorEffects = jurorSums.map { $0 / Double(entries) - grand }
        residuals = values.indices.map {
            values[$0] - grand - entryEffects[$0 / jurors] - jurorEffects[$0 % jurors]
        }
        mean = grand + (table.totals.isEmpty ? 0 : table.value(0))
        (self.entryEffects, self.jurorEffects) = (entryEffects, jurorEffects)
    }
}

extension [Double] {
    var sumOfSquares: Double { reduce(0) { $0 + $1 * $1 } }
}
