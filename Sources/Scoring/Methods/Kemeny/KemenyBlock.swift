/// Entries of which no part wins against all the rest, by their majorities alone: an order costs the margin
/// of each majority that it contradicts.
struct KemenyBlock {
    let count: Int
    /// Row by row: what it costs to place `a` above `b`; 0 where that is the majority's order.
    let costs: [Int]

    struct Solution {
        let order: [Int]
        let cost: Int
        let bound: Int
        let count: Int?
        /// By entry, how many stand above it in every best order, as far as is shown.
        let above: [Int]
    }

    init(_ entries: [Int], in pairs: Pairwise) {
        count = entries.count
        costs = entries.flatMap { a in entries.map { max(0, pairs.margin($0, over: a)) } }
    }

    func cost(of order: [Int]) -> Int {
        var sum = 0
        for (index, a) in order.enumerated() {
            for b in order[(index + 1)...] { sum += costs[a * count + b] }
        }
        return sum
    }

    func solved() -> Solution {
        var bound = KemenyBound(self)
        bound.rise()
        let settled = bound.settled
        if let search = KemenySearch(self, settled: settled) {
            return Solution(
                order: search.order, cost: search.cost, bound: search.cost, count: search.optimalRankings,
                above: (0..<count).map(search.above))
        }
        let cost = self.cost(of: bound.order)
        return Solution(
            order: bound.order, cost: cost, bound: min(cost, bound.whole), count: nil,
            above: (0..<count).map { entry in settled.count { $0.contains(entry) } })
    }

    /// Moves single entries to where they cost least, until none can move.
    func descended(from start: [Int]) -> [Int] {
        var order = start
        var improved = true
        while improved {
            improved = false
            for entry in 0..<count {
                guard let from = order.firstIndex(of: entry) else { continue }
                var (best, bestChange) = (from, 0)
                for step in [-1, 1] {
                    var change = 0
                    var to = from + step
                    while order.indices.contains(to) {
                        // Past this one, upwards or downwards.
                        let other = order[to]
                        change += step * (costs[other * count + entry] - costs[entry * count + other])
                        if change < bestChange { (best, bestChange) = (to, change) }
                        to += step
                    }
                }
                if bestChange < 0 {
                    order.remove(at: from)
                    order.insert(entry, at: best)
                    improved = true
                }
            }
        }
        return order
    }
}
