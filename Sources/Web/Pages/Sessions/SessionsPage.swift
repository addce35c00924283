internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Where somebody is signed in, and how she ends it there.
struct SessionsPage {
    let rows: [Row]
    let passkeys: PasskeysPart?
    let tokens: TokensPart
    let token: HTML
    let words: any PageWords

    struct Row {
        let device: String
        /// Milliseconds since 1970 in UTC.
        let made: Int
        let seen: Int
        /// What a program may do and until when; `nil` for a browser.
        let allows: (scope: TokenScope, until: Int)?
        let isHere: Bool
        let revocation: Address
    }
}

extension SessionsPage {
    /// - Parameters:
    ///   - made: a token that was just made, to be shown once.
    ///   - notice: why none was.
    static func answer(
        _ person: PersonVisit, made: Secret? = nil, notice: String? = nil, _ status: Answer.Status = .ok
    ) throws -> Answer {
        let rows = try open(person).map { digest, session in
            Row(
                device: session.device, made: session.made, seen: session.seen,
                allows: session.scope.map { ($0, session.ends) }, isHere: digest == person.session,
                revocation: Address(.revocation, person.site.publicName(of: digest)))
        }
        // The browser that asks first, then what was used last.
        let sorted = rows.sorted {
            ($0.isHere ? 0 : 1, -$0.seen, -$0.made) < ($1.isHere ? 0 : 1, -$1.seen, -$1.made)
        }
        let page = SessionsPage(
            rows: sorted, passkeys: try PasskeysPart(person),
            tokens: TokensPart(made: made, notice: notice, token: person.tokenField, words: person.words),
            token: person.tokenField, words: person.words)
        return person.page(person.words.sessionsTitle, here: Address(.sessions), page.html, status)
    }

    /// Ends one of hers, wherever it is. Another's is not there.
    static func revoke(_ person: PersonVisit) throws -> Answer {
        let name = person.visit.value("session")
        guard let digest = try open(person).keys.first(where: { person.site.publicName(of: $0) == name })
        else { throw Trouble.notFound }
        if digest == person.session { return try SignInPages.signOut(person) }
        _ = try person.site.signIns.revoke(digest, at: person.visit.now)
        return .see(Address(.sessions))
    }

    /// Ends all but the one that asks.
    static func revokeOthers(_ person: PersonVisit) throws -> Answer {
        for digest in try open(person).keys where digest != person.session {
            _ = try person.site.signIns.revoke(digest, at: person.visit.now)
        }
        return .see(Address(.sessions))
    }

    private static func open(_ person: PersonVisit) throws -> [Digest: SignInSession] {
        try person.site.signIns.sessions(of: person.person).filter { $0.value.isOpen(at: person.visit.now) }
    }

    var html: HTML {
        """
        <h1>\(words.sessionsTitle)</h1>
        <p>\(words.sessionsSays)</p>
        <ul class="entries">
        \(rows.map(item))</ul>
        \(rows.count > 1 ? others : "")<form method="post" action="\(Address(.otherDevices).path)">
        \(token)<p><button>\(words.addDevice)</button></p>
        </form>
        \(passkeys?.html)\(tokens.html)
        """
    }

    private func item(_ row: Row) -> HTML {
        let here: HTML = row.isHere ? " <span class=\"state\">\(words.sessionHere)</span>" : ""
        let since = words.sessionSince(words.time(row.made), seen: words.time(row.seen))
        let allows = row.allows.map { words.tokenAllows($0.scope, until: words.time($0.until)) + " · " }
        return """
            <li><span>\(row.device)\(here)</span>\
            <span class="soft">\(allows ?? "")\(since)</span>
            <form method="post" action="\(row.revocation.path)" class="line">
            \(token)<button class="quiet">\(words.endSession)</button>
            </form></li>

            """
    }

    private var others: HTML {
        """
        <form method="post" action="\(Address(.sessions).path)">
        \(token)<p><button class="grave">\(words.endOtherSessions)</button></p>
        </form>

        """
    }
}
