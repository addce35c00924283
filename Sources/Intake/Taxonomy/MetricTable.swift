internal import Jury

/// The metrics of a taxonomy's file, line by line, and what is wrong with them.
struct MetricTable {
    private(set) var metrics: [Metric] = []
    private(set) var findings = CappedFindings()
    private let columns: TaxonomyColumns
    private var seen: Set<Identifier<Metric>> = []
    /// Whose an alias is, by its language and its folded words.
    private var owners: [String: Identifier<Metric>] = [:]

    init(columns: TaxonomyColumns) {
        self.columns = columns
    }

    mutating func add(_ line: TaxonomyLine) {
        guard line.cells.count == columns.count else {
            let fault = Fault.wrongColumnCount(found: line.cells.count, expected: columns.count)
            return findings.add(Finding(.taxonomy, fault, at: line.position()))
        }
        var row = MetricRow(line, columns)
        var metric = row.metric()
        if let id = metric?.id, !seen.insert(id).inserted {
            row.note(.duplicateID(id.text), "id")
            metric = nil
        }
        if var metric {
            metric.aliases = aliases(of: metric.id, in: &row)
            metrics.append(metric)
        }
        for finding in row.findings { findings.add(finding) }
    }

    /// The aliases of a metric by language, as they are written.
    private mutating func aliases(
        of id: Identifier<Metric>, in row: inout MetricRow
    ) -> [String: [String]] {
        var aliases: [String: [String]] = [:]
        for (columnLanguage, place) in columns.aliases where !row.cells[place].isEmpty {
            for part in row.cells[place].split(separator: "|", omittingEmptySubsequences: false) {
                let words = columnLanguage == nil ? part.dropFirst(Self.prefixCount(part)) : part
                let language = columnLanguage ?? String(part.prefix { $0 != ":" })
                let isSound = columnLanguage != nil || Self.prefixCount(part) > 0
                guard isSound, Self.isAlias(words) else {
                    row.note(.badAlias(String(part)), at: place)
                    continue
                }
                let owner = owners[Self.key(words, language)] ?? id
                if owner != id {
                    row.note(.sharedAlias(String(words), other: owner.text), at: place)
                } else {
                    owners[Self.key(words, language)] = id
                    aliases[language, default: []].append(String(words))
                }
            }
        }
        return aliases
    }

    /// Whether `~` stands at the front only, and `*` at the ends of words only.
    private static func isAlias(_ alias: Substring) -> Bool {
        let words = alias.hasPrefix("~") ? alias.dropFirst() : alias
        return words.contains { $0.isLetter }
            && words.split(separator: " ").allSatisfy { word in
                !word.contains("~") && !word.dropLast().contains("*") && word != "*"
            }
    }

    /// Characters of `lv:` at the front; 0 where no language stands there.
    private static func prefixCount(_ alias: Substring) -> Int {
        guard let colon = alias.firstIndex(of: ":") else { return 0 }
        let language = String(alias[..<colon])
        return Fault.Lexical.language.admits(language) ? language.count + 1 : 0
    }

    /// The same for words that a text cannot tell apart.
    private static func key(_ alias: Substring, _ language: String) -> String {
        let words = Folding.folded(String(alias.drop { $0 == "~" }))
        let parts = words.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }
        return language + ":" + parts.joined(separator: " ")
    }
}
