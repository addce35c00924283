public import Jury

/// Reads where jurors or entries belong, from comma-separated values: one juror or entry a row, under a
/// header.
public enum AffiliationReader {
    /// The first column is `juror` or `entry` and holds identifiers; each further one is a kind of closeness,
    /// such as `country`, named in the header in capital or small letters. An empty field says nothing.
    /// Separated by comma, semicolon or tab, whichever the header uses; UTF-8.
    ///
    /// Every faulty row is a finding, at most `Limits.findings`, and the rest is kept. Of two rows for one
    /// juror or entry neither counts. Values are taken as they stand, without spaces around them.
    public static func read(csv: [UInt8]) -> (affiliations: Affiliations, findings: [Finding]) {
        var rows = NamedRows(csv, .affiliation, .owner(["juror", "entry"]))
        var read: [String: NamedRow] = [:]
        var struck: Set<String> = []
        while let row = rows.next() {
            let id = row[rows.owner]
            if let earlier = read[id] {
                struck.insert(id)
                rows.tell(.duplicateRow(id, line: earlier.line), at: rows.owner)
            } else {
                read[id] = row
            }
        }
        var affiliations = Affiliations()
        for (id, row) in read where !struck.contains(id) {
            for (kind, value) in row.all where kind != rows.owner {
                if rows.owner == "juror" {
                    affiliations.add(kind, value, of: Identifier<Juror>(id))
                } else {
                    affiliations.add(kind, value, of: Identifier<Entry>(id))
                }
            }
        }
        return (affiliations, rows.findings.told)
    }
}
