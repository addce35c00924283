/// Points for positions in each juror's order, added up: the first gets the first number, the second the
/// second, the rest nothing.
///
/// Entries that a juror placed equal share the points of their positions equally. Equal sums are separated by
/// count-back: more first places, then more second places, and so on; what is left is a tie. Entries that a
/// juror did not judge get nothing from her. That punishes an entry for every juror who stepped back, so
/// `perBallot` takes means and shares instead of sums and numbers. Exact. O(ballots · log ballots).
public enum PositionPoints {
    /// Eurovision, since 1975: 12, 10, 8, 7 … 1.
    public static let eurovision = [12, 10, 8, 7, 6, 5, 4, 3, 2, 1]

    public static func scores(_ table: MarkTable, _ points: [Int], perBallot: Bool = false) -> [Score?] {
        var sums = [Fraction](repeating: .zero, count: table.entries.count)
        var counts = [[Int]](repeating: [], count: table.entries.count)
        for juror in table.ballotsByJuror() {
            let (ballots, groups) = table.groups(of: juror)
            for group in groups {
                // Groups rise from the lowest total, positions from the highest.
                let positions = (juror.count - group.upperBound)..<(juror.count - group.lowerBound)
                let shared = positions.reduce(0) { $0 + ($1 < points.count ? points[$1] : 0) }
                for ballot in ballots[group] {
                    let entry = Int(table.ballotEntries[ballot])
                    if shared > 0 { sums[entry] = sums[entry] + Fraction(shared, over: group.count) }
                    let first = positions.lowerBound
                    if first < points.count { count(first, in: &counts[entry]) }
                }
            }
        }
        let longest = counts.map(\.count).max() ?? 0
        return table.entries.indices.map { entry in
            if table.ballots(of: entry).isEmpty { return nil }
            let ballots = perBallot ? table.ballots(of: entry).count : 1
            let padding = Array(repeating: 0, count: longest - counts[entry].count)
            let further = perBallot ? shares(counts[entry], of: ballots) : counts[entry]
            return Score(sums[entry] / ballots, further: further + padding)
        }
    }

    /// Counts as whole numbers that are equal where the shares are: panels are far below 30,000.
    private static func shares(_ counts: [Int], of ballots: Int) -> [Int] {
        counts.map { $0 * 1_000_000_000 / ballots }
    }

    private static func count(_ position: Int, in counts: inout [Int]) {
        while counts.count <= position { counts.append(0) }
        counts[position] += 1
    }
}
