/// Places from what entries stand by.
public enum Ranks {
    /// Competition ranks, 1, 2, 2, 4: one more than the number of entries that stand higher. `nil` stays.
    public static func competition(_ scores: [Score?]) -> [Int?] {
        let sorted = scores.compactMap(\.self).sorted(by: >)
        var firsts: [Score: Int] = [:]
        for (index, score) in sorted.enumerated() where firsts[score] == nil { firsts[score] = index + 1 }
        return scores.map { score in score.flatMap { firsts[$0] } }
    }

    /// The same for numbers that were not worked out exactly: closer than the tolerance is equal.
    public static func competition(_ values: [Double?], tolerance: Double = 1e-9) -> [Int?] {
        let sorted = values.compactMap(\.self).sorted(by: >)
        return values.map { $0.map { place(of: $0, in: sorted, tolerance) } }
    }

    /// The same where every entry has a number.
    public static func competition(_ values: [Double], tolerance: Double = 1e-9) -> [Int] {
        let sorted = values.sorted(by: >)
        return values.map { place(of: $0, in: sorted, tolerance) }
    }

    private static func place(of value: Double, in sorted: [Double], _ tolerance: Double) -> Int {
        // The first in the descending list that is not better by more than the tolerance.
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] > value + tolerance { low = middle + 1 } else { high = middle }
        }
        return low + 1
    }
}
