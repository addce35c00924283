internal import Jury
internal import Ledger
internal import Phrases

/// What the fields of an entry's form draw upon.
struct EntryFormTerms: Sendable {
    let taxonomy: Taxonomy
    let reading: LevelReading
    let limits: WordLimits
    let categories: [(value: String, name: String)]
    let words: any PageWords
    /// Of the entry as it stands: claims name them.
    var evidence: [(id: Identifier<Evidence>, title: String)] = []
    var objectives: [(id: Identifier<Objective>, says: String)] = []
    /// Names of fields without which the edition takes no entry.
    var required: Set<String> = []

    /// A metric as the page's language calls it; what is none by its own words.
    func name(of metric: Identifier<Metric>) -> String {
        taxonomy.metrics[metric]?.name(in: words.language.rawValue) ?? metric.text
    }

    func tier(_ metric: Metric) -> Tier { metric.level(reading).tier }

    /// Which metric was understood, and what it is worth; where none was, those that may have been meant.
    func told(of metric: Identifier<Metric>?) -> String {
        guard let metric else { return "" }
        if let known = taxonomy.metrics[metric] {
            let tier = tier(known)
            return "\(name(of: metric)). \(words.tier(tier)): \(words.about(tier))"
        }
        let near = taxonomy.metrics(matching: metric.text).prefix(6)
        if near.isEmpty { return "" }
        return words.writtenPerhaps(
            near.map { "\(name(of: $0.id)) (\(words.tier(tier($0))))" }.joined(separator: ", "))
    }

    /// With what an entry has to be named.
    func of(_ entry: Entry) -> EntryFormTerms {
        var terms = self
        terms.evidence = entry.evidence.map { ($0.id, $0.title.words) }
        terms.objectives = entry.objectives.map { ($0.id, $0.says.words) }
        return terms
    }

    /// Evidence by its name, or by its title.
    func evidence(called text: String) -> Identifier<Evidence> {
        let folded = Folding.folded(text)
        let named = evidence.first { $0.id.text == text }
        return (named ?? evidence.first { Folding.folded($0.title) == folded })?.id ?? Identifier(text)
    }
}

extension PersonVisit {
    func formTerms() async throws -> EntryFormTerms {
        let contents = try await site.shelf.contents(of: site)
        return EntryFormTerms(
            taxonomy: contents.usual.taxonomy, reading: contents.usual.reading,
            limits: contents.edition.limits,
            categories: contents.edition.categories.map { ($0.id.text, $0.name.text(in: words)) },
            words: words, required: Set(contents.edition.required.map(\.writtenField)))
    }
}
