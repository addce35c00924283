public import Jury
internal import Wire

/// Reads entries: bytes in, an entry and findings out.
public enum EntryReader {
    /// The `format` of an entry in JSON; in XML its namespace says the same.
    public static let format = "palmares-entry/1"
    public static let namespace = "urn:palmares:entry:1"

    /// Reads one entry.
    ///
    /// The entry is `nil` where the file is not well formed or is not an entry at all; otherwise it holds
    /// what could be read, also beside errors, so that all faults of a file are told at once. Findings come
    /// best first.
    /// - Parameters:
    ///   - taxonomy: the known metrics; `nil` leaves metrics unchecked.
    ///   - limits: how long the texts may be.
    ///   - rubric: the one that the entry is judged by, where it is known; headline results answer its
    ///     criteria.
    ///   - questions: what is to be asked of the entry beyond what the reader sees; it is asked of no claim,
    ///     objective or evidence that has an error.
    public static func read(
        _ bytes: [UInt8], as syntax: Syntax, taxonomy: Taxonomy? = nil, limits: WordLimits = .usual,
        rubric: Rubric? = nil, questions: (Entry) -> [Remark] = { _ in [] }
    ) -> (entry: Entry?, findings: [Finding]) {
        let (entry, findings) = FormReader.read(
            bytes, as: syntax, .entry, format: format,
            remarks: { $0.remarks(taxonomy: taxonomy, limits: limits, criteria: rubric?.criteria.map(\.id)) },
            questions: questions)
        // An answer that is required is told to lack once, as the error.
        let required = findings.compactMap { finding -> Fault? in
            if case .requiredAnswer(let name) = finding.fault { .unanswered(name) } else { nil }
        }
        return (entry, required.isEmpty ? findings : findings.filter { !required.contains($0.fault) })
    }

    /// Reads an entry that somebody is still writing, as `write` wrote it: words of a wrong form, such as a
    /// link without its scheme, stay as they were typed. `read` tells them as faults.
    public static func draft(_ bytes: [UInt8]) -> Entry? {
        FormReader.read(bytes, as: .json, .entry, format: format, keepsOddWords: true, remarks: { _ in [] })
            .value
    }

    /// Reads an entry that was taken, in whichever of the two forms it was brought; `nil` where it is none.
    public static func taken(_ bytes: [UInt8]) -> Entry? {
        Syntax(entryIn: bytes) == .xml ? read(bytes, as: .xml).entry : draft(bytes)
    }

    /// Writes an entry in the canonical form, which reads back to the same entry and is written again to the
    /// same bytes. YAML is not written: its place is taken by JSON, which YAML holds.
    public static func write(_ entry: Entry, as syntax: Syntax) -> [UInt8] {
        let form = Form<Entry>.entry
        let draft = form.encode(entry)
        return switch syntax {
        case .xml: XMLWriter.write(draft, root: form.name, namespace: namespace)
        case .json, .yaml: JSONWriter.write(draft, format: format)
        }
    }
}
