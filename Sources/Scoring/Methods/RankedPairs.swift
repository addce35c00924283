/// Ranked Pairs: majorities are locked in from the strongest to the weakest, and one that would make a circle
/// with those before it is left out (Tideman 1987, DOI 10.1007/BF00433944).
///
/// Equally strong majorities need a rule. As a rule that decides, all of them that would close a circle with
/// stronger ones or with each other are left out together, so that no name and no draw decides; entries that
/// are then in no order share a rank. `byName` takes them one by one in the order of identifiers instead, as
/// the reference implementations do; it is for comparison only. A pair that no juror judged is no majority.
/// Exact. O(entries³) at most, in words of 64 entries.
public struct RankedPairs: Hashable, Sendable {
    public enum Strength: Hashable, Sendable { case margins, winningVotes }
    public enum EquallyStrong: Hashable, Sendable { case together, byName }

    public let count: Int
    /// Majorities that were left out although they were equally strong as another that was.
    public let unlocked: Int
    private var above: Reach

    private struct Majority {
        let winner: Int32
        let loser: Int32
    }

    public init(
        _ pairs: Pairwise, by strength: Strength = .margins, equallyStrong: EquallyStrong = .together
    ) {
        count = pairs.count
        var above = Reach(count)
        var unlocked = 0
        for group in Self.majorities(pairs, by: strength).reversed() {
            switch equallyStrong {
            case .together: unlocked += Self.lock(group, in: &above)
            case .byName:
                for majority in group where !above.reaches(majority.loser, majority.winner) {
                    above.join(majority.winner, majority.loser)
                }
            }
        }
        self.above = above
        self.unlocked = unlocked
    }

    /// By strength, in the order of winners and then of losers.
    private static func majorities(_ pairs: Pairwise, by strength: Strength) -> [[Majority]] {
        var groups: [[Majority]] = []
        for a in 0..<pairs.count {
            for b in 0..<pairs.count {
                let margin = pairs.margin(a, over: b)
                if margin <= 0 { continue }
                let value = strength == .margins ? margin : pairs.wins(a, over: b)
                while groups.count <= value { groups.append([]) }
                groups[value].append(Majority(winner: Int32(a), loser: Int32(b)))
            }
        }
        return groups
    }

    /// Locks what closes no circle; returns how many of several were left out only because of each other.
    private static func lock(_ group: [Majority], in above: inout Reach) -> Int {
        let open = group.filter { !above.reaches($0.loser, $0.winner) }
        if open.isEmpty { return 0 }
        var all = above
        for majority in open { all.join(majority.winner, majority.loser) }
        let free = open.filter { !all.reaches($0.loser, $0.winner) }
        if free.count == open.count {
            above = all
        } else {
            for majority in free { above.join(majority.winner, majority.loser) }
        }
        return open.count - free.count
    }

    /// Whether `a` stands above `b`.
    public func isAbove(_ a: Int, _ b: Int) -> Bool { above.reaches(Int32(a), Int32(b)) }

    /// One more than the number of entries that stand above.
    public var ranks: [Int] { (0..<count).map { b in 1 + (0..<count).count { isAbove($0, b) } } }

    /// Minus the number of entries that stand above.
    public var scores: [Score?] { ranks.map { Score(1 - $0, over: 1) } }
}

/// Which of some things can be reached from which, kept closed: one row of bits each.
struct Reach: Hashable, Sendable {
    private let count: Int
    private let words: Int
    private var rows: [UInt64]

    init(_ count: Int) {
        self.count = count
        words = (count + 63) / 64
        rows = Array(repeating: 0, count: count * words)
    }

    func reaches(_ a: Int32, _ b: Int32) -> Bool {
        rows[Int(a) * words + Int(b) / 64] >> UInt64(b % 64) & 1 == 1
    }

    /// A way from `a` to `b`, and so from all that reach `a` to all that `b` reaches.
    mutating func join(_ a: Int32, _ b: Int32) {
        if reaches(a, b) { return }
        let (first, bit) = (Int(b) * words, UInt64(1) << UInt64(b % 64))
        for from in 0..<Int32(count) where from == a || reaches(from, a) {
            let row = Int(from) * words
            for word in 0..<words { rows[row + word] |= rows[first + word] }
            rows[row + Int(b) / 64] |= bit
        }
    }
}
