internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What entries still lack: their client's word, and answers that only the entrant can give. For organisers
/// and chairs, who remind clients and agencies of it.
struct MissingPage {
    let rows: [Row]
    /// How many were just sent.
    let sent: Int?
    let sendsMail: Bool
    let token: HTML
    let words: any PageWords

    struct Row {
        let id: String
        let title: String
        let category: String
        let word: String
        let isOpen: Bool
        let left: [String]
    }

    /// An entry that competes, and what its client said.
    fileprivate struct Known: Sendable {
        let id: Identifier<Entry>
        let category: Identifier<Category>
        let agency: Identifier<Person>?
        let client: Identifier<Person>?
        let word: ClientWord?
    }
}

extension MissingPage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (site, words) = (person.site, person.words)
        let contents = try await site.shelf.contents(of: site)
        let people = try site.stores.people.all()
        let isJuror = person.roles.contains(.juror)
        let names = contents.edition.categories.names(in: words)
        let rows = try await known(person).compactMap { known -> Row? in
            let left = contents.entry(known.id, isJuror: isJuror)?.leftOpen(words) ?? []
            // Without an agency nobody names a client here.
            let isMissing = known.agency != nil && known.word?.answer != .confirmed
            if !isMissing, left.isEmpty { return nil }
            return Row(
                id: site.publicName(of: known.id),
                title: contents.title(of: known.id, isJuror: isJuror) ?? known.id.text,
                category: names[known.category] ?? known.category.text,
                word: known.said(isJuror && contents.isBlind ? nil : people, site, words),
                isOpen: isMissing && known.word == nil, left: left)
        }
        let page = MissingPage(
            rows: rows,
            sent: person.visit.question.query["sent"].flatMap { Int($0) }.flatMap {
                (0...10_000).contains($0) ? $0 : nil
            },
            sendsMail: site.outside.post != nil, token: person.tokenField, words: words)
        return person.page(words.missingTitle, here: Address(.people), page.html)
    }

    /// Sends clients a fresh link, and asks agencies that named nobody to do so; each once a day.
    static func remind(_ person: PersonVisit) async throws -> Answer {
        let (site, now) = (person.site, person.visit.now)
        let chosen = Set(try person.form().fields.filter { $0.name == "entry" }.map(\.value))
        let contents = try await site.shelf.contents(of: site)
        let today = now - now % Behind.day
        var sent = 0
        for known in try await known(person) where chosen.contains(site.publicName(of: known.id)) {
            guard site.outside.post != nil, known.word == nil, let agency = known.agency else { continue }
            let title = contents.title(of: known.id, isJuror: false) ?? known.id.text
            let reader = known.client ?? agency
            guard try site.stores.people.note(.reminded, of: reader, at: now, unlessSince: today) else {
                continue
            }
            if known.client != nil {
                if case .sent = try await ClientLinks.send(of: known.id, title: title, person) { sent += 1 }
            } else if await askToName(agency, known.id, title, person) {
                sent += 1
            }
        }
        return Answer(.seeOther, headers: [("Location", Address(.missing).path + "?sent=\(sent)")])
    }

    private static func askToName(
        _ agency: Identifier<Person>, _ entry: Identifier<Entry>, _ title: String, _ person: PersonVisit
    ) async -> Bool {
        let address = person.site.origin.text + Address(.myEntry, entry.text).path
        let end = try? await person.site.look { $0.clientsEnd }
        return await person.tell(agency) { words, edition in
            let until = end.flatMap(\.self).map(words.time) ?? "…"
            return (
                words.nameClientSubject(title),
                words.nameClientLetter(title, of: edition, until: until, address: address)
            )
        }
    }

    private static func known(_ person: PersonVisit) async throws -> [Known] {
        let (asker, now) = (person.person, person.visit.now)
        return try await person.site.look { proceedings in
            proceedings.sight(of: asker, at: now).entries.compactMap { id in
                guard let contestant = proceedings.entries[id], contestant.candidacy == .competing else {
                    return nil
                }
                return Known(
                    id: id, category: contestant.category, agency: contestant.agency,
                    client: proceedings.client(of: id)?.person, word: proceedings.clientWord(on: id))
            }
        }
    }
}

extension MissingPage.Known {
    fileprivate func said(
        _ people: [Identifier<Person>: PersonDetails]?, _ site: Site, _ words: any PageWords
    ) -> String {
        if agency == nil { return "" }
        guard let client else { return words.missingNobodyNamed }
        guard let word else {
            guard let people else { return "…" }
            let details = people[client]
            return [details?.name ?? client.text, details?.address ?? ""].filter { !$0.isEmpty }
                .joined(separator: ", ")
        }
        // Who judges without knowing whose entries are reads no client's name.
        let by = people == nil ? "…" : site.text(word.by) ?? words.textIsGone
        switch word.answer {
        case .confirmed: return words.clientConfirmed(by, at: words.time(word.at))
        case .refused:
            let reason = word.reason.map { site.text($0) ?? words.textIsGone }
            return [words.clientRefused(by, at: words.time(word.at)), reason].compactMap(\.self)
                .joined(separator: " ")
        }
    }
}

extension Entry {
    /// What only the entrant can answer, and left open.
    func leftOpen(_ words: any PageWords) -> [String] {
        [
            harm == nil ? words.statementOfHarm : nil, aiUse == nil ? words.statementOfAI : nil,
            consents.isEmpty ? words.statementOfConsents : nil,
        ].compactMap(\.self)
    }
}
