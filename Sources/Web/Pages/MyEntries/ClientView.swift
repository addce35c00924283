internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Who speaks for the client of an agency's entry, and what she said of it.
struct ClientView {
    /// `nil` where nobody was named.
    let state: String?
    let reason: String?
    /// Whether she has yet to answer of the version that competes.
    let isOpen: Bool
    /// Whether the time is over.
    let isOver: Bool
    let until: Int?
    /// How many were named when the page was made.
    let named: Int
    let address: Address
    let token: HTML
    let words: any PageWords

    /// `nil` where nothing was handed in that competes.
    init?(_ mine: MyEntry, _ person: PersonVisit) async throws {
        guard mine.contestant != nil, !mine.isOut else { return nil }
        let (id, words, site) = (mine.id, person.words, person.site)
        let known = try await site.look {
            (
                client: $0.client(of: id), word: $0.clientWord(on: id), end: $0.clientsEnd,
                named: $0.clients[id]?.count ?? 0
            )
        }
        let name = try known.client.map { try site.stores.people.all()[$0.person]?.name ?? $0.person.text }
        state = known.client.map { client in
            let name = name ?? client.person.text
            guard let word = known.word else {
                return words.clientWaits(name, since: words.time(client.at))
            }
            let by = site.text(word.by) ?? words.textIsGone
            switch word.answer {
            case .confirmed: return words.clientConfirmed(by, at: words.time(word.at))
            case .refused: return words.clientRefused(by, at: words.time(word.at))
            }
        }
        reason = known.word?.reason.map { site.text($0) ?? words.textIsGone }
        isOpen = known.client != nil && known.word == nil
        isOver = known.end.map { person.visit.now >= $0 } ?? false
        (until, named) = (known.end, known.named)
        (address, token, self.words) = (Address(.myEntry, id.text), person.tokenField, words)
    }
}

extension ClientView {
    var html: HTML {
        let state: HTML? = state.map { "<p><strong>\($0)</strong></p>\n" }
        let reason: HTML? = reason.map { "<p>\($0)</p>\n" }
        let forms: HTML? = isOver ? nil : "<div class=\"on-screen\">\n\(forms)</div>\n"
        return """
            <section>
            <h2>\(words.clientTitle)</h2>
            <p class="soft">\(words.clientSays)</p>
            \(time)\(state)\(reason)\(forms)</section>

            """
    }

    private var time: HTML? {
        until.map { until in
            let said =
                isOver ? words.clientOver(at: words.time(until)) : words.clientUntil(words.time(until))
            return "<p>\(said)\(OwnTime.html(until))</p>\n"
        }
    }

    private var forms: HTML {
        if named == 0 { return naming }
        let again: HTML = "<details>\n<summary>\(words.clientAgain)</summary>\n\(naming)</details>\n"
        let send: HTML = """
            <form method="post" action="\(address.path)">
            \(token)<p><button class="quiet" name="do" value="client-link">\(words.clientResend)</button></p>
            </form>

            """
        return "\(isOpen ? send : nil)\(again)"
    }

    private var naming: HTML {
        """
        <form method="post" action="\(address.path)">
        \(token)<input type="hidden" name="named" value="\(named)">
        <label class="text">\(words.clientName)
        <input name="name" required maxlength="200"></label>
        <label class="text">\(words.clientMail)
        <input type="email" name="mail" maxlength="254"></label>
        <p><button name="do" value="client">\(words.clientButton)</button></p>
        </form>

        """
    }
}
