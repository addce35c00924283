/// Kendall's coefficient of concordance: how far the jurors of a complete table agree on the order.
///
/// W = 12 S ÷ (m² (n³ − n) − m Σ T), with m jurors, n entries, S the squares of rank sums about their mean
/// and T = Σ (t³ − t) over each juror's groups of t ties, which share their mean rank (Kendall & Babington
/// Smith 1939, DOI 10.1214/aoms/1177732186; Siegel & Castellan 1988, 266). From 0 to 1. The test is
/// χ² = m (n − 1) W with n − 1 degrees of freedom, good for more than about 7 entries. O(jurors · n log n).
public struct KendallW: Hashable, Sendable {
    /// `nil` where every juror ties all.
    public let value: Double?
    /// As if there were no ties.
    public let withoutTieCorrection: Double
    public let chiSquare: Double?
    public let degreesOfFreedom: Int
    /// How often chance alone would agree as much.
    public let probability: Double?

    /// `nil` where a ballot is missing, and under two entries or jurors.
    public init?(_ table: MarkTable) {
        let (entries, jurors) = (table.entries.count, table.jurors.count)
        guard table.isComplete, entries > 1, jurors > 1 else { return nil }
        var sums = [Int](repeating: 0, count: entries)
        var ties = 0.0
        for juror in 0..<jurors {
            let ranks = DoubledRanks((0..<entries).map { table.totals[$0 * jurors + juror] })
            for (entry, rank) in ranks.ranks.enumerated() { sums[entry] += rank }
            ties += ranks.tieCubes
        }
        // Ranks are doubled, so squares are four times theirs; their mean is whole.
        let mean = jurors * (entries + 1)
        let squares = Double(sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }) / 4
        let (n, m) = (Double(entries), Double(jurors))
        let most = m * m * (n * n * n - n)
        let corrected = most - m * ties
        withoutTieCorrection = 12 * squares / most
        degreesOfFreedom = entries - 1
        let value = corrected > 0 ? 12 * squares / corrected : nil
        self.value = value
        chiSquare = value.map { m * (n - 1) * $0 }
        probability = chiSquare.map { IncompleteGamma.upper((n - 1) / 2, $0 / 2) }
    }
}

/// Ranks of a list, twice over so that they are whole: 1 + how many are smaller, and half of the other ties.
struct DoubledRanks {
    let ranks: [Int]
    /// Σ (t³ − t) over groups of t equal numbers.
    let tieCubes: Double

    init(_ list: [Int]) {
        let order = list.indices.sorted { list[$0] < list[$1] }
        var ranks = [Int](repeating: 0, count: list.count)
        var cubes = 0.0
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, list[order[end]] == list[order[start]] { end += 1 }
            for place in start..<end { ranks[order[place]] = start + end + 1 }
            let ties = Double(end - start)
            cubes += ties * ties * ties - ties
            start = end
        }
        (self.ranks, tieCubes) = (ranks, cubes)
    }
}
