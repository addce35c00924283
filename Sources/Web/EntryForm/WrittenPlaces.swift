internal import Jury
internal import Phrases

/// Where the form of an entry has what findings speak of.
struct WrittenPlaces {
    struct Field {
        let name: String
        /// What the form calls it, after the row in which it stands.
        let label: String
    }

    /// By the path in the entry's file.
    private let fields: [String: Field]
    let form: Address

    init(_ entry: Entry, _ words: any PageWords) {
        let whole = WrittenField<Entry>.all.map { field in
            let path = "/" + field.name.split(separator: ".").joined(separator: "/")
            return (path, Field(name: field.name, label: field.label(words)))
        }
        let answers = RequiredAnswer.allCases.compactMap { answer -> (String, Field)? in
            whole.first { $0.1.name == answer.writtenField }.map { ("/" + answer.field, $0.1) }
        }
        let listed =
            Self.rows(entry.objectives, words) + Self.rows(entry.claims, words)
            + Self.rows(entry.evidence, words)
        fields = Dictionary(whole + answers + listed, uniquingKeysWith: { one, _ in one })
        form = Address(.entryForm, entry.id.text)
    }

    private static func rows<Row: WrittenRow>(
        _ rows: [Row], _ words: any PageWords
    ) -> [(String, Field)] {
        rows.enumerated().flatMap { index, row in
            let (path, name) = ("/\(Row.list)[\(index + 1)]", "\(Row.row).\(index + 1)")
            return [(path, Field(name: name, label: row.id.text))]
                + Row.fields.map { field in
                    let label = "\(row.id.text) · \(field.label(words))"
                    return ("\(path)/\(field.name)", Field(name: "\(name).\(field.name)", label: label))
                }
        }
    }

    /// The field in which a finding is mended: that beside which it stands, or which asks what was left open.
    func remedy(of finding: Finding) -> Field? {
        if case .unanswered(let name) = finding.fault { return fields["/" + name] }
        return field(of: finding)
    }

    var names: [String] { fields.values.map(\.name) }

    /// The innermost: `/claims[2]/period/start` is told beside the period. `nil` for what the form does not
    /// have, and for what is said of the whole.
    func field(of finding: Finding) -> Field? {
        var path = finding.path
        while fields[path] == nil, let end = path.lastIndex(where: { $0 == "/" || $0 == "[" }) {
            path = String(path[..<end])
        }
        return fields[path]
    }
}
