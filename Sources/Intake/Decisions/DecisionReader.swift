public import Jury

/// Reads what people settled about entries, from comma-separated values: one decision a row, under a header.
public enum DecisionReader {
    /// Columns `entry`, `claim`, `decision`, `value` and `reason`, all required and in any order, separated
    /// by comma, semicolon or tab, whichever the header uses; UTF-8.
    ///
    /// Every faulty row is a finding, at most `Limits.findings`, and the rest is kept. Two rows that cannot
    /// both stand are an error and neither counts. Which entries, claims and metrics exist is known to
    /// `DecisionSheet.checked(against:taxonomy:)`.
    public static func read(csv: [UInt8]) -> (sheet: DecisionSheet, findings: [Finding]) {
        var findings = CappedFindings()
        var read: [DecisionSheet.Row] = []
        guard csv.count <= Limits.fileBytes else {
            return (DecisionSheet(), [Finding(.csv, .tooLarge(limitBytes: Limits.fileBytes))])
        }
        let bytes = csv.span
        switch CSVReader.content(of: bytes) {
        case .failure(let other):
            let start = SourcePosition(line: 1, column: 1)
            return (DecisionSheet(), [Finding(.csv, .encoding(other.name), at: start)])
        case .success(let content):
            let delimiter = CSVReader.delimiter(in: content, of: bytes)
            var rows = DecisionRows(CSVReader(content, delimiter: delimiter), bytes, &findings)
            while let row = rows?.next(bytes, &findings) { read.append(row) }
        }
        let sheet = DecisionSheet(read, &findings)
        return (sheet, findings.told)
    }

    /// Whether the first line names the columns of decisions, and not those of ballots.
    static func isDecisions(_ csv: [UInt8]) -> Bool {
        let line = csv.prefix { $0 != .lineFeed && $0 != .carriageReturn }
        let header = String(decoding: line, as: UTF8.self).lowercased()
        return header.contains("decision") && !header.contains("juror")
    }
}
