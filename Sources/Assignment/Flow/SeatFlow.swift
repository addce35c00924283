/// A minimum-cost flow from entries through jurors, by successive shortest paths with potentials (Edmonds &
/// Karp 1972, DOI 10.1145/321694.321699), many paths of one length for each search (Dinic 1970, Soviet
/// Math. Dokl. 11:1277).
///
/// Entries are contracted. A residual path enters an entry from one of its jurors and leaves it to another,
/// so the graph has a node for each juror, an arc for the cheapest seat to move between two of them, and one
/// node more, the **pool**, into which every juror's ballots go, as many as her bounds allow. Potentials are
/// **prices**: the dual values. At the right prices every entry simply takes its best jurors, and no juror
/// has too much or too little. At any others the entries take their best all the same, and what is too much
/// moves along shortest paths. So a flow may start at any prices, and needs the fewer paths the better they
/// are.
///
/// - Complexity: pairs, once; then O(jurors²) for each search, of which there are at most as many as jurors
///   have ballots too many.
struct SeatFlow {
    private(set) var moves: SeatMoves
    /// By juror, then of the pool.
    private(set) var prices: [Int]
    private let low: [Int]
    private let high: [Int]
    /// By juror: the ballots that go on to the pool.
    private var flows: [Int]
    /// By node: what it has too much; below 0, too little.
    private var excess: [Int]
    /// After a search by node: the arcs of its path; -1 where nothing that is too much can go.
    private var hops: [Int] = []
    /// The nodes by their number of arcs, and no nodes at last.
    private var levels: [[Int]] = []

    /// - Parameter offers: see `SeatMoves`.
    init(offers: [Int32], needs: ArraySlice<Int>, low: [Int], high: [Int], prices: [Int]) {
        let moves = SeatMoves(offers: offers, needs: needs, prices: prices, jurorCount: low.count)
        let pool = prices[low.count]
        // A juror dearer than the pool has all she may, a cheaper one the least.
        let flows = low.indices.map { juror in
            if prices[juror] > pool { return high[juror] }
            if prices[juror] < pool { return low[juror] }
            return min(max(moves.load(juror), low[juror]), high[juror])
        }
        excess = low.indices.map { moves.load($0) - flows[$0] }
        excess.append(flows.reduce(0, +) - moves.jurors.count)
        (self.low, self.high, self.prices, self.flows, self.moves) = (low, high, prices, flows, moves)
    }

    private var pool: Int { low.count }

    /// Moves seats until no node has too much, or none that has can be helped: then it is `false`.
    mutating func settle() -> Bool {
        var left = excess.reduce(0) { $0 + max(0, $1) }
        while left > 0 {
            search()
            let count = augment()
            if count == 0 { return false }
            left -= count
        }
        return true
    }

    /// Shortest paths from all nodes with too much (Dijkstra 1959, DOI 10.1007/BF01386390), of equally short
    /// ones those with the fewest arcs. Prices then make every arc of such a path free.
    private mutating func search() {
        let (far, scale) = (Int.max / 2, pool + 2)
        // Distance times scale plus arcs.
        var keys = excess.map { $0 > 0 ? 0 : far }
        // The key below which an arc's own part must stay for an open juror; nothing is below a settled
        // one's.
        var bounds = (0..<pool).map { keys[$0] - prices[$0] * scale }
        var isOpen = [Bool](repeating: true, count: pool + 1)
        var farthest = 0
        while let node = Self.nearest(keys, isOpen), keys[node] < far {
            let key = keys[node]
            isOpen[node] = false
            farthest = key / scale
            if node == pool {
                for juror in 0..<pool where isOpen[juror] && flows[juror] > low[juror] {
                    keys[juror] = min(keys[juror], key + (prices[juror] - prices[pool]) * scale + 1)
                    bounds[juror] = keys[juror] - prices[juror] * scale
                }
                continue
            }
            bounds[node] = .min
            if isOpen[pool], flows[node] < high[node] {
                keys[pool] = min(keys[pool], key + (prices[pool] - prices[node]) * scale + 1)
            }
            let base = key - prices[node] * scale + 1
            var next = 0
            while let juror = FlowKernel.firstBelow(
                bounds, from: next, losses: moves.least.losses, at: node * pool, base: base, scale: scale,
                count: pool)
            {
                next = juror + 1
                let loss = moves.loss(node, juror)
                let bound = Int(loss) * scale + base
                if loss == FlowKernel.none || bound >= bounds[juror] { continue }
                bounds[juror] = bound
                keys[juror] = bound + prices[juror] * scale
            }
        }
        for node in 0...pool { prices[node] -= keys[node] < far ? keys[node] / scale : farthest }
        hops = keys.map { $0 < far ? $0 % scale : -1 }
        levels = Array(repeating: [], count: (hops.max() ?? 0) + 2)
        for node in 0...pool where hops[node] >= 0 { levels[hops[node]].append(node) }
    }

    private static func nearest(_ keys: [Int], _ isOpen: [Bool]) -> Int? {
        var (node, key) = (Int?.none, Int.max)
        for other in keys.indices where keys[other] < key && isOpen[other] {
            (node, key) = (other, keys[other])
        }
        return node
    }

    /// Moves one ballot along each free path that the latest search left, each with an arc more at every
    /// step. How many there were.
    private mutating func augment() -> Int {
        // By node: the first of the level after it that may still lead on.
        var next = [Int](repeating: 0, count: pool + 1)
        var count = 0
        for source in 0...pool {
            while excess[source] > 0, let path = freePath(from: source, &next), let end = path.last {
                for (from, to) in zip(path, path.dropFirst()) { push(from, to) }
                excess[source] -= 1
                excess[end] += 1
                count += 1
            }
        }
        return count
    }

    private mutating func freePath(from source: Int, _ next: inout [Int]) -> [Int]? {
        var path = [source]
        while let node = path.last {
            if excess[node] < 0 { return path }
            let level = hops[node] + 1
            while next[node] < levels[level].count, !isFree(node, levels[level][next[node]]) {
                next[node] += 1
            }
            if next[node] < levels[level].count {
                path.append(levels[level][next[node]])
            } else {
                path.removeLast()
                if let before = path.last { next[before] += 1 }
            }
        }
        return nil
    }

    private mutating func isFree(_ from: Int, _ to: Int) -> Bool {
        let rise = prices[from] - prices[to]
        if from == pool { return rise == 0 && flows[to] > low[to] }
        if to == pool { return rise == 0 && flows[from] < high[from] }
        return Int(moves.least.losses[from * pool + to]) == rise && Int(moves.loss(from, to)) == rise
    }

    /// Whether something that is too much could go to a node, and to the pool behind the last juror: after
    /// `settle` has failed.
    func isReached(_ node: Int) -> Bool { hops[node] >= 0 }

    private mutating func push(_ from: Int, _ to: Int) {
        if from == pool {
            flows[to] -= 1
        } else if to == pool {
            flows[from] += 1
        } else {
            moves.move(from, to)
        }
    }
}
