/// How probable each place is for each entry, by some way of drawing what could as well have been.
///
/// Places are competition ranks: entries that are equal in a draw share the better place, so the chances of a
/// place over all entries can add up to more than 1, and those of one entry over all places to 1. After place
/// 256 places are held in pools, and each of a pool counts as probable as the next.
public struct PlaceDistribution: Hashable, Sendable {
    /// By entry: the mean of its places; `nil` for an entry that was never drawn.
    public let expectedPlaces: [Double?]
    private let bins: PlaceBins
    /// By entry and bin.
    private let probabilities: [Double]

    public var entries: Int { bins.entries }

    /// - Parameters:
    ///   - weights: by entry and bin; each row is brought to a sum of 1, an empty one stays 0.
    ///   - places: by entry: the sum of its places, each with the weight of its draw.
    init(_ bins: PlaceBins, weights: consuming [Double], places: [Double]) {
        self.bins = bins
        var expected: [Double?] = []
        for entry in places.indices {
            let row = (entry * bins.count)..<((entry + 1) * bins.count)
            let sum = weights[row].reduce(0, +)
            if sum > 0 { for index in row { weights[index] /= sum } }
            expected.append(sum > 0 ? places[entry] / sum : nil)
        }
        expectedPlaces = expected
        probabilities = weights
    }

    /// - Parameter place: from 1.
    public func probability(of entry: Int, at place: Int) -> Double {
        let bin = bins.bin(place)
        return self[entry, bin] / Double(bins.places(bin).count)
    }

    /// Of being among the first `count`.
    public func probability(of entry: Int, among count: Int) -> Double {
        if count <= 0 || entries == 0 { return 0 }
        let last = bins.bin(min(count, entries))
        var sum = 0.0
        for bin in 0..<last { sum += self[entry, bin] }
        let pool = bins.places(last)
        return sum + self[entry, last] * Double(min(count, entries) - pool.lowerBound + 1)
            / Double(pool.count)
    }

    /// The places from the one below which 5 % of the draws lie to the one above which 5 % lie: with a
    /// probability of 90 % the place is one of them. The ends are those of pools, outwards. `nil` for an
    /// entry that was never drawn.
    public func interval(of entry: Int) -> ClosedRange<Int>? {
        // Sums of many small numbers fall short of what they should be by less than this.
        let rounding = 1e-12
        var low: Int?
        var below = 0.0
        for bin in 0..<bins.count {
            below += self[entry, bin]
            if low == nil, below >= 0.05 - rounding { low = bins.places(bin).lowerBound }
            if let low, below >= 0.95 - rounding { return low...bins.places(bin).upperBound }
        }
        return low.map { $0...entries }
    }

    private subscript(entry: Int, bin: Int) -> Double { probabilities[entry * bins.count + bin] }
}
