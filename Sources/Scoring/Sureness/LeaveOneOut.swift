/// The order by mean without each juror in turn, and without each criterion.
public struct LeaveOneOut: Hashable, Sendable {
    /// By what was left out: the ranks of all entries; `nil` for an entry that nobody else judged.
    public let ranks: [[Int?]]

    /// - Complexity: O(jurors · entries + ballots · log ballots): only who lost a ballot moves.
    public static func jurors(_ table: MarkTable) -> LeaveOneOut {
        let means = Means(table)
        let order = means.sorted(Array(table.entries.indices))
        return LeaveOneOut(
            ranks: table.ballotsByJuror().map { ballots in
                var rest = means
                var hasMoved = [Bool](repeating: false, count: table.entries.count)
                for ballot in ballots {
                    let entry = Int(table.ballotEntries[ballot])
                    rest.remove(table.totals[ballot], of: entry)
                    hasMoved[entry] = true
                }
                let moved = rest.sorted(ballots.map { Int(table.ballotEntries[$0]) })
                return rest.ranks(order.filter { !hasMoved[$0] }, moved)
            })
    }

    /// - Complexity: O(criteria · (ballots + entries · log entries)).
    public static func criteria(_ table: MarkTable) -> LeaveOneOut {
        let count = table.criteria.count
        guard count > 1 else { return LeaveOneOut(ranks: []) }
        return LeaveOneOut(
            ranks: table.criteria.indices.map { criterion in
                var rest = Means(table)
                for ballot in table.totals.indices {
                    let part = table.parts[ballot * count + criterion]
                    rest.sums[Int(table.ballotEntries[ballot])] -= part
                }
                return rest.ranks(rest.sorted(Array(table.entries.indices)), [])
            })
    }

    /// The entries of rank 1 without the one of this number.
    public func winners(without number: Int) -> [Int] {
        ranks[number].indices.filter { ranks[number][$0] == 1 }
    }

    private struct Means {
        var sums: [Int]
        var counts: [Int]

        init(_ table: MarkTable) {
            sums = table.entries.indices.map { table.totals[table.ballots(of: $0)].reduce(0, +) }
            counts = table.entries.indices.map { table.ballots(of: $0).count }
        }

        mutating func remove(_ total: Int, of entry: Int) {
            sums[entry] -= total
            counts[entry] -= 1
        }

        /// The highest mean first, without entries that nobody judged.
        func sorted(_ entries: [Int]) -> [Int] {
            entries.filter { counts[$0] > 0 }.sorted { isAbove($0, $1) }
        }

        /// Exact, in full width.
        private func isAbove(_ one: Int, _ other: Int) -> Bool {
            let own = sums[one].multipliedFullWidth(by: counts[other])
            let others = sums[other].multipliedFullWidth(by: counts[one])
            return (own.high, own.low) > (others.high, others.low)
        }

        /// Competition ranks of the entries of two lists that are sorted already; `nil` for all others.
        func ranks(_ one: [Int], _ other: [Int]) -> [Int?] {
            var ranks = [Int?](repeating: nil, count: sums.count)
            var (first, second) = (one[...], other[...])
            var (place, last) = (0, Int?.none)
            while true {
                let isOther =
                    if let a = first.first, let b = second.first { isAbove(b, a) } else { first.isEmpty }
                guard let entry = isOther ? second.popFirst() : first.popFirst() else { return ranks }
                place += 1
                // Whoever comes after an equal one is level with it.
                ranks[entry] = last.flatMap { isAbove($0, entry) ? nil : ranks[$0] } ?? place
                last = entry
            }
        }
    }
}
