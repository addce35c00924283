/// How much of each juror's marking stays in the middle of the scale: the pull to marks that offend nobody.
///
/// Central tendency is an overuse of the middle categories (Engelhard 1994, *Journal of Educational
/// Measurement* 31, 93–112, DOI 10.1111/j.1745-3984.1994.tb00436.x). The middle here is the middle third of
/// the marks that anybody gave on the criterion, its ends included: of four marks the two in the middle.
/// Good and bad entries are not spread evenly, so a juror's share is told beside that of others' marks on
/// the same entries.
public struct CentralTendency: Hashable, Sendable {
    /// One for each juror of the table, in its order.
    public let rows: [Row]

    public struct Row: Hashable, Sendable {
        /// The share of her marks that lie in the middle third; `nil` without marks. Criteria on which all
        /// marks are the same have no middle and are left out.
        public let share: Double?
        /// The mean over those of her entries that others judged of the share of the others' marks.
        public let shareOfRest: Double?
    }

    /// - Complexity: O(marks).
    public init(_ table: MarkTable) {
        let width = table.criteria.count
        var ends = [ClosedRange<Int>?](repeating: nil, count: width)
        for (index, part) in table.parts.enumerated() {
            let own = ends[index % width] ?? part...part
            ends[index % width] = min(own.lowerBound, part)...max(own.upperBound, part)
        }
        let varying = ends.indices.filter { ends[$0].map { $0.count > 1 } ?? false }
        guard !varying.isEmpty else {
            rows = table.jurors.map { _ in Row(share: nil, shareOfRest: nil) }
            return
        }
        let shares = (0..<table.ballotCount).map { ballot -> Double in
            let inside = varying.count { criterion in
                guard let ends = ends[criterion] else { return false }
                let part = 3 * table.parts[ballot * width + criterion]
                return (2 * ends.lowerBound + ends.upperBound...ends.lowerBound + 2 * ends.upperBound)
                    .contains(part)
            }
            return Double(inside) / Double(varying.count)
        }
        let sums = table.entries.indices.map { table.ballots(of: $0).reduce(0) { $0 + shares[$1] } }
        rows = table.ballotsByJuror().map { ballots in
            let rest = ballots.compactMap { ballot -> Double? in
                let entry = Int(table.ballotEntries[ballot])
                let others = table.ballots(of: entry).count - 1
                return others > 0 ? (sums[entry] - shares[ballot]) / Double(others) : nil
            }
            return Row(share: ballots.map { shares[$0] }.mean, shareOfRest: rest.mean)
        }
    }
}
