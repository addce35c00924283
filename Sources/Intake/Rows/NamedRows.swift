internal import Jury

/// The rows of a small file of comma-separated values, one after the other, by the names of their columns.
///
/// Separated by comma, semicolon or tab, whichever the header uses; UTF-8. What is wrong with the header or a
/// row is told with its place, and the row is left out; empty rows are passed over.
struct NamedRows {
    /// What the first line must say.
    enum Header {
        /// These columns, in any order. `others`: whether further ones are passed over in silence.
        case columns([String], optional: [String] = [], others: Bool = false)
        /// One of these names first, which says whose the rows are, and then any names.
        case owner([String])
    }

    /// Columns in which people write more than a name.
    private static let texts: Set<String> = ["reason", "summary"]

    private struct Column {
        let name: String
        let number: Int
        /// Whether a row without it has a fault.
        let isRequired: Bool
    }

    private(set) var findings = CappedFindings()
    /// The name of the first column; empty where the header cannot be used.
    private(set) var owner = ""
    private let subject: Finding.Subject
    private let csv: [UInt8]
    private var reader: CSVReader?
    private var columns: [Column] = []
    private var fieldCount = 0
    /// Where the fields of the latest row begin, by their columns' names.
    private var starts: [String: Int] = [:]

    /// Reads the header; where it cannot be used there are no rows. An empty file has none.
    init(_ csv: [UInt8], _ subject: Finding.Subject, _ header: Header) {
        self.csv = csv
        self.subject = subject
        guard csv.count <= Limits.fileBytes else {
            findings.add(Finding(.csv, .tooLarge(limitBytes: Limits.fileBytes)))
            return
        }
        let bytes = csv.span
        switch CSVReader.content(of: bytes) {
        case .failure(let other):
            let start = SourcePosition(line: 1, column: 1)
            findings.add(Finding(.csv, .encoding(other.name), at: start))
        case .success(let content):
            let first = CSVReader(content, delimiter: CSVReader.delimiter(in: content, of: bytes))
            reader = readHeader(header, from: first, bytes)
        }
    }

    /// The next sound row; `nil` at the end.
    mutating func next() -> NamedRow? {
        // Bytes cannot be borrowed from what is being changed.
        let csv = csv
        while let outcome = reader?.next(in: csv.span) {
            switch outcome {
            case .end: return nil
            case .fault(let fault, let offset): tell(.csv, fault, at: offset)
            case .row:
                if let row = row() { return row }
            }
        }
        return nil
    }

    /// Tells what is wrong with the latest row: with one of its fields, or as a whole.
    mutating func tell(_ fault: @autoclosure () -> Fault, at name: String? = nil) {
        guard let reader else { return }
        let start = name.flatMap { starts[$0] } ?? reader.rowStart
        tell(subject, fault(), at: start, path: name.map { "/" + $0 } ?? "")
    }

    // MARK: The header

    /// The reader behind the header; `nil` where that cannot be used.
    private mutating func readHeader(_ header: Header, from first: CSVReader, _ bytes: Span<UInt8>)
        -> CSVReader?
    {
        var reader = first
        switch reader.next(in: bytes) {
        case .end:
            if case .owner(let owners) = header, let owner = owners.first {
                let start = SourcePosition(line: 1, column: 1)
                findings.add(Finding(subject, .missingColumn(owner), at: start))
            }
            return nil
        case .fault(let fault, let offset):
            findings.add(Finding(.csv, fault, at: reader.position(of: offset, in: bytes)))
            return nil
        case .row: break
        }
        fieldCount = reader.fieldCount
        switch header {
        case .columns(let required, let optional, let others):
            let numbers = reader.columns(
                required: required, optional: optional, others: others, in: bytes, &findings)
            columns = (required + optional).compactMap { name in
                numbers[name].map { Column(name: name, number: $0, isRequired: required.contains(name)) }
            }
            owner = columns.first { $0.number == 0 }?.name ?? ""
            return columns.count { $0.isRequired } == required.count ? reader : nil
        case .owner(let owners):
            return readOwner(owners, reader, bytes) ? reader : nil
        }
    }

