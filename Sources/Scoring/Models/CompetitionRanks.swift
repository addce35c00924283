/// Ranks 1, 2, 2, 4 of numbers that a computation with rounding gave.
enum CompetitionRanks {
    /// 1 and the count of those that are better by more than the tolerance, more being better.
    ///
    /// - Complexity: O(n log n).
    static func of(_ scores: [Double], within tolerance: Double = 1e-9) -> [Int] {
        let sorted = scores.sorted()
        return scores.map { score in
            var (low, high) = (0, sorted.count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] > score + tolerance { high = middle } else { low = middle + 1 }
            }
            return sorted.count - low + 1
        }
    }
}
