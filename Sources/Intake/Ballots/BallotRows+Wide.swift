import Jury

extension BallotRows {
    /// Reads rows that are whole ballots. An empty cell is an abstention; `recused` in any cell takes the
    /// juror off the entry. A comment goes with the first criterion, and beside `recused` it is the reason.
    mutating func readAll(_ wide: [WideColumns.Criterion], _ bytes: Span<UInt8>) {
        let numbers = wide.map { builder.criterion(Identifier($0.name)) }
        if let first = numbers.firstIndex(of: nil) {
            tell(.ballot, .tooMany(.criteria, limit: Limits.criteria), at: wide[first].offset, bytes)
        }
        let criteria = zip(wide, numbers).compactMap { column, number in number.map { (column, $0) } }
        while true {
            switch reader.next(in: bytes) {
            case .end: return
            case .row: readBallot(criteria, bytes)
            case .fault(let fault, let offset):
                rowCount += 1
                tell(.csv, fault, at: offset, bytes)
            }
        }
    }

    private mutating func readBallot(
        _ criteria: [(column: WideColumns.Criterion, number: Int)], _ bytes: Span<UInt8>
    ) {
        guard hasSeat(bytes), let seat = seat(bytes) else { return }
        readOrder(of: seat, bytes)
        let cells = criteria.map { criterion in
            let field = reader.fields[criterion.column.number].trimmed(in: bytes)
            return (criterion, field, field.isEmpty ? .abstained : MarkText(field, in: bytes))
        }
        let comment = note(columns.comment, "comment", bytes)
        if cells.contains(where: { if case .recused = $0.2 { true } else { false } }) {
            if let earlier = builder.recuse(seat: seat, reason: comment, line: reader.rowLine) {
                tellDuplicate(of: earlier, bytes)
            }
            return
        }
        var earlier: Int?
        for (place, ((column, number), field, text)) in cells.enumerated() {
            var cell = BallotSheet.Cell.struck
            switch text {
            case .mark(let given): cell = given
            case .abstained: cell = .abstained
            case .recused, .unreadable:
                let word = field.quoted(in: bytes)
                tell(.ballot, .unreadableMark(word), at: field.start, path: "/" + column.name, bytes)
            }
            if let line = builder.fill(cell, seat: seat, criterion: number, line: reader.rowLine) {
                earlier = line
            } else if place == 0, cell != .struck, let comment {
                builder.annotate(seat: seat, criterion: number, comment: comment, lift: nil)
            }
        }
        if let earlier { tellDuplicate(of: earlier, bytes) }
    }

    private mutating func tellDuplicate(of line: Int, _ bytes: Span<UInt8>) {
        let key = [columns.entry, columns.juror].map {
            reader.fields[$0].trimmed(in: bytes).quoted(in: bytes)
        }
        tell(.ballot, .duplicateRow(key.joined(separator: ", "), line: line), at: reader.rowStart, bytes)
    }
}