    private mutating func readOwner(_ owners: [String], _ reader: CSVReader, _ bytes: Span<UInt8>) -> Bool {
        for number in 0..<min(fieldCount, CSVReader.fieldsMax) {
            let field = reader.fields[number].trimmed(in: bytes)
            func place(_ offset: Int) -> SourcePosition { reader.position(of: offset, in: bytes) }
            let name: String
            switch text(of: field, limit: .name, in: bytes) {
            case .success(let text): name = text.lowercased()
            case .failure(let failure):
                findings.add(Finding(failure.subject(subject), failure.fault, at: place(failure.offset)))
                return false
            }
            if number == 0 {
                guard owners.contains(name) else {
                    let fault = Fault.notAChoice(name, choices: owners)
                    findings.add(Finding(subject, fault, at: place(field.start)))
                    return false
                }
                owner = name
            } else if columns.contains(where: { $0.name == name }) {
                let fault = Fault.duplicateField(name)
                findings.add(Finding(.csv, fault, at: place(field.start), path: "/" + name))
                continue
            }
            if !name.isEmpty { columns.append(Column(name: name, number: number, isRequired: number == 0)) }
        }
        return true
    }

    // MARK: Rows

    private mutating func row() -> NamedRow? {
        guard let reader else { return nil }
        let csv = csv
        let bytes = csv.span
        let kept = min(reader.fieldCount, CSVReader.fieldsMax)
        let isBlank = (0..<kept).allSatisfy { reader.fields[$0].trimmed(in: bytes).isEmpty }
        if isBlank, kept == reader.fieldCount { return nil }
        guard reader.fieldCount == fieldCount else {
            let fault = Fault.wrongColumnCount(found: reader.fieldCount, expected: fieldCount)
            tell(.csv, fault, at: reader.rowStart)
            return nil
        }
        var texts: [String: String] = [:]
        starts.removeAll(keepingCapacity: true)
        for column in columns {
            let field = reader.fields[column.number].trimmed(in: bytes)
            starts[column.name] = field.start
            if field.isEmpty {
                if !column.isRequired { continue }
                tell(.emptyText, at: column.name)
                return nil
            }
            switch text(of: field, limit: Self.texts.contains(column.name) ? .text : .name, in: bytes) {
            case .success(let text): texts[column.name] = text
            case .failure(let failure):
                tell(failure.subject(subject), failure.fault, at: failure.offset, path: "/" + column.name)
                if column.isRequired { return nil }
            }
        }
        return NamedRow(line: reader.rowLine, texts: texts)
    }

    private mutating func tell(
        _ subject: Finding.Subject, _ fault: @autoclosure () -> Fault, at offset: Int, path: String = ""
    ) {
        guard let reader else { return }
        let csv = csv
        findings.add(Finding(subject, fault(), at: reader.position(of: offset, in: csv.span), path: path))
    }

    // MARK: Fields

    /// Names are short; reasons are people's prose.
    private enum Length { case name, text }

    private struct Failure: Error {
        let fault: Fault
        let offset: Int
        /// Whether the bytes are at fault, and not what they say.
        let isNotation: Bool

        func subject(_ own: Finding.Subject) -> Finding.Subject { isNotation ? .csv : own }
    }

    private func text(
        of field: CSVReader.Field, limit: Length, in bytes: Span<UInt8>
    ) -> Result<String, Failure> {
        let (bytesMax, counted): (Int, Fault.Countable) =
            limit == .name ? (Limits.nameBytes, .nameBytes) : (Limits.textBytes, .textBytes)
        guard field.end - field.start <= bytesMax else {
            let fault = Fault.tooMany(counted, limit: bytesMax)
            return .failure(Failure(fault: fault, offset: field.start, isNotation: false))
        }
        return field.text(in: bytes).mapError {
            Failure(fault: $0.fault, offset: $0.offset, isNotation: true)
        }
    }
}

/// One row, by the names of its columns.
struct NamedRow {
    /// That of its first field, from 1.
    let line: Int
    fileprivate let texts: [String: String]

    /// What stands in a column, without spaces around it; empty where nothing does, which a required column's
    /// never is.
    subscript(_ name: String) -> String { texts[name] ?? "" }

    /// All that is said, by column.
    var all: [String: String] { texts }
}
