import Jury

extension BallotRows {
    /// Whether the row has all its fields, an entry and a juror; tells where not, but for empty rows.
    mutating func hasSeat(_ bytes: Span<UInt8>) -> Bool {
        let hasAll = reader.fieldCount == columns.count
        let entry = reader.fields[columns.entry].trimmed(in: bytes)
        let juror = reader.fields[columns.juror].trimmed(in: bytes)
        let isSound = hasAll && !entry.isEmpty && !juror.isEmpty
        if !isSound, isBlank(bytes) { return false }
        rowCount += 1
        if isSound { return true }
        if hasAll {
            let (empty, name) = entry.isEmpty ? (entry, "entry") : (juror, "juror")
            tell(.ballot, .emptyText, at: empty.start, path: "/" + name, bytes)
        } else {
            let fault = Fault.wrongColumnCount(found: reader.fieldCount, expected: columns.count)
            tell(.csv, fault, at: reader.rowStart, bytes)
        }
        return false
    }

    /// The seat that the row speaks of, new or known.
    mutating func seat(_ bytes: Span<UInt8>) -> Int? {
        guard let entry = number(ofEntry: reader.fields[columns.entry].trimmed(in: bytes), bytes),
            let juror = number(ofJuror: reader.fields[columns.juror].trimmed(in: bytes), bytes)
        else { return nil }
        if let seat = builder.seat(entry: entry, juror: juror) { return seat }
        tell(.ballot, .tooMany(.ballots, limit: Limits.ballots), at: reader.rowStart, path: "/entry", bytes)
        return nil
    }

    /// The text of an optional column, `nil` where there is none. Faults in it are told; the mark stays.
    mutating func note(_ column: Int?, _ name: String, _ bytes: Span<UInt8>) -> String? {
        guard let column else { return nil }
        let field = reader.fields[column]
        if field.isEmpty { return nil }
        let trimmed = field.trimmed(in: bytes)
        if trimmed.isEmpty { return nil }
        guard trimmed.end - trimmed.start <= Limits.textBytes else {
            tell(
                .ballot, .tooMany(.textBytes, limit: Limits.textBytes), at: field.start, path: "/" + name,
                bytes)
            return nil
        }
        return text(trimmed, name, bytes)
    }

    /// Which of its juror's ballots the row's was, where the row says so.
    mutating func readOrder(of seat: Int, _ bytes: Span<UInt8>) {
        guard let column = columns.order else { return }
        let field = reader.fields[column].trimmed(in: bytes)
        if field.isEmpty { return }
        let word = field.quoted(in: bytes)
        guard Fault.Lexical.integer.admits(word), let number = Int(word) else {
            return tell(.ballot, .badForm(word, expected: .integer), at: field.start, path: "/order", bytes)
        }
        guard (1...BallotSheet.Order.numberMax).contains(number) else {
            return tell(.ballot, .numberOutOfRange(word), at: field.start, path: "/order", bytes)
        }
        if let fault = builder.order(number, seat: seat, line: reader.rowLine) {
            tell(.ballot, fault, at: field.start, path: "/order", bytes)
        }
    }

    private mutating func text(_ field: CSVReader.Field, _ name: String, _ bytes: Span<UInt8>) -> String? {
        switch field.text(in: bytes) {
        case .success(let text): return text
        case .failure(let failure):
            tell(.csv, failure.fault, at: failure.offset, path: "/" + name, bytes)
            return nil
        }
    }

    private mutating func identifier(_ field: CSVReader.Field, _ name: String, _ bytes: Span<UInt8>)
        -> String?
    {
        guard field.end - field.start <= Limits.nameBytes else {
            tell(
                .ballot, .tooMany(.nameBytes, limit: Limits.nameBytes), at: field.start, path: "/" + name,
                bytes)
            return nil
        }
        return text(field, name, bytes)
    }

    mutating func number(ofEntry field: CSVReader.Field, _ bytes: Span<UInt8>) -> Int? {
        let row = entries.number(from: field.start, to: field.end, in: bytes)
        if let row, entries[row] >= 0 { return Int(entries[row]) }
        guard let id = identifier(field, "entry", bytes) else { return nil }
        guard let row, let number = builder.entry(Identifier(id)) else {
            tell(
                .ballot, .tooMany(.ballots, limit: Limits.sheetBallots), at: field.start, path: "/entry",
                bytes)
            return nil
        }
        if isPlain(field, bytes) { entries[row] = Int32(number) }
        return number
    }

    mutating func number(ofJuror field: CSVReader.Field, _ bytes: Span<UInt8>) -> Int? {
        let row = jurors.number(from: field.start, to: field.end, in: bytes)
        if let row, jurors[row] >= 0 { return Int(jurors[row]) }
        guard let id = identifier(field, "juror", bytes) else { return nil }
        guard let row, let number = builder.juror(Identifier(id)) else {
            tell(
                .ballot, .tooMany(.ballots, limit: Limits.sheetBallots), at: field.start, path: "/juror",
                bytes)
            return nil
        }
        if isPlain(field, bytes) { jurors[row] = Int32(number) }
        return number
    }

    mutating func number(ofCriterion field: CSVReader.Field, _ bytes: Span<UInt8>) -> Int? {
        let row = criteria.number(from: field.start, to: field.end, in: bytes)
        if let row, criteria[row] >= 0 { return Int(criteria[row]) }
        guard let id = identifier(field, "criterion", bytes) else { return nil }
        guard let row, let number = builder.criterion(Identifier(id)) else {
            tell(
                .ballot, .tooMany(.criteria, limit: Limits.criteria), at: field.start, path: "/criterion",
                bytes)
            return nil
        }
        if isPlain(field, bytes) { criteria[row] = Int32(number) }
        return number
    }

    func isBlank(_ bytes: Span<UInt8>) -> Bool {
        for number in 0..<min(reader.fieldCount, CSVReader.fieldsMax) {
            if !reader.fields[number].trimmed(in: bytes).isEmpty { return false }
        }
        return reader.fieldCount <= CSVReader.fieldsMax
    }

    mutating func tell(
        _ subject: Finding.Subject, _ fault: Fault, at offset: Int, path: String = "", _ bytes: Span<UInt8>
    ) {
        findings.add(Finding(subject, fault, at: reader.position(of: offset, in: bytes), path: path))
    }

    /// Whether a field needs no quotation marks: only such an identifier may be known again by its bytes
    /// alone.
    private func isPlain(_ field: CSVReader.Field, _ bytes: Span<UInt8>) -> Bool {
        for at in field.start..<field.end where !reader.isPlain(bytes[at]) { return false }
        return true
    }
}
