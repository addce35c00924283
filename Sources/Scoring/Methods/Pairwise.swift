/// How many jurors placed one entry above another, for every two entries.
///
/// A juror counts for a pair where she judged both and gave them different totals. Severity and scale vanish:
/// only her order is read.
public struct Pairwise: Hashable, Sendable {
    public let count: Int
    /// Row by row: `wins[a · count + b]` jurors placed `a` above `b`.
    public let wins: [Int32]

    /// - Complexity: O(jurors · entries²) at most, in steps of several entries at once.
    public init(_ table: MarkTable) {
        let count = table.entries.count
        var wins = [Int32](repeating: 0, count: count * count)
        var order = [Int32](repeating: 0, count: count)
        for juror in table.ballotsByJuror() where juror.count > 1 {
            // Ranks from the bottom. Who was not judged is above nobody and nobody is above it.
            let sorted = juror.sorted { table.totals[$0] < table.totals[$1] }
            for entry in order.indices { order[entry] = .max }
            var rank: Int32 = 0
            for (index, ballot) in sorted.enumerated() {
                if index > 0, table.totals[ballot] != table.totals[sorted[index - 1]] { rank += 1 }
                order[Int(table.ballotEntries[ballot])] = rank
            }
            for ballot in juror {
                let entry = Int(table.ballotEntries[ballot])
                Self.add(order, above: order[entry], to: &wins, at: entry * count)
            }
        }
        self.count = count
        self.wins = wins
    }

    @inline(__always)
    private static func add(_ order: [Int32], above rank: Int32, to wins: inout [Int32], at row: Int) {
        wins.withUnsafeMutableBufferPointer { wins in
            order.withUnsafeBufferPointer { order in
                for other in order.indices { wins[row + other] &+= order[other] < rank ? 1 : 0 }
            }
        }
    }

    public func wins(_ a: Int, over b: Int) -> Int { Int(wins[a * count + b]) }

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
}

extension Pairwise {
    /// The entry that wins against every other; `nil` where there is none (Condorcet 1785).
    public var condorcetWinner: Int? {
        (0..<count).first { a in (0..<count).allSatisfy { $0 == a || margin(a, over: $0) > 0 } }
    }

    /// The smallest group of entries that all win against all outside it (Smith 1973, DOI 10.2307/1914033).
    /// Sorted. O(entries²) after Copeland's count: it is a beginning of that order.
    public var smithSet: [Int] {
        let order = (0..<count).sorted { (wonOrTied($0), $1) > (wonOrTied($1), $0) }
        var size = min(1, count)
        var checked = 0
        while checked < size {
            // Whoever is not beaten by one inside belongs inside, and all before it in the order.
            for index in stride(from: count - 1, through: size, by: -1)
            where margin(order[checked], over: order[index]) <= 0 {
                size = index + 1
                break
            }
            checked += 1
        }
        return order.prefix(size).sorted()
    }

    /// Twice the pairs won and once those tied.
    private func wonOrTied(_ a: Int) -> Int {
        (0..<count).reduce(0) { sum, b in
            b == a ? sum : sum + 1 + margin(a, over: b).signum()
        }
    }
}
