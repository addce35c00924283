internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// What a link leads to. Asking for the page changes nothing: programs that look at mail open links, and must
/// not use them up. Only its button does.
enum LinkPage {
    /// What the page offers.
    enum Way: Hashable {
        /// This browser asked for the link, or nobody's did.
        case button
        /// Another browser asked for it, and has the code.
        case code
        /// This is a window of another app.
        case elsewhere

        init(_ link: SignInLink, _ visit: Visit) {
            if InAppBrowser.isMeant(by: visit.question.headers["user-agent"] ?? "") {
                self = .elsewhere
            } else {
                self = link.browser == nil || link.browser == visit.asking?.digest ? .button : .code
            }
        }
    }

    static func answer(_ visit: Visit) throws -> Answer {
        guard let (secret, link) = try open(visit) else { return spent(visit) }
        visit.site.noteOpened(link, visit)
        return page(link, secret, visit)
    }

    static func redeem(_ visit: Visit) async throws -> Answer {
        guard let (secret, link) = try open(visit) else { return spent(visit) }
        switch Way(link, visit) {
        case .button: break
        case .elsewhere: return page(link, secret, visit, .forbidden)
        case .code:
            let typed = visit.question.form?["code"].flatMap(ShortCode.init)
            if let browser = link.browser, typed == visit.site.code(ofBrowser: browser) { break }
            let missed = try visit.site.signIns.miss(secret.digest, at: visit.now)
            guard let missed, missed.isOpen(at: visit.now) else { return spent(visit) }
            return page(missed, secret, visit, .unprocessable)
        }
        guard let link = try visit.site.signIns.spend(secret.digest, at: visit.now) else {
            return spent(visit)
        }
        return try await SignInPages.enter(link.person, visit, isShown: true)
    }

    private static func open(_ visit: Visit) throws -> (Secret, SignInLink)? {
        guard let secret = Secret(visit.value("link")),
            let link = try visit.site.signIns.link(secret.digest), link.isOpen(at: visit.now)
        else { return nil }
        return (secret, link)
    }

    private static func page(
        _ link: SignInLink, _ secret: Secret, _ visit: Visit, _ status: Answer.Status = .ok
    ) -> Answer {
        let (words, site) = (visit.words, visit.site)
        let address = Address(.link, secret.text).path
        switch Way(link, visit) {
        case .button:
            let main: HTML = """
                <h1>\(words.signInAs(link.person.text))</h1>
                <p>\(words.signInOnce)</p>
                <form method="post" action="\(address)">
                <button class="strong">\(words.signInButton)</button>
                </form>

                """
            return SignInPages.page(visit, main, status)
        case .code:
            let wrong: HTML =
                status == .ok ? "" : "<p role=\"alert\" class=\"notice wrong\">\(words.codeIsWrong)</p>\n"
            let main: HTML = """
                <h1>\(words.signInAs(link.person.text))</h1>
                <p>\(words.linkNeedsCode)</p>
                \(wrong)\(CodePages.form(to: address, words))
                """
            return SignInPages.page(visit, main, status)
        case .elsewhere:
            let main: HTML = """
                <h1>\(words.inAppTitle)</h1>
                <p>\(words.inAppSays)</p>
                <p class="copy">\(site.origin.text + address)</p>
                <p>\(words.inAppCode(site.origin.text + Address(.signIn).path))</p>
                <p class="code">\(site.code(ofLink: secret.digest).text)</p>

                """
            return SignInPages.page(visit, main, status)
        }
    }

    private static func spent(_ visit: Visit) -> Answer {
        let words = visit.words
        let main: HTML = """
            <h1>\(words.signInTitle)</h1>
            <p role="alert">\(words.linkIsSpent)</p>
            <p><a href="\(Address(.signIn).path)">\(words.askTitle)</a></p>

            """
        return SignInPages.page(visit, main, .gone)
    }
}
