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
        guard csv.count <= Limits.fileBytes else {
            return (Affiliations(), [Finding(.csv, .tooLarge(limitBytes: Limits.fileBytes))])
        }
        let bytes = csv.span
        switch CSVReader.content(of: bytes) {
        case .failure(let other):
            let start = SourcePosition(line: 1, column: 1)
            return (Affiliations(), [Finding(.csv, .encoding(other.name), at: start)])
        case .success(let content):
            let delimiter = CSVReader.delimiter(in: content, of: bytes)
            var rows = AffiliationRows(CSVReader(content, delimiter: delimiter))
            if rows.readHeader(bytes) { rows.readAll(bytes) }
            return (rows.affiliations, rows.findings.told)
        }
    }

    /// Whether the first line names jurors or entries first, and nothing that only ballots have.
    static func isAffiliations(_ csv: [UInt8]) -> Bool {
        let line = csv.prefix { $0 != .lineFeed && $0 != .carriageReturn }
        let header = String(decoding: line, as: UTF8.self).lowercased()
        let isMarked = ["criterion", "mark", "score"].contains { header.contains($0) }
        let owners = ["juror", "entry"].filter { header.contains($0) }
        return !isMarked && owners.count == 1 && header.hasPrefix(owners[0])
    }
}
