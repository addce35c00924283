internal import Jury
internal import Ledger
internal import Phrases
internal import Reports

/// A juror's page, as she would meet it: to be looked at, and nothing on it does anything.
enum RubricPreview {
    /// Entries of categories under the rubric that somebody may see.
    static func entries(
        under rubric: Identifier<Rubric>, _ person: PersonVisit
    ) async throws -> [(id: String, title: String)] {
        let contents = try await person.site.shelf.contents(of: person.site)
        let categories = Set(contents.edition.categories.filter { $0.rubric == rubric }.map(\.id))
        let (asker, now) = (person.person, person.visit.now)
        let seen = try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            return proceedings.entries.filter { categories.contains($0.value.category) && sight.sees($0.key) }
                .keys.sorted()
        }
        let isJuror = person.roles.contains(.juror)
        return seen.compactMap { id in
            contents.title(of: id, isJuror: isJuror).map { (person.site.publicName(of: id), $0) }
        }
    }

    static func answer(_ rubric: Rubric, _ entry: String?, _ person: PersonVisit) async throws -> Answer {
        let site = person.site
        let allowed = try await entries(under: rubric.id, person).map(\.id)
        let contents = try await site.shelf.contents(of: site)
        let known = try await site.look { Array($0.entries.keys) }
        guard let name = entry, allowed.contains(name),
            let id = known.first(where: { site.publicName(of: $0) == name }),
            let own = contents.exhibit(of: id)
        else { throw Trouble.notFound }
        let exhibit = Contents.Exhibit(entry: own.entry, category: own.category, rubric: rubric)
        guard let ledger = contents.ledger(of: exhibit) else { throw Trouble.notFound }
        return page(exhibit, ledger, isBlind: contents.isBlind, here: Address(.setUp), person)
    }

    /// An entry before anything is marked.
    static func page(
        _ exhibit: Contents.Exhibit, _ ledger: Ledger, isBlind: Bool, here: Address, _ person: PersonVisit
    ) -> Answer {
        let words = person.words
        let page = ScoringPage(exhibit, ledger, isBlind: isBlind, words)
        return person.page(
            words.previewTitle, here: here,
            """
            <h1>\(words.previewTitle)</h1>
            <p>\(words.previewSays)</p>
            <div inert>
            \(page.desk)</div>

            """)
    }
}

extension ScoringPage {
    /// Of no juror: as it is before anything is marked.
    fileprivate init(
        _ exhibit: Contents.Exhibit, _ ledger: Ledger, isBlind: Bool, _ words: any PageWords
    ) {
        let entry = exhibit.entry
        let standings = ledger.standings(under: exhibit.rubric)
        let nowhere = Address(.setUp)
        let marks = MarksView(
            questions: exhibit.rubric.criteria.map { criterion in
                MarksView.QuestionView(
                    criterion, standings.first { $0.criterion == criterion.id }, exhibit.rubric,
                    BallotDraft(), words)
            }, toAgency: "", notes: "", version: 0, state: .untouched, isOpen: true, closed: nil, first: nil,
            sent: nil, notice: nil, missing: [], ballot: nowhere, draft: nowhere, recusal: nowhere,
            token: "", scale: exhibit.rubric.scale, words: words)
        self.init(
            title: entry.title.words, facts: Self.facts(of: exhibit, words),
            origin: entry.origin.flatMap(words.origin), blind: isBlind ? words.blindSays : nil,
            language: entry.language?.tag,
            ledger: LedgerView(ledger, showsExposure: false, exposure: nowhere, words), marks: marks,
            inquiries: InquiriesView(
                items: [], canAsk: false, address: nowhere, asked: 0, categories: [], isLive: false,
                token: "",
                words: words),
            texts: Passage.all(
                of: entry, ClaimHighlights(ledger, showing: [.result, .reaction, .means]), words),
            evidence: entry.evidence.filter { $0.visible != .organiser }.map { evidence in
                EvidenceItem(
                    title: evidence.title.words.isEmpty ? evidence.id.text : evidence.title.words,
                    provenance: evidence.provenance.map(words.provenance), link: evidence.link, file: nil)
            }, previous: nil, next: nil, words: words)
    }
}
