/// The sum of the ranks that the jurors gave, as wine juries and skating's old system used it; the lowest sum
/// is the best, so the score is its negative. Entries that a juror placed equal share the middle of their
/// ranks. Where jurors judged different numbers of entries the mean of ranks is taken instead of the sum.
/// Ashenfelter & Quandt (1999, DOI 10.1080/09332480.1999.10542152). Exact. O(ballots · log ballots).
public enum RankSum {
    public static func scores(_ table: MarkTable) -> [Score?] {
        var halves = [Int](repeating: 0, count: table.entries.count)
        for juror in table.ballotsByJuror() {
            let (ballots, groups) = table.groups(of: juror)
            for group in groups {
                // Twice the middle of the positions from the highest total.
                let doubled = 2 * juror.count - group.lowerBound - group.upperBound + 1
                for ballot in ballots[group] { halves[Int(table.ballotEntries[ballot])] += doubled }
            }
        }
        return table.entries.indices.map { entry in
            let ballots = table.ballots(of: entry).count
            if ballots == 0 { return nil }
            return Score(-halves[entry], over: table.isComplete ? 2 : 2 * ballots)
        }
    }
}
