internal import Jury

/// The rows of a file of affiliations, one after the other.
struct AffiliationRows {
    private(set) var findings = CappedFindings()
    private var reader: CSVReader
    private var isOfJurors = true
    private var fieldCount = 0
    /// By column: the kind of closeness; `nil` for one without a name.
    private var kinds: [String?] = []
    private var rows: [String: (line: Int, values: [String: String])] = [:]
    private var struck: Set<String> = []

    private static let owners = ["juror", "entry"]

    init(_ reader: CSVReader) {
        self.reader = reader
    }

    /// Whether the header says whose the rows are.
    mutating func readHeader(_ bytes: Span<UInt8>) -> Bool {
        switch reader.next(in: bytes) {
        case .end:
            findings.add(
                Finding(.affiliation, .missingColumn("juror"), at: SourcePosition(line: 1, column: 1)))
            return false
        case .fault(let fault, let offset):
            tell(.csv, fault, at: offset, bytes)
            return false
        case .row: break
        }
        fieldCount = reader.fieldCount
        for column in 0..<min(fieldCount, CSVReader.fieldsMax) {
            let field = reader.fields[column].trimmed(in: bytes)
            guard let name = text(field, "", bytes)?.lowercased() else { return false }
            if column == 0 {
                guard Self.owners.contains(name) else {
                    tell(.affiliation, .notAChoice(name, choices: Self.owners), at: field.start, bytes)
                    return false
                }
                isOfJurors = name == "juror"
            } else if !name.isEmpty, kinds.contains(name) {
                tell(.csv, .duplicateField(name), at: field.start, path: "/" + name, bytes)
            }
            kinds.append(column == 0 || name.isEmpty || kinds.contains(name) ? nil : name)
        }
        return true
    }

    mutating func readAll(_ bytes: Span<UInt8>) {
        while true {
            switch reader.next(in: bytes) {
            case .end: return
            case .fault(let fault, let offset): tell(.csv, fault, at: offset, bytes)
            case .row: readRow(bytes)
            }
        }
    }

    /// What the rows say that count.
    var affiliations: Affiliations {
        var affiliations = Affiliations()
        for (id, row) in rows where !struck.contains(id) {
            for (kind, value) in row.values {
                if isOfJurors {
                    affiliations.add(kind, value, of: Identifier<Juror>(id))
                } else {
                    affiliations.add(kind, value, of: Identifier<Entry>(id))
                }
            }
        }
        return affiliations
    }

    private mutating func readRow(_ bytes: Span<UInt8>) {
        let fields = reader.fields.prefix(min(reader.fieldCount, CSVReader.fieldsMax)).map {
            $0.trimmed(in: bytes)
        }
        if fields.allSatisfy(\.isEmpty), reader.fieldCount <= CSVReader.fieldsMax { return }
        guard reader.fieldCount == fieldCount else {
            let fault = Fault.wrongColumnCount(found: reader.fieldCount, expected: fieldCount)
            return tell(.csv, fault, at: reader.rowStart, bytes)
        }
        let owner = isOfJurors ? "juror" : "entry"
        guard !fields[0].isEmpty else {
            return tell(.affiliation, .emptyText, at: fields[0].start, path: "/" + owner, bytes)
        }
        guard let id = text(fields[0], owner, bytes) else { return }
        if let earlier = rows[id] {
            struck.insert(id)
            return tell(
                .affiliation, .duplicateRow(id, line: earlier.line), at: reader.rowStart, path: "/" + owner,
                bytes)
        }
        var values: [String: String] = [:]
        for (field, kind) in zip(fields, kinds) {
            guard let kind, !field.isEmpty, let value = text(field, kind, bytes) else { continue }
            values[kind] = value
        }
        rows[id] = (reader.rowLine, values)
    }

    private mutating func text(_ field: CSVReader.Field, _ name: String, _ bytes: Span<UInt8>) -> String? {
        let path = name.isEmpty ? "" : "/" + name
        guard field.end - field.start <= Limits.nameBytes else {
            tell(
                .affiliation, .tooMany(.nameBytes, limit: Limits.nameBytes), at: field.start, path: path,
                bytes)
            return nil
        }
        switch field.text(in: bytes) {
        case .success(let text): return text
        case .failure(let failure):
            tell(.csv, failure.fault, at: failure.offset, path: path, bytes)
            return nil
        }
    }

    private mutating func tell(
        _ subject: Finding.Subject, _ fault: Fault, at offset: Int, path: String = "", _ bytes: Span<UInt8>
    ) {
        findings.add(Finding(subject, fault, at: reader.position(of: offset, in: bytes), path: path))
    }
}
