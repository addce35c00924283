/// All orders of a block that agree with what is settled, by sets: what it costs to order a set of entries at
/// the bottom does not depend on how those above it stand (Held & Karp 1962, DOI 10.1137/0110015).
struct KemenySearch {
    private static let setsMax = 1 << 18

    private(set) var order: [Int] = []
    private(set) var cost = 0
    /// `nil` from 2^63 up.
    private(set) var optimalRankings: Int?
    /// By entry: the set of those above which it stands in some best order.
    private var mayPrecede: [UInt64]

    private struct Best {
        var cost: Int
        var count: Int?
        /// The entry of the smallest number that can stand first.
        var first: Int
    }

    /// `nil` where there are too many sets, or more than 64 entries.
    ///
    /// - Parameter settled: by entry, those that stand below it.
    init?(_ block: KemenyBlock, settled: [[Int]]) {
        let count = block.count
        if count > 64 { return nil }
        mayPrecede = Array(repeating: 0, count: count)
        let below = settled.map { $0.reduce(UInt64(0)) { $0 | 1 << UInt64($1) } }
        var layers: [[UInt64: Best]] = [[0: Best(cost: 0, count: 1, first: -1)]]
        var sets = 1
        for size in 0..<count {
            var layer: [UInt64: Best] = [:]
            for (set, best) in layers[size] {
                for entry in 0..<count where set >> UInt64(entry) & 1 == 0 && below[entry] & ~set == 0 {
                    let cost = best.cost + Self.cost(of: entry, above: set, block)
                    Self.offer(
                        Best(cost: cost, count: best.count, first: entry),
                        to: &layer[set | 1 << UInt64(entry)])
                }
                if sets + layer.count > Self.setsMax { return nil }
            }
            sets += layer.count
            layers.append(layer)
        }
        let all = count == 64 ? UInt64.max : 1 << UInt64(count) - 1
        guard let whole = layers[count][all] else { return nil }
        (cost, optimalRankings) = (whole.cost, whole.count)
        follow(layers, block, from: all)
    }

    /// How many stand above an entry in every best order.
    func above(_ entry: Int) -> Int {
        mayPrecede.indices.count { $0 != entry && mayPrecede[entry] >> UInt64($0) & 1 == 0 }
    }

    /// From the whole set down all best ways.
    private mutating func follow(_ layers: [[UInt64: Best]], _ block: KemenyBlock, from all: UInt64) {
        var sets: Set<UInt64> = [all]
        var rest = all
        for size in stride(from: block.count, to: 0, by: -1) {
            var next: Set<UInt64> = []
            for set in sets {
                guard let best = layers[size][set] else { continue }
                for entry in 0..<block.count where set >> UInt64(entry) & 1 == 1 {
                    let smaller = set & ~(1 << UInt64(entry))
                    guard let below = layers[size - 1][smaller],
                        below.cost + Self.cost(of: entry, above: smaller, block) == best.cost
                    else { continue }
                    mayPrecede[entry] |= smaller
                    next.insert(smaller)
                }
            }
            if let first = layers[size][rest]?.first {
                order.append(first)
                rest &= ~(1 << UInt64(first))
            }
            sets = next
        }
    }

    private static func offer(_ new: Best, to old: inout Best?) {
        guard let known = old, known.cost <= new.cost else { return old = new }
        if known.cost < new.cost { return }
        let (sum, overflow) = (known.count ?? .max).addingReportingOverflow(new.count ?? .max)
        old = Best(cost: new.cost, count: overflow ? nil : sum, first: min(known.first, new.first))
    }

    private static func cost(of entry: Int, above set: UInt64, _ block: KemenyBlock) -> Int {
        var (rest, sum) = (set, 0)
        while rest != 0 {
            sum += block.costs[entry * block.count + rest.trailingZeroBitCount]
            rest &= rest - 1
        }
        return sum
    }
}
