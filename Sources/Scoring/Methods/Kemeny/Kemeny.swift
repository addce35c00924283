/// Kemeny's rule: the order of all entries that the fewest jurors contradict, counted over every two entries
/// (Kemeny 1959, *Daedalus* 88; Young & Levenglick 1978, DOI 10.1137/0135023).
///
/// A juror who placed two entries the other way round costs 1, one who placed them equal a half; one who did
/// not judge both costs nothing. The order is strict, and often several are equally good: `optimalRankings`
/// says how many, and `order` is then the first of them by entry number, which is no reason to prefer it.
///
/// Entries that all win against all the others stand above them in every best order (Truchon 1998), so the
/// table is split there and each block is solved by itself: a descent finds a good order, a bound shows how
/// far it can be from the best and which pairs are settled, and what is left is searched completely. Integers
/// only. O(entries³) for each of at most 600 rounds, and up to 2^18 sets of entries in each block.
public struct Kemeny: Hashable, Sendable {
    /// Entries by number, the first place first.
    public let order: [Int]
    /// By entry: one more than the number of those that stand above it in every best order, so that no name
    /// decides. Where a block is too large to be searched completely, those of which that is shown.
    public let ranks: [Int]
    /// What the order costs, in halves of a juror.
    public let halves: Int
    /// No order costs less, in halves of a juror.
    public let boundHalves: Int
    /// How many orders cost as little; `nil` where they were not counted or pass 2^63.
    public let optimalRankings: Int?
    /// How many entries each block has, from the top.
    public let blocks: [Int]

    /// Whether it is shown that no order costs less.
    public var isExact: Bool { halves == boundHalves }

    public init(_ pairs: Pairwise) {
        var order: [Int] = []
        var ranks = [Int](repeating: 0, count: pairs.count)
        var excess = 0
        var bound = 0
        var rankings: Int? = 1
        let blocks = pairs.blocks
        for entries in blocks {
            let block = KemenyBlock(entries, in: pairs)
            let solved = block.solved()
            for (entry, above) in zip(entries, solved.above) { ranks[entry] = order.count + 1 + above }
            order += solved.order.map { entries[$0] }
            excess += solved.cost
            bound += solved.bound
            rankings = rankings.flatMap { all in solved.count.flatMap { Self.product(all, $0) } }
        }
        var least = 0
        for a in 0..<pairs.count {
            for b in 0..<a {
                least += 2 * min(pairs.wins(a, over: b), pairs.wins(b, over: a)) + pairs.ties(a, b)
            }
        }
        self.order = order
        self.ranks = ranks
        halves = least + 2 * excess
        boundHalves = least + 2 * bound
        optimalRankings = rankings
        self.blocks = blocks.map(\.count)
    }

    private static func product(_ a: Int, _ b: Int) -> Int? {
        let (product, overflow) = a.multipliedReportingOverflow(by: b)
        return overflow ? nil : product
    }
}
