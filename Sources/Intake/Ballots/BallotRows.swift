import Jury

/// Fills a sheet from the rows of a file, or of a part of one.
struct BallotRows {
    var builder = BallotSheet.Builder()
    var findings: CappedFindings
    /// Rows that were not empty, faulty ones too.
    var rowCount = 0
    var reader: CSVReader
    let columns: BallotColumns
    var entries = IdentifierTable(limit: Limits.sheetBallots)
    var jurors = IdentifierTable(limit: Limits.sheetBallots)
    var criteria = IdentifierTable(limit: Limits.sheetBallots)
    /// Of the latest plain row: rows of one ballot follow each other in most files.
    var latestSeat = (entry: -1, juror: -1, seat: -1)

    init(_ reader: CSVReader, _ columns: BallotColumns, _ findings: CappedFindings = CappedFindings()) {
        self.reader = reader
        self.columns = columns
        self.findings = findings
    }

    mutating func readAll(_ bytes: Span<UInt8>) {
        repeat { readPlainRows(bytes) } while readNext(bytes)
    }

    /// Reads while there is nothing to tell and no quotation mark; whether that is so to the end.
    mutating func readPlain(_ bytes: Span<UInt8>) -> Bool {
        repeat {
            readPlainRows(bytes)
            if !readNext(bytes) { return true }
        } while findings.isEmpty && !reader.hasMetQuote
        return false
    }

    private mutating func readNext(_ bytes: Span<UInt8>) -> Bool {
        switch reader.next(in: bytes) {
        case .end: return false
        case .row:
            readRow(bytes)
        case .fault(let fault, let offset):
            rowCount += 1
            tell(.csv, fault, at: offset, bytes)
        }
        return true
    }

    private mutating func readRow(_ bytes: Span<UInt8>) {
        guard hasSeat(bytes) else { return }
        let criterion = reader.fields[columns.criterion].trimmed(in: bytes)
        let mark = reader.fields[columns.mark].trimmed(in: bytes)
        let text = MarkText(mark, in: bytes)
        if criterion.isEmpty {
            guard case .recused = text else {
                return tell(.ballot, .emptyText, at: criterion.start, path: "/criterion", bytes)
            }
        }
        guard let seat = seat(bytes) else { return }
        readOrder(of: seat, bytes)
        if case .recused = text {
            return recuse(seat, isWhole: criterion.isEmpty, bytes)
        }
        guard let criterionNumber = number(ofCriterion: criterion, bytes) else { return }
        fill(seat, criterionNumber, text, mark, bytes)
    }

    private mutating func fill(
        _ seat: Int, _ criterion: Int, _ text: MarkText, _ mark: CSVReader.Field, _ bytes: Span<UInt8>
    ) {
        var cell = BallotSheet.Cell.struck
        switch text {
        case .mark(let given): cell = given
        case .abstained: cell = .abstained
        case .recused, .unreadable:
            tell(.ballot, .unreadableMark(mark.quoted(in: bytes)), at: mark.start, path: "/mark", bytes)
        }
        if let earlier = builder.fill(cell, seat: seat, criterion: criterion, line: reader.rowLine) {
            let fields = [columns.entry, columns.juror, columns.criterion]
            let key = fields.map { reader.fields[$0].trimmed(in: bytes).quoted(in: bytes) }
            return tell(
                .ballot, .duplicateRow(key.joined(separator: ", "), line: earlier), at: reader.rowStart, bytes
            )
        }
        guard columns.comment != nil || columns.lift != nil else { return }
        let comment = note(columns.comment, "comment", bytes)
        let lift = note(columns.lift, "lift", bytes)
        if lift != nil, cell.mark == nil, case .abstained = text, let column = columns.lift {
            tell(.ballot, .liftWithoutMark, at: reader.fields[column].start, path: "/lift", bytes)
        }
        guard cell != .struck, comment != nil || lift != nil else { return }
        builder.annotate(
            seat: seat, criterion: criterion, comment: comment, lift: cell.mark == nil ? nil : lift)
    }

    private mutating func recuse(_ seat: Int, isWhole: Bool, _ bytes: Span<UInt8>) {
        if let column = columns.lift, note(column, "lift", bytes) != nil {
            tell(.ballot, .liftWithoutMark, at: reader.fields[column].start, path: "/lift", bytes)
        }
        let reason = note(columns.comment, "comment", bytes)
        let earlier = builder.recuse(seat: seat, reason: reason, line: reader.rowLine)
        guard let earlier, isWhole else { return }
        let key = [columns.entry, columns.juror].map {
            reader.fields[$0].trimmed(in: bytes).quoted(in: bytes)
        }
        tell(.ballot, .duplicateRow(key.joined(separator: ", "), line: earlier), at: reader.rowStart, bytes)
    }
}
