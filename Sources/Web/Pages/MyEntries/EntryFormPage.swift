internal import Intake
internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// The form in which an agency writes an entry.
struct EntryFormPage {
    let mine: MyEntry
    /// As the form shows it.
    let here: Entry
    /// What was saved elsewhere meanwhile, where that is another.
    let there: Entry?
    let terms: EntryFormTerms
    /// What is wrong or missing, by the name of the field.
    let said: [String: String]
    /// What was understood, by the name of the field.
    let told: [String: String]
    let counts: String
    let preflight: PreflightView
    let token: HTML

    var words: any PageWords { terms.words }
    var address: Address { Address(.entryForm, mine.id.text) }
}

extension EntryFormPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let mine = try await person.myEntry()
        return try await answer(person, mine, here: mine.entry)
    }

    static func answer(
        _ person: PersonVisit, _ mine: MyEntry, here: Entry, there: Entry? = nil,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let page = try await EntryFormPage(person, mine, here: here, there: there)
        return person.page(person.words.entryFormTitle, here: Address(.myEntries), page.html, status)
    }

    init(_ person: PersonVisit, _ mine: MyEntry, here: Entry, there: Entry? = nil) async throws {
        (self.mine, self.here, self.there, token) = (mine, here, there, person.tokenField)
        terms = try await person.formTerms().of(here)
        let findings = try await person.findings(in: here)
        said = Self.said(findings, in: WrittenPlaces(here, person.words))
        let errors = findings.count { $0.severity == .error }
        counts = person.words.findingCounts(errors: errors, others: findings.count - errors)
        let contents = try await person.site.shelf.contents(of: person.site)
        preflight = PreflightView(
            contents.ledger(ofDraft: here), under: contents.rubric(of: here.category) ?? .resultsOnly,
            person.words)
        let metrics =
            here.claims.enumerated().map { ("claim.\($0.offset + 1).metric", $0.element.metric) }
            + here.objectives.enumerated().map { ("objective.\($0.offset + 1).metric", $0.element.metric) }
        let terms = terms
        told = Dictionary(uniqueKeysWithValues: metrics.map { ($0, terms.told(of: $1)) })
    }

    /// Findings beside the fields that they lead to. Those of the whole are told on the entry's page.
    private static func said(_ findings: [Finding], in places: WrittenPlaces) -> [String: String] {
        var said = Dictionary(places.names.map { ($0, "") }, uniquingKeysWith: { one, _ in one })
        for finding in findings {
            guard let name = places.field(of: finding)?.name else { continue }
            let sentence = finding.inEnglish
            said[name] = [said[name] ?? "", sentence.summary, sentence.remedy].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        return said
    }
}
