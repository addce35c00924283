public import Jury

/// An entry of a list, as far as the list tells of it.
public struct ListedEntry: Hashable, Sendable {
    /// In the file, from 1.
    public let line: Int
    public let entry: Entry
}

/// Reads what organisers already have of entries, from comma-separated values: one entry a row, under a
/// header. What a list leaves out, such as claims, agencies tell in files of their own.
public enum EntryListReader {
    /// The columns `title` and `category`, and if wanted `id`, `lang`, `agency`, `network`, `client`,
    /// `country`, `campaign`, `reference` and `summary`, in any order. Where there is no `id` it is made of
    /// the title.
    ///
    /// Every faulty row is a finding and is left out, at most `Limits.findings`; the rest is kept.
    public static func read(csv: [UInt8]) -> (entries: [ListedEntry], findings: [Finding]) {
        let others = [
            "id", "lang", "agency", "network", "client", "country", "campaign", "reference", "summary",
        ]
        var rows = NamedRows(csv, .entry, .columns(["title", "category"], optional: others))
        var entries: [ListedEntry] = []
        while let row = rows.next() {
            let forms: [(String, Fault.Lexical)] = [
                ("id", .identifier), ("category", .identifier), ("campaign", .identifier),
                ("lang", .language), ("country", .country),
            ]
            let odd = forms.first { !row[$0.0].isEmpty && !$0.1.admits(row[$0.0]) }
            if let (name, form) = odd {
                rows.tell(.badForm(row[name], expected: form), at: name)
                continue
            }
            entries.append(ListedEntry(line: row.line, entry: entry(row)))
        }
        return (entries, rows.findings.told)
    }

    private static func entry(_ row: NamedRow) -> Entry {
        func text(_ name: String) -> Text? { row[name].isEmpty ? nil : Text(row[name]) }
        func organisation(_ name: String) -> Organisation? {
            text(name).map { words in
                var organisation = Organisation()
                organisation.name = words
                return organisation
            }
        }
        var entry = Entry()
        entry.id = Identifier(row["id"].isEmpty ? id(of: row["title"]) : row["id"])
        entry.title = Text(row["title"])
        entry.category = Identifier(row["category"])
        entry.language = row["lang"].isEmpty ? nil : Language(row["lang"])
        entry.agency = organisation("agency")
        entry.agency?.network = text("network")
        entry.client = organisation("client")
        entry.countries = row["country"].isEmpty ? [] : [Country(row["country"])]
        entry.campaign = row["campaign"].isEmpty ? nil : Identifier(row["campaign"])
        entry.reference = text("reference")
        entry.summary = text("summary")
        return entry
    }

    /// A name for the record: `solar-roof`.
    private static func id(of title: String) -> String {
        let words = Folding.folded(title).lowercased().utf8.split { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): false
            default: true
            }
        }
        let id = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-").prefix(48)
        return id.isEmpty ? "entry" : String(id)
    }
}
