import Foundation
import Jury
import Scoring

/// Lines of whole numbers: an entry, a juror, and a mark for each criterion.
enum MarkFile {
    static func table(_ path: String) -> MarkTable? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
        let rows = text.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0) } }
        guard let width = rows.first.map({ $0.count - 2 }) else { return nil }
        func names<Kind>(_ column: Int) -> [Identifier<Kind>] {
            // Of one length, so that their order is that of the numbers.
            (0...(rows.map { $0[column] }.max() ?? 0)).map { Identifier(String(100_000 + $0)) }
        }
        return MarkTable(
            entries: names(0), jurors: names(1),
            criteria: (0..<width).map { .init(id: Identifier("criterion-\($0)"), weight: 1) }, unit: width,
            ballots: rows.map { .init(entry: $0[0], juror: $0[1], parts: Array($0[2...])) })
    }
}
