import Jury
import Scoring

/// A small table drawn from a seed: few jurors, few marks, gaps and ties.
struct DrawnTable {
    var table: MarkTable

    init(
        seed: UInt64, entries: ClosedRange<Int> = 2...6, jurors: ClosedRange<Int> = 1...6,
        complete: Bool = false
    ) {
        var draw = SplitMix64(seed: seed)
        let (entries, jurors) = (Int.random(in: entries, using: &draw), Int.random(in: jurors, using: &draw))
        let (marks, gaps) = (
            Int.random(in: 2...9, using: &draw), complete ? 0 : Int.random(in: 0...3, using: &draw)
        )
        var rows: [[Int?]] = []
        for _ in 0..<entries {
            rows.append(
                (0..<jurors).map { _ in
                    let mark = Int.random(in: 1...marks, using: &draw)
                    return Int.random(in: 0..<10, using: &draw) < gaps ? nil : mark
                })
        }
        table = Self.table(rows)
    }

    /// Marks by entry and juror; `nil` where she did not judge it.
    static func table(_ marks: [[Int?]]) -> MarkTable {
        MarkTable(
            entries: marks.indices.map { Identifier(Self.name("entry", $0)) },
            jurors: (0..<(marks.first?.count ?? 0)).map { Identifier(Self.name("juror", $0)) },
            criteria: [.init(id: "impact", weight: 1)], unit: 1,
            ballots: marks.enumerated().flatMap { entry, row in
                row.enumerated().compactMap { juror, mark in
                    mark.map { MarkTable.Ballot(entry: entry, juror: juror, parts: [$0]) }
                }
            })
    }

    /// Complete orders of entries, one for each juror, all equally likely.
    static func random(entries: Int, jurors: Int, seed: UInt64) -> MarkTable {
        var draw = SplitMix64(seed: seed)
        let orders = (0..<jurors).map { _ in (1...entries).shuffled(using: &draw) }
        return table((0..<entries).map { entry in orders.map { $0[entry] } })
    }

    /// In three digits, so that names stand in the order of their numbers.
    private static func name(_ kind: String, _ number: Int) -> String {
        let digits = String(1000 + number).dropFirst()
        return "\(kind)-\(digits)"
    }
}

extension MarkTable {
    /// Marks by entry and juror.
    var marks: [[Int?]] {
        entries.indices.map { entry in
            var row = [Int?](repeating: nil, count: jurors.count)
            for ballot in ballots(of: entry) { row[Int(ballotJurors[ballot])] = totals[ballot] }
            return row
        }
    }
}
