internal import Jury
internal import Phrases
internal import Rankings
internal import Records
internal import Reports

/// Every letter of a category before it goes out: what jurors wrote, each ticked or not, and what else will
/// stand in it.
struct LettersPage {
    let title: String
    let category: String
    let hidden: String?
    let notice: String?
    /// How many were just sent.
    let sent: Int?
    /// Whether there is a list, so that they may go.
    let canSend: Bool
    let letters: [PreparedLetter]
    let criteria: [Identifier<Criterion>: String]
    let site: Site
    let token: HTML
    let words: any PageWords

    static func answer(_ person: PersonVisit) async throws -> Answer {
        try await person.answer { seen in try await page(seen, person) }
    }

    static func post(_ person: PersonVisit) async throws -> Answer {
        let form = try person.form()
        return try await person.answer { seen in
            let letters = try await person.letters(seen)
            if form["do"] == "send" {
                let sent = try await LetterSending.send(letters, seen, person)
                return try await page(seen, person, sent: sent)
            }
            guard let version = form["version"].flatMap({ Int($0) }), version >= 0,
                let letter = letters.first(where: { person.site.publicName(of: $0.entry) == form["entry"] })
            else { throw Trouble.badForm }
            let ticked = Set(form.fields.filter { $0.name == "in" }.map(\.value))
            let saving = try await person.site.drafts.save(
                LetterChoice.bytes(of: letter.comments, in: ticked),
                at: LetterChoice.address(of: letter.entry), expecting: version)
            guard case .saved = saving else {
                return try await page(seen, person, notice: person.words.conflictTitle, .conflict)
            }
            return .see(Address(.letters, seen.category.id.text))
        }
    }

    private static func page(
        _ seen: SeenRanking, _ person: PersonVisit, notice: String? = nil, sent: Int? = nil,
        _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let words = person.words
        let page = LettersPage(
            title: words.document(.letters) + ": " + seen.category.name.text(in: words),
            category: seen.category.id.text,
            hidden: seen.hiddenCount > 0 ? words.hiddenInRanking(seen.hiddenCount) : nil, notice: notice,
            sent: sent,
            canSend: try await person.site.look { proceedings in
                proceedings.publications.values.contains { $0.retracted == nil }
            } && person.roles.contains(.chair),
            letters: try await person.letters(seen),
            criteria: Dictionary(
                seen.ranked.rubric.criteria.map { ($0.id, $0.name.text(in: words)) },
                uniquingKeysWith: { first, _ in first }),
            site: person.site, token: person.tokenField,
            words: words)
        return person.page(page.title, here: Address(.documents), page.html, status)
    }
}
