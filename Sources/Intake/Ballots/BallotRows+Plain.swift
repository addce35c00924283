import Jury

extension BallotRows {
    /// Reads the rows that are as most rows are, up to the next that is not: no quotation marks, no blanks
    /// around identifiers, a mark in digits, nothing beside it, and a line end. `readNext` reads the others
    /// and tells what is wrong with them. A plain row means the same to both.
    mutating func readPlainRows(_ bytes: Span<UInt8>) {
        while let end = readPlainRow(bytes) {
            rowCount += 1
            reader.pass(to: end)
        }
    }

    /// The offset after the row's line end; `nil` where it is not plain, and then nothing has changed.
    @inline(__always)
    private mutating func readPlainRow(_ bytes: Span<UInt8>) -> Int? {
        let delimiter = reader.delimiter
        let limit = reader.end
        var at = reader.position
        var entry = 0
        var juror = 0
        var criterion = 0
        var mark = 0
        for index in 0..<columns.kinds.count {
            if index > 0 {
                guard at < limit, bytes[at] == delimiter else { return nil }
                at += 1
            }
            switch columns.kinds[index] {
            case .entry:
                guard let found = Self.value(in: &entries, at, bytes, delimiter) else { return nil }
                (entry, at) = found
            case .juror:
                guard let found = Self.value(in: &jurors, at, bytes, delimiter) else { return nil }
                (juror, at) = found
            case .criterion:
                guard let found = Self.value(in: &criteria, at, bytes, delimiter) else { return nil }
                (criterion, at) = found
            case .mark:
                guard let found = MarkText.plain(at, limit, bytes, delimiter) else { return nil }
                (mark, at) = found
            case .comment, .lift, .order: break
            case .other:
                while at < limit, reader.isPlain(bytes[at]) { at += 1 }
            }
        }
        guard at < limit else { return nil }
        if bytes[at] == .carriageReturn {
            at += 1
            guard at < limit else { return nil }
        }
        guard bytes[at] == .lineFeed, let cell = BallotSheet.Cell(Thousandths(mark)) else { return nil }
        if entry != latestSeat.entry || juror != latestSeat.juror {
            guard let seat = builder.seat(entry: entry, juror: juror) else { return nil }
            latestSeat = (entry, juror, seat)
        }
        guard builder.fillEmpty(cell, seat: latestSeat.seat, criterion: criterion, line: reader.line) else {
            return nil
        }
        return at + 1
    }

    @inline(__always)
    private static func value(
        in table: inout IdentifierTable, _ start: Int, _ bytes: Span<UInt8>, _ delimiter: UInt8
    ) -> (value: Int, end: Int)? {
        table.expected(at: start, in: bytes, delimiter) ?? table.found(at: start, in: bytes, delimiter)
    }
}
