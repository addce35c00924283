/// How many jurors placed one entry above another, for every two entries.
///
/// A juror counts for a pair where she judged both and gave them different totals. Severity and scale vanish:
/// only her order is read.
public struct Pairwise: Hashable, Sendable {
    public let count: Int
    /// Row by row: `wins[a · count + b]` jurors placed `a` above `b`.
    public let wins: [Int32]
    /// Row by row: so many judged both and placed them equal; 0 for an entry and itself.
    public let ties: [Int32]

    /// - Complexity: O(jurors · entries²) at most, in steps of several entries at once; less where jurors
    ///   judged few entries each.
    public init(_ table: MarkTable) {
        let count = table.entries.count
        var wins = [Int32](repeating: 0, count: count * count)
        var ties = wins
        var order = [Int32](repeating: .max, count: count)
        for juror in table.ballotsByJuror() where juror.count > 1 {
            let groups = table.groups(of: juror)
            let entries = groups.ballots.map { Int(table.ballotEntries[$0]) }
            for group in groups.ranges where group.count > 1 {
                for a in group {
                    for b in group where a != b { ties[entries[a] * count + entries[b]] += 1 }
                }
            }
            if juror.count * 8 < count {
                for group in groups.ranges {
                    for a in group {
                        for below in 0..<group.lowerBound { wins[entries[a] * count + entries[below]] += 1 }
                    }
                }
                continue
            }
            // Who was not judged is above nobody and nobody is above it.
            for group in groups.ranges { for a in group { order[entries[a]] = Int32(group.lowerBound) } }
            for entry in entries { Self.add(order, above: order[entry], to: &wins, at: entry * count) }
            for entry in entries { order[entry] = .max }
        }
        self.count = count
        self.wins = wins
        self.ties = ties
    }

    /// For one entry and all others, in a row.
    @inline(__always)
    private static func add(_ order: [Int32], above rank: Int32, to wins: inout [Int32], at row: Int) {
        wins.withUnsafeMutableBufferPointer { wins in
            order.withUnsafeBufferPointer { order in
                for other in order.indices { wins[row &+ other] &+= order[other] < rank ? 1 : 0 }
            }
        }
    }

    public func wins(_ a: Int, over b: Int) -> Int { Int(wins[a * count + b]) }

    public func ties(_ a: Int, _ b: Int) -> Int { Int(ties[a * count + b]) }

    /// Positive where more placed `a` above `b` than below.
    public func margin(_ a: Int, over b: Int) -> Int { wins(a, over: b) - wins(b, over: a) }
}

extension MarkTable {
    /// By juror: the numbers of her ballots, by entry.
    func ballotsByJuror() -> [[Int]] {
        var ballots = [[Int]](repeating: [], count: jurors.count)
        for ballot in totals.indices { ballots[Int(ballotJurors[ballot])].append(ballot) }
        return ballots
    }

    /// A juror's ballots from the lowest total to the highest, and where those of one total begin and end.
    func groups(of juror: [Int]) -> (ballots: [Int], ranges: [Range<Int>]) {
        let own = juror.map { totals[$0] }
        let lowest = own.min() ?? 0
        let (_, isWide) = ((own.max() ?? 0) - lowest + 1).multipliedReportingOverflow(by: juror.count)
        // Totals and numbers in one, because whole numbers sort several times faster than by a closure.
        let order =
            isWide
            ? juror.indices.sorted { (own[$0], $0) < (own[$1], $1) }
            : juror.indices.map { (own[$0] - lowest) * juror.count + $0 }.sorted().map { $0 % juror.count }
        var ranges: [Range<Int>] = []
        var start = 0
        for index in order.indices {
            if index + 1 == order.count || own[order[index + 1]] != own[order[index]] {
                ranges.append(start..<(index + 1))
                start = index + 1
            }
        }
        return (order.map { juror[$0] }, ranges)
    }
}

extension Pairwise {
    /// The entry that wins against every other; `nil` where there is none (Condorcet 1785).
    public var condorcetWinner: Int? {
        guard let top = blocks.first, top.count == 1 else { return nil }
        return top.first
    }

    /// The smallest group of entries that all win against all outside it (Smith 1973, DOI 10.2307/1914033).
    /// Sorted.
    public var smithSet: [Int] { blocks.first ?? [] }

    /// The entries in groups, from the top: all of one win against all of the next, and no group can be split
    /// further. Each is sorted. O(entries²).
    ///
    /// In the order of pairs won, tied ones half, a group ends where those above have all the points that
    /// there are among them and against the rest (after Landau 1953, DOI 10.1007/BF02476378).
    public var blocks: [[Int]] {
        let points = (0..<count).map { a in
            (0..<count).reduce(0) { sum, b in b == a ? sum : sum + 1 + margin(a, over: b).signum() }
        }
        let order = (0..<count).sorted { (points[$0], $1) > (points[$1], $0) }
        var blocks: [[Int]] = []
        var (start, sum) = (0, 0)
        for (index, entry) in order.enumerated() {
            sum += points[entry]
            let size = index + 1
            if sum == size * (size - 1) + 2 * size * (count - size) {
                blocks.append(order[start...index].sorted())
                start = size
            }
        }
        return blocks
    }
}
