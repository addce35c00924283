/// How sure each place is by the crossed model: the truth is drawn many times from the normal distribution
/// around the predictions, with the matrix of prediction error variances as its covariance and the variance
/// components as estimated, and each draw is ranked.
///
/// With entries of no measurable difference every place is as probable for each. Draws follow from the seed.
/// A probability p of n draws has a standard error of √(p (1 − p) / n): 0.0035 at the most for 20,000.
public struct RankPosterior: Sendable {
    public let draws: Int
    public let seed: UInt64
    public let entryCount: Int
    /// By entry: the mean of its places.
    public let expectedRanks: [Double]
    /// By entry and bin.
    private let counts: [Int32]
    private let bins: Bins

    /// Places by themselves up to 256; those after it pooled, so that memory stays within bounds.
    private struct Bins {
        static let single = 256
        static let pooled = 256
        let entries: Int
        let width: Int
        let count: Int

        init(_ entries: Int) {
            self.entries = entries
            let rest = max(0, entries - Self.single)
            width = max(1, (rest + Self.pooled - 1) / Self.pooled)
            count = min(entries, Self.single) + (rest + width - 1) / width
        }

        func bin(_ place: Int) -> Int {
            place <= Self.single ? place - 1 : Self.single + (place - Self.single - 1) / width
        }

        func places(_ bin: Int) -> ClosedRange<Int> {
            if bin < Self.single { return (bin + 1)...(bin + 1) }
            let first = Self.single + (bin - Self.single) * width + 1
            return first...min(first + width - 1, entries)
        }
    }

    /// - Precondition: at least one draw.
    /// - Complexity: O(draws · (ballots + entries)) as a rule.
    public init(_ model: CrossedModel, draws: Int = 20_000, seed: UInt64) {
        precondition(draws > 0, "places are drawn at least once")
        let count = model.entryEffects.count
        let bins = Bins(count)
        var counts = [Int32](repeating: 0, count: count * bins.count)
        var sums = [Int](repeating: 0, count: count)
        var truth = DrawnTruth(model, seed: seed)
        var buckets = BucketOrder(count)
        for _ in 0..<draws {
            let values = truth.next()
            buckets.sort(values)
            for (index, entry) in buckets.order.enumerated() {
                counts[Int(entry) * bins.count + bins.bin(index + 1)] += 1
                sums[Int(entry)] += index + 1
            }
        }
        self.draws = draws
        self.seed = seed
        self.counts = counts
        self.bins = bins
        entryCount = count
        expectedRanks = sums.map { Double($0) / Double(draws) }
    }

    /// The probability that an entry is among the first `count`; of more than 256, to the nearest bound of a
    /// pool of places above.
    public func probability(of entry: Int, amongFirst count: Int) -> Double {
        var sum = 0
        for bin in 0..<bins.count where bins.places(bin).lowerBound <= count {
            sum += Int(counts[at(entry, bin)])
        }
        return Double(sum) / Double(draws)
    }

    /// The places that hold an entry with the given probability, half of the rest on either side. With more
    /// than 256 entries the ends are those of pools of places, outwards.
    public func places(of entry: Int, sureness: Double = 0.9) -> ClosedRange<Int> {
        let tail = (1 - sureness) / 2 * Double(draws)
        let low = bins.places(quantile(entry, tail)).lowerBound
        return low...max(low, bins.places(quantile(entry, Double(draws) - tail)).upperBound)
    }

    /// The first bin up to which this many draws lie.
    private func quantile(_ entry: Int, _ wanted: Double) -> Int {
        var sum = 0
        for bin in 0..<bins.count {
            sum += Int(counts[at(entry, bin)])
            if Double(sum) >= wanted { return bin }
        }
        return bins.count - 1
    }

    private func at(_ entry: Int, _ bin: Int) -> Int { entry * bins.count + bin }
}

/// Values of all entries, drawn around their predictions.
struct DrawnTruth {
    private let model: CrossedModel
    private let ofMean: [Double]
    private var normal: NormalDraw

    init(_ model: CrossedModel, seed: UInt64) {
        self.model = model
        ofMean = model.point.equations.crossing.byTable(model.point.meanEffects).entries
        normal = NormalDraw(seed: seed)
    }

    mutating func next() -> [Double] {
        if model.boundary.contains(.entry) { return ofMean.map { _ in normal.next() } }
        let equations = model.point.equations
        let drawn = equations.crossing.byTable(equations.draw { normal.next() }).entries
        let mean = normal.next() / model.point.meanPrecision.squareRoot()
        let deviation = model.residualVariance.squareRoot()
        return drawn.indices.map {
            model.entryEffects[$0] + deviation * (drawn[$0] + ofMean[$0] * mean)
        }
    }
}
