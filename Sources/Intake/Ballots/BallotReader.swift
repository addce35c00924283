public import Jury

/// Reads sheets of ballots.
public enum BallotReader {
    /// Ballots from comma-separated values: one mark a row, under a header.
    ///
    /// Columns `entry`, `juror`, `criterion` and `mark`, and if wanted `comment`, `lift` and `order`, in any
    /// order; separated by comma, semicolon or tab, whichever the header uses; UTF-8. A mark is a number with
    /// a point or comma and at most three decimals, or the word `abstained`, for this criterion. The word
    /// `recused` on one row with an empty criterion takes the juror off the entry, with the comment as the
    /// reason; on a row with a criterion it does the same. `lift` is the reason why a cap or factor is lifted
    /// for this mark. `order` is which of its juror's ballots this one was.
    ///
    /// A sheet may also be wide: one ballot a row, and instead of `criterion` and `mark` a column for each
    /// criterion, named as the criterion is. An empty cell is an abstention.
    ///
    /// Every faulty row is a finding, at most `Limits.findings`, and the rest is kept. Two rows for one cell
    /// are an error and neither counts; a mark that cannot be read is none, never a zero. Identifiers are
    /// taken as they stand, without spaces around them: which of them exist is known to
    /// `BallotSheet.checked(against:)`.
    ///
    /// Files of more than two megabytes that have neither faults nor quotation marks are read by several
    /// threads.
    public static func read(csv: [UInt8]) -> (sheet: BallotSheet, findings: [Finding]) {
        read(csv: csv, bytesPerThread: 1 << 20)
    }

    /// With the least number of bytes that are worth a thread; tests use small ones.
    static func read(csv: [UInt8], bytesPerThread: Int) -> (sheet: BallotSheet, findings: [Finding]) {
        guard csv.count <= Limits.sheetBytes else {
            return (BallotSheet(), [Finding(.csv, .tooLarge(limitBytes: Limits.sheetBytes))])
        }
        let bytes = csv.span
        let content: Range<Int>
        switch CSVReader.content(of: bytes) {
        case .success(let range): content = range
        case .failure(let other):
            let start = SourcePosition(line: 1, column: 1)
            return (BallotSheet(), [Finding(.csv, .encoding(other.name), at: start)])
        }
        let delimiter = CSVReader.delimiter(in: content, of: bytes)
        var header = CSVReader(content, delimiter: delimiter)
        var findings = CappedFindings()
        switch header.next(in: bytes) {
        case .end:
            return (BallotSheet(), [Finding(.ballot, .noBallots)])
        case .fault(let fault, let offset):
            let position = header.position(of: offset, in: bytes)
            return (BallotSheet(), [Finding(.csv, fault, at: position)])
        case .row: break
        }
        if let wide = WideColumns(header, in: bytes, &findings) {
            let reader = CSVReader(
                header.position..<bytes.count, delimiter: delimiter, line: header.line)
            var rows = BallotRows(reader, wide.common, findings)
            rows.readAll(wide.criteria, bytes)
            return rows.finished()
        }
        guard let columns = BallotColumns(header, in: bytes, &findings) else {
            return (BallotSheet(), findings.told)
        }
        let rest = header.position..<bytes.count
        if findings.isEmpty, rest.count >= 2 * bytesPerThread {
            let parts = SheetParts(rest, columns, delimiter: delimiter, line: header.line)
            if let sheet = parts.read(csv, bytesPerThread: bytesPerThread) {
                return sheet.withOrdersChecked()
            }
        }
        let reader = CSVReader(rest, delimiter: delimiter, line: header.line)
        var rows = BallotRows(reader, columns, findings)
        rows.readAll(bytes)
        return rows.finished()
    }
}

extension BallotRows {
    /// The sheet, with what can be said only of all rows.
    fileprivate consuming func finished() -> (sheet: BallotSheet, findings: [Finding]) {
        var findings = findings
        if rowCount == 0 { findings.add(Finding(.ballot, .noBallots)) }
        let (sheet, shared) = builder.finished().withOrdersChecked()
        for finding in shared { findings.add(finding) }
        return (sheet, findings.told)
    }
}
