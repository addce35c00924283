/// Fleiss' kappa: agreement on marks as mere names, beyond chance.
///
/// (P̄ − Pₑ) ÷ (1 − Pₑ): the share of pairs of ballots on one entry that are the same, against what the
/// overall shares of the marks would give (Fleiss 1971, *Psychological Bulletin* 76, 378–382, DOI
/// 10.1037/h0031619). 1 is full agreement and 0 chance. Every entry has the same number of ballots, at least
/// two; they may come from different jurors. O(ballots).
public enum FleissKappa {
    /// `nil` where entries differ in their number of ballots, and where all marks are the same.
    public static func value(_ table: MarkTable) -> Double? {
        guard let each = table.entries.indices.first.map({ table.ballots(of: $0).count }), each > 1,
            table.entries.indices.allSatisfy({ table.ballots(of: $0).count == each })
        else { return nil }
        let counts = ValueCounts(table.totals)
        if counts.values.count < 2 { return nil }
        var seen = [Int](repeating: 0, count: counts.values.count)
        var same = 0
        for entry in table.entries.indices {
            for ballot in table.ballots(of: entry) {
                same += seen[Int(counts.numbers[ballot])]
                seen[Int(counts.numbers[ballot])] += 1
            }
            for ballot in table.ballots(of: entry) { seen[Int(counts.numbers[ballot])] = 0 }
        }
        let pairs = Double(table.entries.count * each * (each - 1)) / 2
        let ballots = Double(table.ballotCount)
        let chance = counts.counts.reduce(0.0) { $0 + (Double($1) / ballots) * (Double($1) / ballots) }
        return (Double(same) / pairs - chance) / (1 - chance)
    }
}
