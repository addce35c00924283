/// How each juror marks, beside how the others mark the same entries.
///
/// A juror is held against *the rest*: for each entry the mean of the other jurors' ballots. Entries that
/// nobody else judged tell nothing and are left out there. Values are on the scale of the table's totals.
/// Descriptive, in the sense of Cronbach 1955 (elevation, scale, correlation; *Psychological Bulletin* 52,
/// 177–193, DOI 10.1037/h0044919). A missing ballot is no opinion.
public struct JurorTable: Hashable, Sendable {
    /// One for each juror of the table, in its order.
    public let rows: [Row]

    /// One juror. What cannot be worked out is `nil`.
    public struct Row: Hashable, Sendable {
        /// How many whole ballots she gave.
        public let ballots: Int
        /// Of her totals.
        public let mean: Double?
        /// The standard deviation of her totals, with ballots − 1; `nil` under two ballots.
        public let deviation: Double?
        /// The mean of her total minus that of the rest: positive is lenient.
        public let biasVersusRest: Double?
        /// The root of the mean square of those differences.
        public let distanceFromRest: Double?
        /// Pearson's r with the rest; `nil` where she or the rest gives the same to all.
        public let correlationWithRest: Double?
        /// How much her total grows where that of the rest grows by 1: over 1 is a wider scale.
        public let slopeOnRest: Double?
        /// How many different totals she gave.
        public let distinctScores: Int
        /// Halo: the mean of Pearson's r over all pairs of criteria, across her entries (Thorndike 1920,
        /// DOI 10.1037/h0071663). `nil` with one criterion, or where no pair varies.
        public let criterionCorrelation: Double?
        /// The mean over her ballots of the standard deviation (criteria − 1) between criteria; low is halo.
        public let deviationWithinBallots: Double?
    }

    /// - Complexity: O(ballots · (criteria² + log ballots)).
    public init(_ table: MarkTable) {
        let values = (0..<table.ballotCount).map { table.value($0) }
        let sums = table.entries.indices.map { table.ballots(of: $0).reduce(0) { $0 + values[$1] } }
        rows = table.ballotsByJuror().map { Self.row($0, table, values, sums) }
    }

    private static func row(
        _ ballots: [Int], _ table: MarkTable, _ values: [Double], _ sums: [Double]
    ) -> Row {
        let own = ballots.map { values[$0] }
        var (compared, rest): ([Double], [Double]) = ([], [])
        for ballot in ballots {
            let entry = Int(table.ballotEntries[ballot])
            let others = table.ballots(of: entry).count - 1
            if others < 1 { continue }
            compared.append(values[ballot])
            rest.append((sums[entry] - values[ballot]) / Double(others))
        }
        let differences = zip(compared, rest).map { $0 - $1 }
        let moments = PairedMoments(compared, rest)
        return Row(
            ballots: ballots.count, mean: own.mean, deviation: own.deviation,
            biasVersusRest: differences.mean,
            distanceFromRest: differences.map { $0 * $0 }.mean?.squareRoot(),
            correlationWithRest: moments.correlation, slopeOnRest: moments.slopeOfFirst,
            distinctScores: Set(ballots.map { table.totals[$0] }).count,
            criterionCorrelation: criterionCorrelation(ballots, table),
            deviationWithinBallots: table.criteria.count < 2
                ? nil
                : ballots.compactMap { ballot in
                    table.criteria.indices.map { table.value(ballot, on: $0) }.deviation
                }.mean)
    }

    private static func criterionCorrelation(_ ballots: [Int], _ table: MarkTable) -> Double? {
        let columns = table.criteria.indices.map { criterion in
            ballots.map { table.value($0, on: criterion) }
        }
        return columns.indices.flatMap { one in
            (one + 1..<Swift.max(one + 1, columns.count)).compactMap {
                PairedMoments(columns[one], columns[$0]).correlation
            }
        }.mean
    }
}

extension [Double] {
    /// `nil` for an empty list.
    var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

    /// The standard deviation with count − 1; `nil` under two numbers.
    var deviation: Double? {
        guard count > 1, let mean else { return nil }
        return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
    }
}
