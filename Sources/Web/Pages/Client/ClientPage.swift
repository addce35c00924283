internal import Intake
internal import Jury
internal import Ledger
internal import Phrases
internal import Records
internal import Reports

/// What somebody reads who speaks for a client: one entry, what it states, and a form to say whether it is
/// true.
struct ClientPage {
    let asked: Asked
    let edition: String
    let said: String?
    let reason: String?
    let until: Int?
    let isOver: Bool
    let notice: String?
    let token: HTML
    let words: any PageWords

    /// The version of her entry that competes.
    struct Asked {
        let id: Identifier<Entry>
        let file: Identifier<StoredFile>
        let entry: Entry
        let ledger: Ledger
    }
}

extension ClientPage {
    static func answer(
        _ person: PersonVisit, notice: String? = nil, _ status: Answer.Status = .ok
    ) async throws -> Answer {
        let words = person.words
        guard let asked = try await asked(person) else {
            let main: HTML = "<h1>\(words.clientPageTitle)</h1>\n<p>\(words.clientNothing)</p>\n"
            return person.page(words.clientPageTitle, here: Address(.client), main, status)
        }
        let (word, end) = try await person.site.look { ($0.clientWord(on: asked.id), $0.clientsEnd) }
        let by = word.map { person.site.text($0.by) ?? words.textIsGone } ?? ""
        let page = ClientPage(
            asked: asked,
            edition: try await person.site.shelf.contents(of: person.site).edition.name.text(in: words),
            said: word.map {
                $0.answer == .confirmed
                    ? words.clientConfirmed(by, at: words.time($0.at))
                    : words.clientRefused(by, at: words.time($0.at))
            }, reason: word?.reason.map { person.site.text($0) ?? words.textIsGone }, until: end,
            isOver: end.map { person.visit.now >= $0 } ?? false, notice: notice, token: person.tokenField,
            words: words)
        return person.page(words.clientPageTitle, here: Address(.client), page.html, status)
    }

    /// The entry as its jurors meet it, blind where they are.
    static func preview(_ person: PersonVisit) async throws -> Answer {
        guard let asked = try await asked(person) else { throw Trouble.notFound }
        let contents = try await person.site.shelf.contents(of: person.site)
        guard let exhibit = contents.exhibit(of: asked.entry) else { throw Trouble.notFound }
        return RubricPreview.page(
            exhibit, contents.ledger(ofDraft: exhibit.entry), isBlind: contents.isBlind,
            here: Address(.client), person)
    }

    /// She confirms, or says what is not true.
    static func post(_ person: PersonVisit) async throws -> Answer {
        let (form, words) = (try person.form(), person.words)
        guard let asked = try await asked(person),
            let answer = form["do"].flatMap(ClientWord.Answer.init(rawValue:)), let file = form["file"]
        else { throw Trouble.badForm }
        guard let by = try form.text("by") else {
            return try await Self.answer(person, notice: words.clientByMissing, .unprocessable)
        }
        let reason = try form.text("reason")
        if answer == .refused, reason == nil {
            return try await Self.answer(person, notice: words.reasonMissing, .unprocessable)
        }
        let place = "vouch \(asked.id) \(form["said"] ?? "")"
        var act = Acts.Vouch(
            entry: asked.id, file: Identifier(file), answer: answer, by: try await person.keep(by, place))
        if answer == .refused, let reason { act.reason = try await person.keep(reason, place + " reason") }
        do {
            try await person.take([(person.actID(act, place), act)])
        } catch Trouble.refused(.senseless(.otherVersion)) {
            return try await Self.answer(person, notice: words.clientOtherVersion, .conflict)
        } catch Trouble.refused(let refusal) {
            return try await Self.answer(
                person, notice: words.refusal(PageRefusal(refusal)), .unprocessable)
        }
        await tellAgency(asked, answer, by, reason, person)
        return .see(Address(.client))
    }

    private static func tellAgency(
        _ asked: Asked, _ answer: ClientWord.Answer, _ by: String, _ reason: String?, _ person: PersonVisit
    ) async {
        guard let agency = try? await person.site.look({ $0.entries[asked.id]?.agency }) else { return }
        let (title, site, now) = (asked.entry.title.words, person.site, person.visit.now)
        await person.tell(agency) { words, _ in
            let said =
                answer == .confirmed
                ? words.clientConfirmed(by, at: words.time(now))
                : words.clientRefused(by, at: words.time(now))
            let address = site.origin.text + Address(.myEntry, asked.id.text).path
            return (
                words.clientSaidSubject(title),
                [title, said, answer == .refused ? reason : nil, address].compactMap(\.self)
                    .joined(separator: "\n\n")
            )
        }
    }

    /// `nil` where nothing of hers competes.
    private static func asked(_ person: PersonVisit) async throws -> Asked? {
        let (site, asker) = (person.site, person.person)
        let found = try await site.look { proceedings -> (Identifier<Entry>, Identifier<StoredFile>)? in
            guard let id = proceedings.entry(ofClient: asker), let contestant = proceedings.entries[id],
                contestant.candidacy == .competing
            else { return nil }
            return (id, contestant.file)
        }
        guard let (id, file) = found, let bytes = try site.stores.files.bytes(of: file),
            let entry = EntryReader.draft(bytes)
        else { return nil }
        let contents = try await site.shelf.contents(of: site)
        return Asked(id: id, file: file, entry: entry, ledger: contents.ledger(ofDraft: entry))
    }
}
