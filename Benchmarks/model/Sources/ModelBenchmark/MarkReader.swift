import Foundation
import Jury
import Scoring

/// Reads marks to measure with: a line for each ballot, `entry,juror` and then its marks; or one mark in a
/// column `score`.
enum MarkReader {
    static func read(_ path: String) throws -> MarkTable {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var lines = text.split(separator: "\n")[...]
        let header = (lines.popFirst() ?? "").split(separator: ",")
        let columns = header.firstIndex(of: "score").map { [$0] } ?? Array(2..<header.count)
        let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        let (entries, entryNumbers) = numbers(rows.map { $0[0] })
        let (jurors, jurorNumbers) = numbers(rows.map { $0[1] })
        let ballots = rows.map { row in
            MarkTable.Ballot(
                entry: entryNumbers[row[0]] ?? 0, juror: jurorNumbers[row[1]] ?? 0,
                parts: columns.map { Int((Double(row[$0]) ?? 0) * 1000) })
        }
        return MarkTable(
            entries: entries.map { Identifier($0) }, jurors: jurors.map { Identifier($0) },
            criteria: columns.map { .init(id: Identifier("c\($0)"), weight: 1) },
            unit: 1000 * columns.count, ballots: ballots)
    }

    private static func numbers(_ names: [Substring]) -> ([String], [Substring: Int]) {
        let sorted = Set(names).sorted()
        return (
            sorted.map(String.init), Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        )
    }
}
