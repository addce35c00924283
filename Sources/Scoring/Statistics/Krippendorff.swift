/// Krippendorff's alpha: how far ballots on one entry agree beyond what the same marks would by chance.
///
/// 1 − Dₒ ÷ Dₑ: the mean squared difference δ² between two ballots on one entry, over that between any two
/// ballots (Krippendorff 2011, *Computing Krippendorff's Alpha-Reliability*; Hayes & Krippendorff 2007,
/// DOI 10.1080/19312450709336664). 1 is full agreement, 0 is chance, below 0 is worse than chance. Jurors may
/// differ from entry to entry; entries with fewer than two ballots tell nothing and are left out.
public enum Krippendorff {
    /// What δ² between two values is.
    public enum Level: Hashable, Sendable, CaseIterable {
        /// 0 or 1: the same or not.
        case nominal
        /// The square of the ballots that stand between the two, with half of those at either.
        case ordinal
        /// The square of the difference.
        case interval
        /// The square of the difference over the sum; 0 for two values whose sum is 0.
        case ratio
    }

    /// Of ballots' totals, or of their values on one criterion. `nil` where no entry has two ballots or all
    /// values are the same.
    ///
    /// - Complexity: O(ballots) where values are few, else O(ballots · log ballots); `ratio` takes the square
    ///   of the number of different values, and of ballots on an entry. No table of entries by jurors.
    public static func alpha(_ table: MarkTable, _ level: Level, criterion: Int? = nil) -> Double? {
        var values: [Int]
        if let criterion {
            let width = table.criteria.count
            values = (0..<table.ballotCount).map { table.parts[$0 * width + criterion] }
        } else {
            values = table.totals
        }
        var units: [Range<Int>] = []
        units.reserveCapacity(table.entries.count)
        var end = 0
        for entry in table.entries.indices {
            let ballots = table.ballots(of: entry)
            if ballots.count < 2 { continue }
            if end != ballots.lowerBound {
                for ballot in ballots { values[end + ballot - ballots.lowerBound] = values[ballot] }
            }
            units.append(end..<end + ballots.count)
            end += ballots.count
        }
        values.removeSubrange(end...)
        switch level {
        case .interval: return interval(values.map(Double.init), units)
        case .nominal: return nominal(ValueCounts(values), units)
        case .ordinal:
            let counts = ValueCounts(values)
            let middles = counts.middles
            return interval(counts.numbers.map { middles[Int($0)] }, units)
        case .ratio: return ratio(ValueCounts(values), values, units)
        }
    }

    /// From moments: the squared differences between m numbers add up to m times their squares about the
    /// mean. Ordinal differences are interval differences between middle ranks.
    private static func interval(_ values: [Double], _ units: [Range<Int>]) -> Double? {
        guard let centre = values.mean else { return nil }
        var observed = 0.0
        var expected = 0.0
        for unit in units {
            var (sum, squares) = (0.0, 0.0)
            for index in unit {
                let value = values[index] - centre
                sum += value
                squares += value * value
            }
            let count = Double(unit.count)
            observed += (count * squares - sum * sum) / (count - 1)
            expected += squares
        }
        // All pairs of n numbers about their mean: n times their squares, over n − 1.
        let count = Double(values.count)
        return alpha(observed: observed, expected: expected * count / (count - 1))
    }

    private static func nominal(_ counts: ValueCounts, _ units: [Range<Int>]) -> Double? {
        var observed = 0.0
        var seen = [Int](repeating: 0, count: counts.values.count)
        for unit in units {
            // Ordered pairs that are the same: for each ballot, twice those before it.
            var same = 0
            for index in unit {
                same += seen[Int(counts.numbers[index])]
                seen[Int(counts.numbers[index])] += 1
            }
            for index in unit { seen[Int(counts.numbers[index])] = 0 }
            observed += Double(unit.count * (unit.count - 1) - 2 * same) / Double(unit.count - 1)
        }
        let count = Double(counts.numbers.count)
        let same = counts.counts.reduce(0.0) { $0 + Double($1) * Double($1) }
        return alpha(observed: observed, expected: (count * count - same) / (count - 1))
    }

    private static func ratio(_ counts: ValueCounts, _ values: [Int], _ units: [Range<Int>]) -> Double? {
        func difference(_ a: Int, _ b: Int) -> Double {
            if a + b == 0 { return 0 }
            let share = Double(a - b) / Double(a + b)
            return share * share
        }
        var (observed, expected) = (0.0, 0.0)
        for unit in units {
            var sum = 0.0
            for a in unit { for b in unit.lowerBound..<a { sum += difference(values[a], values[b]) } }
            observed += 2 * sum / Double(unit.count - 1)
        }
        for (a, one) in counts.values.enumerated() {
            var sum = 0.0
            for b in 0..<a { sum += Double(counts.counts[b]) * difference(one, counts.values[b]) }
            expected += 2 * sum * Double(counts.counts[a])
        }
        return alpha(observed: observed, expected: expected / Double(values.count - 1))
    }

    private static func alpha(observed: Double, expected: Double) -> Double? {
        expected > 0 ? 1 - observed / expected : nil
    }
}
