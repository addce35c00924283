import Jury

/// Every criterion's mean over the ballots that marked it, added up and brought to 100:
/// 100 · Σ mean points ÷ the rubric's total. Exact.
///
/// An abstention leaves its criterion to the jurors who marked it and is never a zero. Where every ballot is
/// complete this is the mean of the ballots' totals. Tie rule: none of its own, equal scores go to the
/// rubric's chain. O(criteria) per entry.
enum WeightedMean {
    /// 0…100; `nil` where nobody marked some criterion.
    static func score(of entry: Int, in tally: Tally) -> Fraction? {
        let sums = tally.sums(of: entry)
        guard let first = sums.first, sums.allSatisfy({ $0.given > 0 }) else { return nil }
        // Thousandths of points: 100 ÷ 1000 leaves a tenth.
        let divisor = 10 * tally.total
        if sums.allSatisfy({ $0.given == first.given }) {
            let points = sums.reduce(0) { $0 + $1.points }
            return Fraction(points, over: Int(first.given) * divisor)
        }
        var means = Fraction.zero
        for sum in sums { means = means + Fraction(sum.points, over: Int(sum.given)) }
        return means / divisor
    }
}
