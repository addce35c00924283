internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Coming in by a link, and going out.
enum SignInPages {
    static var routes: [Route] {
        [
            .anyone(.get, .home) { try await home($0) },
            .anyone(.get, .signIn) { advice($0) },
            .anyone(.get, .link) { try link($0) },
            .anyone(.post, .link) { try await redeem($0) },
            .person(.post, .session) { try signOut($0) },
            .anyone(.post, .language) { try language($0) },
        ]
    }

    /// Where somebody starts who has only the site's name.
    static func home(_ visit: Visit) async throws -> Answer {
        guard try visit.session() != nil else { return .see(Address(.signIn)) }
        let person = try await PersonVisit(visit)
        if person.roles.contains(.juror) { return .see(Address(.entries)) }
        let seesRounds = !person.roles.isDisjoint(with: [.organiser, .chair])
        return .see(Address(seesRounds ? .rounds : .sessions))
    }

    static func advice(_ visit: Visit) -> Answer {
        page(
            visit, visit.words.signInTitle,
            "<h1>\(visit.words.signInTitle)</h1>\n<p>\(visit.words.signInAdvice)</p>\n")
    }

    /// Only shows a button: programs that look at mail open links, and must not use them up.
    static func link(_ visit: Visit) throws -> Answer {
        let words = visit.words
        guard let secret = Secret(visit.value("link")), let link = try visit.site.signIns.link(secret.digest),
            link.isOpen(at: visit.now)
        else { return spent(visit) }
        return page(
            visit, words.signInTitle,
            """
            <h1>\(words.signInAs(link.person.text))</h1>
            <p>\(words.signInOnce)</p>
            <form method="post" action="\(Address(.link, secret.text).path)">
            <button class="strong">\(words.signInButton)</button>
            </form>

            """)
    }

    static func redeem(_ visit: Visit) async throws -> Answer {
        guard let secret = Secret(visit.value("link")),
            let link = try visit.site.signIns.spend(secret.digest, at: visit.now)
        else { return spent(visit) }
        // What this browser held before ends here: no cookie outlives a new sign-in.
        if let present = try visit.session() {
            _ = try visit.site.signIns.revoke(present.digest, at: visit.now)
        }
        let session = visit.site.outside.secret()
        let opened = SignInSession(
            person: link.person, device: Device.name(visit.question.headers["user-agent"] ?? ""),
            made: visit.now, idleEnds: visit.now + Sessions.idle, ends: visit.now + Sessions.most)
        try visit.site.signIns.keep(opened, under: session.digest)
        return Answer.see(Address(.home)).with(
            "Set-Cookie",
            "\(Cookie.session)=\(session.text); Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=\(Sessions.most / 1_000)"
        )
    }

    static func signOut(_ person: PersonVisit) throws -> Answer {
        _ = try person.site.signIns.revoke(person.session, at: person.visit.now)
        return Answer.see(Address(.signIn))
            .with("Set-Cookie", "\(Cookie.session)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
            // What this browser kept of entries and drafts goes too.
            .with("Clear-Site-Data", "\"cache\", \"storage\"")
    }

    static func language(_ visit: Visit) throws -> Answer {
        guard let form = visit.question.form,
            let language = form["language"].flatMap(PageLanguage.init(rawValue:))
        else { throw Trouble.badForm }
        let place = form["place"].flatMap(visit.site.place)
        return Answer(.seeOther, headers: [("Location", place ?? Address(.home).path)]).with(
            "Set-Cookie",
            "\(Cookie.language)=\(language.rawValue); Path=/; Secure; SameSite=Lax; Max-Age=31536000")
    }

    private static func spent(_ visit: Visit) -> Answer {
        page(
            visit, visit.words.signInTitle,
            "<h1>\(visit.words.signInTitle)</h1>\n<p role=\"alert\">\(visit.words.linkIsSpent)</p>\n", .gone)
    }

    private static func page(
        _ visit: Visit, _ title: String, _ main: HTML, _ status: Answer.Status = .ok
    ) -> Answer {
        .page(
            Layout(title: title, words: visit.words, place: visit.place, now: visit.now, main: main).html,
            status)
    }
}

/// What a device is called on the list of sign-ins.
enum Device {
    /// `Firefox · Linux`, which no language has to translate, from what the browser says of itself.
    static func name(_ agent: String) -> String {
        let browsers = [
            ("Firefox/", "Firefox"), ("Edg/", "Edge"), ("OPR/", "Opera"), ("Chrome/", "Chrome"),
            ("Safari/", "Safari"),
        ]
        let systems = [
            ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
            ("Mac OS X", "macOS"), ("Linux", "Linux"),
        ]
        let browser = browsers.first { agent.contains($0.0) }?.1 ?? "?"
        let system = systems.first { agent.contains($0.0) }?.1
        return system.map { "\(browser) · \($0)" } ?? browser
    }
}
