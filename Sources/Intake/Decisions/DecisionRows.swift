internal import Jury

/// The rows of a file of decisions, one after the other.
struct DecisionRows {
    private static let names = ["entry", "claim", "decision", "value", "reason"]

    private var reader: CSVReader
    /// By the order of `names`: the column.
    private let columns: [Int]
    private let fieldCount: Int

    /// `nil` where the header has a fault or lacks a column; an empty file holds no decisions.
    init?(_ reader: CSVReader, _ bytes: Span<UInt8>, _ findings: inout CappedFindings) {
        self.reader = reader
        switch self.reader.next(in: bytes) {
        case .end: return nil
        case .fault(let fault, let offset):
            findings.add(Finding(.csv, fault, at: self.reader.position(of: offset, in: bytes)))
            return nil
        case .row: break
        }
        let numbers = self.reader.columns(required: Self.names, optional: [], in: bytes, &findings)
        columns = Self.names.compactMap { numbers[$0] }
        fieldCount = self.reader.fieldCount
        if columns.count < Self.names.count { return nil }
    }

    /// The next sound row; `nil` at the end.
    mutating func next(_ bytes: Span<UInt8>, _ findings: inout CappedFindings) -> DecisionSheet.Row? {
        while true {
            switch reader.next(in: bytes) {
            case .end: return nil
            case .fault(let fault, let offset):
                findings.add(Finding(.csv, fault, at: reader.position(of: offset, in: bytes)))
            case .row:
                if let row = row(bytes, &findings) { return row }
            }
        }
    }

    private func row(_ bytes: Span<UInt8>, _ findings: inout CappedFindings) -> DecisionSheet.Row? {
        guard reader.fieldCount == fieldCount else {
            let fault = Fault.wrongColumnCount(found: reader.fieldCount, expected: fieldCount)
            findings.add(Finding(.csv, fault, at: SourcePosition(line: reader.rowLine, column: 1)))
            return nil
        }
        let fields = columns.map { reader.fields[$0].trimmed(in: bytes) }
        if fields.allSatisfy(\.isEmpty) { return nil }
        var texts: [String] = []
        for (name, field) in zip(Self.names, fields) {
            guard let text = text(field, name, bytes, &findings) else { return nil }
            texts.append(text)
        }
        let ruling: Decision.Ruling
        switch Decision.Ruling.read(texts[2], texts[3]) {
        case .success(let read): ruling = read
        case .failure(let refusal):
            let number = refusal.isValue ? 3 : 2
            let place = reader.position(of: fields[number].start, in: bytes)
            findings.add(Finding(.decision, refusal.fault, at: place, path: "/" + Self.names[number]))
            return nil
        }
        let decision = Decision(
            entry: Identifier(texts[0]), claim: Identifier(texts[1]), ruling: ruling, reason: texts[4])
        return DecisionSheet.Row(decision: decision, line: reader.rowLine)
    }

    private func text(
        _ field: CSVReader.Field, _ name: String, _ bytes: Span<UInt8>, _ findings: inout CappedFindings
    ) -> String? {
        var subject = Finding.Subject.decision
        var fault: Fault?
        var offset = field.start
        if field.isEmpty {
            fault = .emptyText
        } else if field.end - field.start > Limits.textBytes {
            fault = .tooMany(.textBytes, limit: Limits.textBytes)
        } else {
            switch field.text(in: bytes) {
            case .success(let text): return text
            case .failure(let failure):
                (subject, fault, offset) = (.csv, failure.fault, failure.offset)
            }
        }
        if let fault {
            let place = reader.position(of: offset, in: bytes)
            findings.add(Finding(subject, fault, at: place, path: "/" + name))
        }
        return nil
    }
}

extension Decision.Ruling {
    fileprivate struct Refusal: Error {
        let fault: Fault
        /// Whether the value is at fault, and not the kind.
        let isValue: Bool
    }

    fileprivate static func read(_ kind: String, _ value: String) -> Result<Self, Refusal> {
        func choice<Choice: RawRepresentable & CaseIterable>(
            _ ruling: (Choice) -> Self
        ) -> Result<Self, Refusal> where Choice.RawValue == String {
            if let chosen = Choice(rawValue: value) { return .success(ruling(chosen)) }
            let fault = Fault.notAChoice(value, choices: Choice.allCases.map(\.rawValue))
            return .failure(Refusal(fault: fault, isValue: true))
        }
        switch Decision.Kind(rawValue: kind) {
        case .provenance: return choice(Self.provenance)
        case .comparison: return choice(Self.comparison)
        case .defect: return choice(Self.defect)
        case .level: return choice(Self.level)
        case .headline: return .success(.headline(Identifier(value)))
        case .metric: return .success(.metric(Identifier(value)))
        case nil:
            let fault = Fault.notAChoice(kind, choices: Decision.Kind.allCases.map(\.rawValue))
            return .failure(Refusal(fault: fault, isValue: false))
        }
    }
}
