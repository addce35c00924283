/// How far two orders of the same things agree.
public enum RankCorrelation {
    /// Spearman's rho: Pearson's r of ranks, of which ties share the mean (1904, DOI 10.2307/1412159).
    /// `nil` where a list ties everything. O(count · log count).
    public static func spearman(_ first: [Int], _ second: [Int]) -> Double? {
        PairedMoments(
            DoubledRanks(first).ranks.map(Double.init), DoubledRanks(second).ranks.map(Double.init)
        ).correlation
    }

    /// Kendall's tau-b: pairs in the same order minus pairs in the opposite one, over the root of those that
    /// the first does not tie times those that the second does not (Kendall 1945, DOI
    /// 10.1093/biomet/33.3.239). `nil` where a list ties everything.
    ///
    /// - Complexity: O(count · log count).
    public static func kendallTauB(_ first: [Int], _ second: [Int]) -> Double? {
        let pairs = ComparedPairs(first, second)
        if pairs.untiedInFirst == 0 || pairs.untiedInSecond == 0 { return nil }
        return Double(pairs.balance)
            / (Double(pairs.untiedInFirst) * Double(pairs.untiedInSecond)).squareRoot()
    }
}

/// How two orders compare every two things, counted without looking at every two.
struct ComparedPairs: Hashable {
    /// Pairs in the same order minus pairs in the opposite one.
    let balance: Int
    let untiedInFirst: Int
    let untiedInSecond: Int

    /// By sorting and counting exchanges (Knight 1966, DOI 10.1080/01621459.1966.10480879).
    ///
    /// - Complexity: O(count · log count).
    init(_ first: [Int], _ second: [Int]) {
        precondition(first.count == second.count, "two orders are of the same things")
        let order = first.indices.sorted { (first[$0], second[$0]) < (first[$1], second[$1]) }
        var values = order.map { second[$0] }
        let tiedInFirst = Self.tiedPairs(order) { first[$0] == first[$1] }
        let tiedInBoth = Self.tiedPairs(order) { first[$0] == first[$1] && second[$0] == second[$1] }
        let exchanges = Self.exchangesToSort(&values)
        let tiedInSecond = Self.tiedPairs(Array(values.indices)) { values[$0] == values[$1] }
        let pairs = first.count * (first.count - 1) / 2
        balance = pairs - tiedInFirst - tiedInSecond + tiedInBoth - 2 * exchanges
        untiedInFirst = pairs - tiedInFirst
        untiedInSecond = pairs - tiedInSecond
    }

    /// Pairs inside the groups of equal neighbours.
    private static func tiedPairs(_ order: [Int], _ isTie: (Int, Int) -> Bool) -> Int {
        var (pairs, run) = (0, 0)
        for (index, thing) in order.enumerated() {
            run = index > 0 && isTie(order[index - 1], thing) ? run + 1 : 0
            pairs += run
        }
        return pairs
    }

    /// Sorts by merging, and counts by how many places things go past larger ones.
    private static func exchangesToSort(_ values: inout [Int]) -> Int {
        var exchanges = 0
        var spare = values
        var width = 1
        while width < values.count {
            for start in stride(from: 0, to: values.count, by: 2 * width) {
                let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
                var (left, right) = (start, middle)
                for place in start..<end {
                    if left < middle, right == end || values[left] <= values[right] {
                        spare[place] = values[left]
                        left += 1
                    } else {
                        exchanges += middle - left
                        spare[place] = values[right]
                        right += 1
                    }
                }
            }
            swap(&values, &spare)
            width *= 2
        }
        return exchanges
    }
}

/// The mean of a rank correlation over all pairs of jurors, each on the entries that both judged.
public struct JurorAgreement: Hashable, Sendable {
    /// `nil` where no pair of jurors has two entries in common that both tell apart.
    public let spearman, kendallTauB: Double?

    /// - Complexity: O(jurors · ballots · log entries).
    public init(_ table: MarkTable) {
        let jurors = table.ballotsByJuror()
        var (spearman, kendall): ([Double], [Double]) = ([], [])
        for (number, one) in jurors.enumerated() {
            for other in jurors[..<number] {
                let common = table.commonBallots(one, other)
                let (a, b) = (common.map { table.totals[$0.one] }, common.map { table.totals[$0.other] })
                if let value = RankCorrelation.spearman(a, b) { spearman.append(value) }
                if let value = RankCorrelation.kendallTauB(a, b) { kendall.append(value) }
            }
        }
        (self.spearman, kendallTauB) = (spearman.mean, kendall.mean)
    }
}

extension MarkTable {
    /// The ballots of two jurors on the entries that both judged, in the order of entries.
    func commonBallots(_ one: [Int], _ other: [Int]) -> [(one: Int, other: Int)] {
        var common: [(one: Int, other: Int)] = []
        var index = 0
        for ballot in one {
            while index < other.count, ballotEntries[other[index]] < ballotEntries[ballot] { index += 1 }
            if index < other.count, ballotEntries[other[index]] == ballotEntries[ballot] {
                common.append((ballot, other[index]))
            }
        }
        return common
    }
}
