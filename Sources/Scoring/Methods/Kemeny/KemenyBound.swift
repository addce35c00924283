/// How little an order of a block can cost, from below: three entries cannot go in a circle, so each circle
/// of majorities makes one of them give way.
///
/// The bound is the Lagrangian dual of the linear ordering problem with its 3-dicycle inequalities
/// (Grötschel, Jünger & Reinelt 1984, DOI 10.1287/opre.32.6.1195), raised by deflected subgradient steps
/// (Held, Wolfe & Crowder 1974, DOI 10.1007/BF01580223; Camerini, Fratta & Maffioli 1975). Any prices from 0
/// up give a true bound, and prices are whole numbers of 2^-16 of a juror, so it is exact. O(entries³) for a
/// round.
struct KemenyBound {
    private static let scale = 1 << 16
    private static let roundsMax = 600
    /// Rounds and circles together; and blocks with more than this many entries get no prices.
    private static let stepsMax = 60_000_000
    private static let entriesMax = 250

    private let block: KemenyBlock
    private let count: Int
    /// By pair `i` before `j`: the margin of `i` over `j`.
    private let margins: [Int]
    /// By three entries: prices of the circles `i j k` and `k j i`, and the directions in which they move.
    private var prices: [Int]
    private var directions: [Int32]
    /// By pair, margins less prices: positive where `i` is to stand above `j`.
    private var reduced: [Int]
    private var bestReduced: [Int]
    private var best: Int
    private var cost: Int
    /// The best order met.
    private(set) var order: [Int]

    init(_ block: KemenyBlock) {
        self.block = block
        count = block.count
        var margins: [Int] = []
        for i in 0..<count {
            for j in (i + 1)..<max(count, i + 1) {
                margins.append(block.costs[j * block.count + i] - block.costs[i * block.count + j])
            }
        }
        self.margins = margins
        let circles = count > Self.entriesMax ? 0 : count * (count - 1) * (count - 2) / 3
        prices = Array(repeating: 0, count: circles)
        directions = Array(repeating: 0, count: circles)
        reduced = margins.map { $0 * Self.scale }
        bestReduced = reduced
        best = 0
        order = Array(0..<count)
        cost = .max
        offer()
    }

    /// The bound as a whole number of jurors: every cost is one.
    var whole: Int { (best + Self.scale - 1) / Self.scale }

    private var gap: Int { cost * Self.scale - best }

    /// By entry, those that stand below it in every best order.
    var settled: [[Int]] {
        var below = [[Int]](repeating: [], count: count)
        var pair = 0
        for i in 0..<count {
            for j in (i + 1)..<max(count, i + 1) {
                // To turn this pair round would cost more than the order that is known.
                if bestReduced[pair] > gap { below[i].append(j) }
                if -bestReduced[pair] > gap { below[j].append(i) }
                pair += 1
            }
        }
        return below
    }

    /// Raises the bound until it meets the best order, or rounds run out.
    mutating func rise() {
        if prices.isEmpty { return }
        var share = 64
        var failures = 0
        for round in 0..<max(1, min(Self.roundsMax, Self.stepsMax / prices.count)) {
            if reprice() {
                failures = 0
            } else {
                failures += 1
                if failures > 20 { (share, failures) = (max(1, share * 3 / 4), 0) }
            }
            if round % 8 == 0 { offer() }
            if gap < Self.scale / 64 { return }
            move(by: share)
        }
    }

    /// An order by how much is for each entry, made better by a descent.
    private mutating func offer() {
        var support = [Int](repeating: 0, count: count)
        var pair = 0
        for i in 0..<count {
            for j in (i + 1)..<max(count, i + 1) {
                support[i] += reduced[pair].signum()
                support[j] -= reduced[pair].signum()
                pair += 1
            }
        }
        let sorted = (0..<count).sorted { (support[$1], $0) < (support[$0], $1) }
        let offered = block.descended(from: sorted)
        let offeredCost = block.cost(of: offered)
        if offeredCost < cost { (order, cost) = (offered, offeredCost) }
    }

    /// Margins less prices, and the bound that follows; says whether it rose.
    private mutating func reprice() -> Bool {
        for pair in margins.indices { reduced[pair] = margins[pair] * Self.scale }
        var paid = 0
        reduced.withUnsafeMutableBufferPointer { reduced in
            prices.withUnsafeBufferPointer { prices in
                Self.circles(count) { circle, ij, ik, jk in
                    let price = prices[circle] &- prices[circle &+ 1]
                    paid &+= prices[circle]
                    reduced[ij] &-= price
                    reduced[jk] &-= price
                    reduced[ik] &+= price
                }
            }
        }
        var bound = -paid
        for pair in margins.indices {
            bound += max(0, margins[pair]) * Self.scale - max(0, reduced[pair])
        }
        if bound <= best { return false }
        best = bound
        bestReduced = reduced
        return true
    }

    /// Moves each price towards how far the pairs, each decided for itself, go in its circle.
    ///
    /// - Parameter share: of the step that would meet the cost of the best order, in 64ths.
    private mutating func move(by share: Int) {
        let sides = reduced.map { Int32(1 + $0.signum()) }
        var length = 0
        directions.withUnsafeMutableBufferPointer { directions in
            prices.withUnsafeBufferPointer { prices in
                sides.withUnsafeBufferPointer { sides in
                    Self.circles(count) { circle, ij, ik, jk in
                        let way = sides[ij] &+ sides[jk] &- sides[ik]
                        for (side, slope) in [(0, way &- 2), (1, 0 &- way)] {
                            let old = directions[circle &+ side]
                            let new = 16 &* slope &+ (old &* 11) >> 4
                            directions[circle &+ side] = new
                            if prices[circle &+ side] > 0 || new > 0 { length &+= Int(new &* new) }
                        }
                    }
                }
            }
        }
        if length == 0 { return }
        let step = gap * 32 * share * 64 / length
        for circle in prices.indices {
            prices[circle] = max(0, prices[circle] &+ (step &* Int(directions[circle])) >> 12)
        }
    }

    /// Every three entries `i`, `j`, `k` in their order: the number of their first circle, and of their
    /// pairs.
    @inline(__always)
    private static func circles(
        _ count: Int, _ visit: (_ circle: Int, _ ij: Int, _ ik: Int, _ jk: Int) -> Void
    ) {
        func first(_ i: Int) -> Int { i &* (2 &* count &- i &- 1) / 2 &- i &- 1 }
        var circle = 0
        for i in 0..<count {
            for j in (i + 1)..<max(count, i + 1) {
                let (ij, fromI, fromJ) = (first(i) &+ j, first(i), first(j))
                for k in (j + 1)..<max(count, j + 1) {
                    visit(circle, ij, fromI &+ k, fromJ &+ k)
                    circle &+= 2
                }
            }
        }
    }
}
