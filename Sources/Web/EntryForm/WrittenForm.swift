internal import Jury

/// What a form sent of an entry. A field that it does not have leaves the entry as it is.
struct WrittenForm {
    private let values: [String: String]
    /// By the kind of row.
    private let numbers: [String: [Int]]

    init(_ form: Form) {
        values = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        var numbers: [String: Set<Int>] = [:]
        for (name, _) in form.fields {
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            if parts.count == 3, let number = Int(parts[1]) {
                numbers[String(parts[0]), default: []].insert(number)
            }
        }
        self.numbers = numbers.mapValues { $0.sorted() }
    }

    /// The entry as it is after saving.
    func applied(to entry: Entry, _ terms: EntryFormTerms) -> Entry {
        var (entry, terms) = (entry, terms.of(entry))
        for field in WrittenField<Entry>.all {
            take(field, field.name, into: &entry, terms)
        }
        let elsewhere = entry.followUps.flatMap { $0.claims.map(\.id) }
        entry.evidence = rows(of: entry.evidence, terms)
        entry.objectives = rows(of: entry.objectives, terms)
        // Claims name what stands there now.
        terms = terms.of(entry)
        entry.claims = rows(of: entry.claims, beside: elsewhere, terms)
        return entry
    }

    private func take<Root>(
        _ field: WrittenField<Root>, _ name: String, into root: inout Root, _ terms: EntryFormTerms
    ) {
        if let typed = values[name] { field.take(typed, into: &root, terms) }
    }

    /// In the form's order. One that was emptied goes; one that the form does not name stays.
    ///
    /// - Complexity: O(rows), also where all of them are new: people send what they like.
    private func rows<Row: WrittenRow>(
        of old: [Row], beside elsewhere: [Identifier<Row>] = [], _ terms: EntryFormTerms
    ) -> [Row] {
        var (rest, rows) = (old.map(Optional.some), [Row]())
        // Of those that share a name the first comes last.
        var places = Dictionary(grouping: old.indices.reversed()) { old[$0].id }
        var taken = TakenNames(elsewhere + old.map(\.id))
        for number in numbers[Row.row] ?? [] {
            let prefix = "\(Row.row).\(number)."
            let id = Identifier<Row>(values[prefix + "id"] ?? "")
            let place = places[id]?.popLast()
            var row = place.flatMap { rest[$0].take() } ?? Row()
            if place != nil { taken.remove(row.id) }
            let wasBlank = row.isBlank(terms)
            for field in Row.fields { take(field, prefix + field.name, into: &row, terms) }
            if row.isBlank(terms), place == nil || !wasBlank { continue }
            if place == nil {
                row.id = id.text.isEmpty || taken.contains(id) ? Row.newName(beside: taken) : id
            }
            taken.insert(row.id)
            rows.append(row)
        }
        return rows + rest.compactMap(\.self)
    }
}
