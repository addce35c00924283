internal import Jury

/// Reads lists of jurors or entries, from comma-separated values: one a row, under a header.
enum RosterReader {
    private static let lists = ["languages", "topics"]
    private static let loads = ["load_min", "load_max"]

    /// The first column is `juror` or `entry` and holds identifiers. `languages` and `topics` hold lists, and
    /// for jurors `load_min` and `load_max` numbers of ballots; each further column is a kind of closeness,
    /// such as `country`.
    ///
    /// Every faulty row is a finding, and the rest is kept; of a row with a faulty list or number the other
    /// fields. Of two rows for one juror or entry neither counts.
    ///
    /// - Parameter known: whom and what rows may name; `nil` where others do no harm.
    static func read(csv: [UInt8], known: KnownSeats? = nil) -> (roster: Roster, findings: [Finding]) {
        var rows = NamedRows(csv, .affiliation, .owner(["juror", "entry"]))
        let isOfJurors = rows.owner == "juror"
        var parts: [String: (line: Int, roster: Roster)] = [:]
        var struck: Set<String> = []
        while let row = rows.next() {
            let id = row[rows.owner]
            let there = isOfJurors ? known?.jurors : known?.entries
            guard rows.isKnown(row, rows.owner, isOfJurors ? .juror : .entry, there) else { continue }
            if let earlier = parts[id] {
                struck.insert(id)
                rows.tell(.duplicateRow(id, line: earlier.line), at: rows.owner)
                continue
            }
            parts[id] = (row.line, isOfJurors ? juror(row, &rows) : entry(row, &rows))
        }
        var roster = Roster()
        for (id, part) in parts where !struck.contains(id) { roster.add(part.roster) }
        return (roster, rows.findings.told)
    }

    private static func juror(_ row: NamedRow, _ rows: inout NamedRows) -> Roster {
        let id = Identifier<Juror>(row["juror"])
        var roster = Roster()
        roster.jurors[id] = traits(row, &rows)
        let (min, max) = (rows.count(row, "load_min"), rows.count(row, "load_max"))
        if let min, let max, min > max {
            rows.tell(.numberOutOfRange(String(min)), at: "load_min")
        } else if min != nil || max != nil {
            roster.loads[id] = Roster.Load(min: min, max: max)
        }
        for (kind, value) in row.all where ![["juror"], lists, loads].joined().contains(kind) {
            roster.affiliations.add(kind, value, of: id)
        }
        return roster
    }

    private static func entry(_ row: NamedRow, _ rows: inout NamedRows) -> Roster {
        let id = Identifier<Entry>(row["entry"])
        var roster = Roster()
        roster.entries[id] = traits(row, &rows)
        for (kind, value) in row.all where ![["entry"], lists].joined().contains(kind) {
            roster.affiliations.add(kind, value, of: id)
        }
        return roster
    }

    private static func traits(_ row: NamedRow, _ rows: inout NamedRows) -> Traits {
        let languages = rows.list(row, "languages", separators: ",;| ").filter { tag in
            if Fault.Lexical.language.admits(tag) { return true }
            rows.tell(.badForm(tag, expected: .language), at: "languages")
            return false
        }
        let topics = rows.list(row, "topics", separators: ",;|").map(Folding.folded)
        return Traits(languages: Set(languages.map { Language(Language($0).primary) }), topics: Set(topics))
    }
}

extension NamedRows {
    /// What stands in a cell between separators, without spaces around it.
    fileprivate func list(_ row: NamedRow, _ name: String, separators: String) -> [String] {
        row[name].split { separators.contains($0) }.compactMap { part in
            let words = part.split(separator: " ").joined(separator: " ")
            return words.isEmpty ? nil : words
        }
    }

    /// A number of ballots; `nil` where there is none, or where it is told to be no number.
    fileprivate mutating func count(_ row: NamedRow, _ name: String) -> Int? {
        let word = row[name]
        if word.isEmpty { return nil }
        guard Fault.Lexical.integer.admits(word), let count = Int(word) else {
            tell(.badForm(word, expected: .integer), at: name)
            return nil
        }
        return count
    }
}
