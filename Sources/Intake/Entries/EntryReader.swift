public import Jury

/// Reads entries: bytes in, an entry and findings out.
public enum EntryReader {
    /// The `format` of an entry in JSON; in XML its namespace says the same.
    public static let format = "palmares-entry/1"
    public static let namespace = XMLDocument.namespace

    /// Reads one entry.
    ///
    /// The entry is `nil` where the file is not well formed or is not an entry at all; otherwise it holds what could
    /// be read, also beside errors, so that all faults of a file are told at once. Findings come best first.
    /// - Parameters:
    ///   - taxonomy: the known metrics; `nil` leaves metrics unchecked.
    ///   - limits: how long the texts may be.
    public static func read(
        _ bytes: [UInt8], as syntax: Syntax, taxonomy: Taxonomy? = nil, limits: WordLimits = .usual
    ) -> (entry: Entry?, findings: [Finding]) {
        let (document, faults) = DocumentReader.read(bytes, as: syntax)
        guard let document else { return (nil, faults) }
        var reading = Reading(document)
        guard reading.isOf(format: format, root: Form.entry.name, subject: .entry),
            let entry = Form.entry.decode(0, &reading)
        else { return (nil, Finding.bestFirst(faults + reading.allFindings())) }
        let placed = entry.remarks(taxonomy: taxonomy, limits: limits).map { remark in
            let node = reading.document.node(at: remark.path)
            return Finding(
                remark.subject, remark.fault, at: reading.document.position(node),
                path: remark.path.description)
        }
        return (entry, Finding.bestFirst(faults + reading.allFindings() + placed))
    }

    /// Writes an entry in the canonical form, which reads back to the same entry and is written again to the same
    /// bytes. YAML is not written.
    public static func write(_ entry: Entry, as syntax: Syntax) -> [UInt8] {
        let draft = Form.entry.encode(entry)
        return switch syntax {
        case .xml: XMLWriter.write(draft, root: Form.entry.name, namespace: namespace)
        case .json, .yaml: JSONWriter.write(draft, format: format)
        }
    }
}
