internal import Jury

/// Reads what binds jurors to organisations and people, from comma-separated values: one tie a row.
enum TieReader {
    /// Columns `juror`, `kind` and `party`, and if wanted `since` and `until`, years in which it began and
    /// ended.
    ///
    /// Every faulty row is a finding, and the rest is kept. A tie that is said twice counts once.
    ///
    /// - Parameter known: whom and what rows may name; `nil` for a file by itself.
    static func read(csv: [UInt8], known: KnownSeats? = nil) -> (ties: [Tie], findings: [Finding]) {
        var rows = NamedRows(csv, .tie, .columns(["juror", "kind", "party"], optional: ["since", "until"]))
        var ties: [Tie] = []
        var lines: [Tie: Int] = [:]
        while let row = rows.next() {
            guard rows.isKnown(row, "juror", .juror, known?.jurors),
                let kind = rows.choice(of: Tie.Kind.self, row, "kind"),
                let since = rows.year(row, "since"), let until = rows.year(row, "until")
            else { continue }
            if let first = since, let last = until, last < first {
                rows.tell(.datesReversed(String(first), String(last)), at: "until")
                continue
            }
            let tie = Tie(
                Identifier(row["juror"]), kind, row["party"], since: since, until: until)
            if let earlier = lines[tie] {
                let said = [row["juror"], row["kind"], row["party"]].joined(separator: ", ")
                rows.tell(.repeatedRow(said, line: earlier))
                continue
            }
            lines[tie] = row.line
            ties.append(tie)
        }
        return (ties, rows.findings.told)
    }
}

extension NamedRows {
    /// The year that a row states, or none; `nil` where it is told to be no year.
    fileprivate mutating func year(_ row: NamedRow, _ name: String) -> Int?? {
        let word = row[name]
        if word.isEmpty { return .some(nil) }
        guard Fault.Lexical.integer.admits(word), let year = Int(word) else {
            tell(.badForm(word, expected: .integer), at: name)
            return nil
        }
        // Nobody who judges was tied before, and a day written as a number is no year.
        guard (1900...2200).contains(year) else {
            tell(.numberOutOfRange(word), at: name)
            return nil
        }
        return year
    }
}
