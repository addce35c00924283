internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// How an agency names who speaks for its client, and how she gets her link: by mail or, where none can be
/// sent, shown to the agency once.
enum ClientLinks {
    enum Outcome {
        case sent
        case shown(String)
        case keptBack(KeptBackWord)
    }

    /// Names somebody new.
    static func name(_ form: Form, _ mine: MyEntry, _ person: PersonVisit) async throws -> Answer {
        let words = person.words
        guard let name = try form.text("name"), let named = form["named"] else {
            return try await MyEntryPage.answer(person, notice: words.textIsMissing, .unprocessable)
        }
        let mail = try form.text("mail") ?? ""
        if !mail.isEmpty || person.site.outside.post != nil, !Letter.isAddress(mail) {
            return try await MyEntryPage.answer(person, notice: words.clientNoAddress, .unprocessable)
        }
        // Told apart by how many were named: sent twice, one is.
        let act = Acts.NameClient(entry: mine.id)
        try await person.take([(person.actID(act, "client \(mine.id) \(named) \(name) \(mail)"), act)])
        let id = mine.id
        guard let client = try await person.site.look({ $0.client(of: id)?.person }) else {
            throw Trouble.notFound
        }
        try person.site.stores.people.keep(PersonDetails(name: name, address: mail), of: client)
        return try await send(mine, person)
    }

    /// Sends a link to her who was named, and tells the agency what became of it.
    static func send(_ mine: MyEntry, _ person: PersonVisit) async throws -> Answer {
        let (words, id) = (person.words, mine.id)
        let title = mine.entry.title.words
        switch try await send(of: id, title: title, person) {
        case nil: throw Trouble.badForm
        case .sent: return .see(Address(.myEntry, id.text))
        case .keptBack(let reason):
            return try await MyEntryPage.answer(person, notice: words.keptBack(reason), .unprocessable)
        case .shown(let link):
            let main: HTML = """
                <h1>\(words.clientTitle)</h1>
                <p>\(title)</p>
                <p class="notice">\(words.clientPassOn)</p>
                <p class="copy">\(link)</p>
                <p><a href="\(Address(.myEntry, id.text).path)">\(words.back)</a></p>

                """
            return person.page(words.clientTitle, here: Address(.myEntries), main)
        }
    }

    /// `nil` where nobody speaks for the entry's client.
    static func send(
        of entry: Identifier<Entry>, title: String, _ person: PersonVisit
    ) async throws -> Outcome? {
        let (site, now) = (person.site, person.visit.now)
        let (client, end) = try await site.look { ($0.client(of: entry)?.person, $0.clientsEnd) }
        guard let client else { return nil }
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let isSent = site.outside.post != nil && addressees.address(of: client) != nil
        // Who is shown the link could come in as her who did already.
        if !isSent, try !site.signIns.sessions(of: client).isEmpty { return .keptBack(.joined) }
        do {
            try LinkQuota.admit(try site.signIns.links(of: client), isAsked: false, at: now)
        } catch Trouble.tooMany {
            return .keptBack(.tooOften)
        }
        let secret = site.outside.secret()
        let link = SignInLink(person: client, browser: nil, made: now, ends: now + Invitations.lasts)
        try site.signIns.keep(link, under: secret.digest)
        site.note(.invited, of: client, at: now, unlessSince: now + 1)
        let url = site.origin.text + Address(.link, secret.text).path
        if !isSent { return .shown(url) }
        await person.tell(client) { words, edition in
            (
                words.clientLetterSubject(edition),
                words.clientLetter(
                    addressees.name(of: client), title, of: edition, link: url,
                    until: words.time(min(link.ends, end ?? link.ends)))
            )
        }
        return .sent
    }
}
