/// How probable each place is for each entry, by some way of drawing what could as well have been.
///
/// Places are competition ranks: entries that are equal in a draw share the better place, so the chances of a
/// place over all entries can add up to more than 1, and those of one entry over all places to 1.
public struct PlaceDistribution: Hashable, Sendable {
    public let entries: Int
    /// Row by row, one for each entry: the probability of places 1, 2, 3 …
    public let probabilities: [Double]

    /// - Parameter weights: by entry and place; each row is brought to a sum of 1, an empty one stays 0.
    init(entries: Int, weights: [Double]) {
        self.entries = entries
        var probabilities = weights
        for entry in 0..<entries {
            let row = (entry * entries)..<((entry + 1) * entries)
            let sum = probabilities[row].reduce(0, +)
            if sum > 0 { for index in row { probabilities[index] /= sum } }
        }
        self.probabilities = probabilities
    }

    /// - Parameter place: from 1.
    public func probability(of entry: Int, at place: Int) -> Double {
        probabilities[entry * entries + place - 1]
    }

    /// Of being among the first `count`.
    public func probability(of entry: Int, among count: Int) -> Double {
        probabilities[(entry * entries)..<(entry * entries + min(count, entries))].reduce(0, +)
    }

    /// The mean of the place; `nil` for an entry that was never drawn.
    public func expectedPlace(of entry: Int) -> Double? {
        let row = probabilities[(entry * entries)..<((entry + 1) * entries)]
        let sum = row.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
        return sum > 0 ? sum : nil
    }

    /// The places from the one below which 5 % of the draws lie to the one above which 5 % lie: with a
    /// probability of 90 % the place is one of them. `nil` for an entry that was never drawn.
    public func interval(of entry: Int) -> ClosedRange<Int>? {
        // Sums of many small numbers fall short of what they should be by less than this.
        let rounding = 1e-12
        var low: Int?
        var below = 0.0
        for place in 1...max(1, entries) {
            below += probability(of: entry, at: place)
            if low == nil, below >= 0.05 - rounding { low = place }
            if let low, below >= 0.95 - rounding { return low...place }
        }
        return low.map { $0...entries }
    }
}
