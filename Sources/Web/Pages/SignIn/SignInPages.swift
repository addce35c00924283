internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Coming in, and going out.
enum SignInPages {
    static var routes: [Route] {
        [
            .anyone(.get, .home) { try await home($0) },
            .anyone(.get, .signIn) { signIn($0) },
            .anyone(.post, .signIn) { try await AskingPages.ask($0) },
            .anyone(.get, .asked) { AskingPages.asked($0) },
            .anyone(.post, .code) { try await CodePages.enter($0) },
            .anyone(.get, .link) { try LinkPage.answer($0) },
            .anyone(.post, .link) { try await LinkPage.redeem($0) },
            .anyone(.post, .passkeySignIn) { try await PasskeySignIn.post($0) },
            .person(.post, .session) { try signOut($0) },
            .anyone(.post, .language) { try language($0) },
        ]
    }

    /// Where somebody starts who has only the site's name.
    static func home(_ visit: Visit) async throws -> Answer {
        guard try visit.session() != nil else { return .see(Address(.signIn)) }
        let person = try await PersonVisit(visit)
        if person.roles.contains(.juror) { return .see(Address(.entries)) }
        if !person.roles.isDisjoint(with: [.organiser, .chair]) { return .see(Address(.rounds)) }
        if person.roles.contains(.agency) { return .see(Address(.myEntries)) }
        return .see(Address(person.roles.contains(.client) ? .client : .sessions))
    }

    static func signIn(_ visit: Visit) -> Answer {
        let words = visit.words
        let main: HTML = """
            <h1>\(words.signInTitle)</h1>
            <p>\(words.signInAdvice)</p>
            \(visit.site.party == nil ? "" : PasskeyForm.use(words))<h2>\(words.askTitle)</h2>
            \(AskingPages.form(words))<h2>\(words.codeTitle)</h2>
            <p>\(words.codeSays)</p>
            \(CodePages.form(to: Address(.code).path, words))<p><a href="\(Address(.tryOut).path)">\(words.tryLink)</a></p>

            """
        return page(visit, main)
    }

    /// Signs somebody in whose link or code was spent just now, or whose passkey signed.
    ///
    /// - Parameter isShown: whether that shows that it is she; a code comes from a browser that is in.
    static func enter(
        _ person: Identifier<Person>, _ visit: Visit, isShown: Bool = false
    ) async throws -> Answer {
        let site = visit.site
        // What this browser held before ends here: no cookie outlives a new sign-in.
        if let present = try visit.session() {
            _ = try site.signIns.revoke(present.digest, at: visit.now)
        }
        let secret = site.outside.secret()
        let roles = try await site.look { $0.people[person] ?? [] }
        let session = SignInSession(
            person: person, device: Device.name(visit.question.headers["user-agent"] ?? ""),
            made: visit.now, idleEnds: visit.now + Sessions.idle, ends: visit.now + Sessions.most(of: roles),
            roles: roles)
        try site.signIns.keep(session, under: secret.digest)
        if isShown { await site.confirmations.note(secret.digest, at: visit.now) }
        site.noteJoined(person, visit)
        return Answer.see(Address(.home))
            .with("Set-Cookie", Cookie.set(Cookie.session, secret.text, lasting: Sessions.most(of: roles)))
    }

    static func signOut(_ person: PersonVisit) throws -> Answer {
        _ = try person.site.signIns.revoke(person.session, at: person.visit.now)
        return Answer.see(Address(.signIn))
            .with("Set-Cookie", Cookie.set(Cookie.session, "", lasting: 0))
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

    /// - Parameter title: `nil` for what leads in.
    static func page(
        _ visit: Visit, title: String? = nil, _ main: HTML, _ status: Answer.Status = .ok
    ) -> Answer {
        let layout = Layout(
            title: title ?? visit.words.signInTitle, words: visit.words, place: visit.place, now: visit.now,
            main: main)
        return .page(layout.html, status)
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
