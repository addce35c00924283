/// The middle of numbers, without sorting them all (Hoare 1961, DOI 10.1145/366622.366647).
enum MiddleValue {
    /// The middle one, or the mean of the two in the middle; 0 of none.
    ///
    /// - Complexity: O(n) as a rule.
    static func of(_ values: [Double]) -> Double {
        guard !values.isEmpty else { return 0 }
        var values = values
        let middle = values.count / 2
        let upper = select(middle, &values)
        if values.count % 2 == 1 { return upper }
        // The lower of the two is the largest of those before the upper one.
        return ((values[..<middle].max() ?? upper) + upper) / 2
    }

    /// The number at a place of the sorted order; no number before that place is larger afterwards.
    private static func select(_ place: Int, _ values: inout [Double]) -> Double {
        var (low, high) = (0, values.count - 1)
        while low < high {
            let pivot = values[(low + high) / 2]
            var (left, right) = (low, high)
            while left <= right {
                while values[left] < pivot { left += 1 }
                while values[right] > pivot { right -= 1 }
                if left <= right {
                    values.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if place <= right {
                high = right
            } else if place >= left {
                low = left
            } else {
                break
            }
        }
        return values[place]
    }
}
