internal import Jury

/// Reads which conflicts somebody said do not hold, from comma-separated values: one a row.
enum DismissalReader {
    struct Row: Hashable, Sendable {
        let dismissal: Dismissal
        let line: Int
    }

    /// Columns `juror`, `entry`, `kind` and `reason`, all required.
    ///
    /// Every faulty row is a finding, and the rest is kept. Of two rows for one conflict neither counts: it
    /// then holds.
    ///
    /// - Parameter known: whom and what rows may name; `nil` for a file by itself.
    static func read(csv: [UInt8], known: KnownSeats? = nil) -> (rows: [Row], findings: [Finding]) {
        var rows = NamedRows(csv, .dismissal, .columns(["juror", "entry", "kind", "reason"]))
        var read: [Row] = []
        var lines: [[String]: Int] = [:]
        var struck: Set<Int> = []
        while let row = rows.next() {
            guard rows.isKnown(row, "juror", .juror, known?.jurors),
                rows.isKnown(row, "entry", .entry, known?.entries),
                let kind = rows.choice(of: Tie.Kind.self, row, "kind")
            else { continue }
            let key = [row["juror"], row["entry"], row["kind"]]
            if let earlier = lines[key] {
                struck.insert(earlier)
                rows.tell(.duplicateRow(key.joined(separator: ", "), line: earlier))
                continue
            }
            lines[key] = row.line
            let dismissal = Dismissal(
                Identifier(row["juror"]), Identifier(row["entry"]), kind, reason: row["reason"])
            read.append(Row(dismissal: dismissal, line: row.line))
        }
        return (read.filter { !struck.contains($0.line) }, rows.findings.told)
    }
}
