/// The order by mean without each juror in turn, and without each criterion.
public struct LeaveOneOut: Hashable, Sendable {
    /// By what was left out: the ranks of all entries; `nil` for an entry that nobody else judged.
    public let ranks: [[Int?]]

    /// - Complexity: O(jurors · entries · log entries + ballots).
    public static func jurors(_ table: MarkTable) -> LeaveOneOut {
        let means = Means(table)
        let byJuror = table.ballotsByJuror()
        return LeaveOneOut(
            ranks: byJuror.map { ballots in
                var rest = means
                for ballot in ballots {
                    rest.remove(table.totals[ballot], of: Int(table.ballotEntries[ballot]))
                }
                return Ranks.competition(rest.scores(table.unit))
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
                return Ranks.competition(rest.scores(table.unit))
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

        func scores(_ unit: Int) -> [Score?] {
            zip(sums, counts).map { sum, count in count == 0 ? nil : Score(sum, over: count * unit) }
        }
    }
}
