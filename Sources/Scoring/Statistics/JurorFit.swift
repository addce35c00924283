/// How each juror's marks fit what entries and severities alone explain.
///
/// After an additive fit of entries and jurors; values are totals.
public struct JurorFit: Hashable, Sendable {
    /// One for each juror of the table, in its order.
    public let rows: [Row]

    /// One juror. What cannot be worked out is `nil`.
    public struct Row: Hashable, Sendable {
        /// The mean square of her residuals over that of all: 1 in the mean, over 1.5 is erratic, under 0.5
        /// is more even than chance lets one be. In the sense of Wright & Masters 1982, *Rating Scale
        /// Analysis*, ch. 5. `nil` where nothing is left over at all.
        public let infit: Double?
        /// How far her totals lie from the mean of all ballots, over how far all ballots on the same entries
        /// do: under 1 is a pull to the middle (Saal, Downey & Lahey 1980, DOI 10.1037/0033-2909.88.2.413).
        public let spread: Double?
    }

    /// - Complexity: that of an additive fit.
    public init(_ table: MarkTable) {
        let residuals = AdditiveEquations(table).residuals(table.shiftedValues)
        let values = (0..<table.ballotCount).map { table.value($0) }
        let centre = values.mean ?? 0
        let distances = values.map { abs($0 - centre) }
        let noise = residuals.sumOfSquares / Double(max(1, residuals.count))
        // Rounding leaves a little where the fit is perfect.
        let least = 1e-20 * (values.map { $0 * $0 }.mean ?? 0)
        let perEntry = table.entries.indices.map { entry in
            table.ballots(of: entry).map { distances[$0] }.mean ?? 0
        }
        rows = table.ballotsByJuror().map { ballots in
            let own = ballots.map { residuals[$0] }
            let common = ballots.reduce(0) { $0 + perEntry[Int(table.ballotEntries[$1])] }
            return Row(
                infit: own.isEmpty || noise <= least ? nil : own.sumOfSquares / Double(own.count) / noise,
                spread: common > 0 ? ballots.reduce(0) { $0 + distances[$1] } / common : nil)
        }
    }
}
