public import Jury

/// A line of a list of jurors, as somebody wrote it.
public struct ListedJuror: Hashable, Sendable {
    /// In the file, from 1.
    public let line: Int
    public let name: String
    /// By column, without empty ones and without the name.
    public let cells: [String: String]
}

/// Reads who is to be a juror, from comma-separated values: one juror a row, under a header.
public enum JurorListReader {
    /// What a list may say of jurors besides their names, their addresses, their names in the record and what
    /// they judge.
    public static let kept = [
        "country", "network", "employer", "affiliation", "languages", "topics", "load_min", "load_max",
    ]

    /// The column `name`, and if wanted `mail`, `juror`, `category`, `panel` and those of `kept`, in any
    /// order. Separated by comma, semicolon or tab, whichever the header uses; UTF-8.
    ///
    /// Every faulty row is a finding and is left out, at most `Limits.findings`; the rest is kept. A column
    /// that nobody knows is a finding and is passed over.
    public static func read(csv: [UInt8]) -> (jurors: [ListedJuror], findings: [Finding]) {
        let others = ["mail", "juror", "category", "panel"] + kept
        var rows = NamedRows(csv, .affiliation, .columns(["name"], optional: others))
        var jurors: [ListedJuror] = []
        while let row = rows.next() {
            let tags = row["languages"].split { ",;| ".contains($0) }.map(String.init)
            if let odd = tags.first(where: { !Fault.Lexical.language.admits($0) }) {
                rows.tell(.badForm(odd, expected: .language), at: "languages")
                continue
            }
            var cells: [String: String] = [:]
            for name in others where !row[name].isEmpty { cells[name] = row[name] }
            jurors.append(ListedJuror(line: row.line, name: row["name"], cells: cells))
        }
        return (jurors, rows.findings.told)
    }
}
