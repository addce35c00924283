internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Asking for a link.
enum AskingPages {
    /// The same answer and the same work whoever is meant: what is sent goes out after the answer.
    static func ask(_ visit: Visit) async throws -> Answer {
        guard let typed = visit.question.form?["who"] else { throw Trouble.badForm }
        let (site, now) = (visit.site, visit.now)
        let request = LinkRequest(
            typed, among: try site.stores.people.all(), roles: try await site.look { $0.people },
            keyed: site.keyed)
        try LinkQuota.admit(try site.signIns.links(of: request.person), isAsked: true, at: now)
        // Whoever asks again, because the mail is slow, can use either link.
        let browser = visit.asking ?? site.outside.secret()
        let secret = site.outside.secret()
        let link = SignInLink(
            person: request.person, browser: browser.digest, made: now, ends: now + Sessions.link)
        try site.signIns.forget(endedBefore: now - Sessions.remembered)
        try site.signIns.keep(link, under: secret.digest)
        if let post = site.outside.post, let letter = letter(to: request.address, secret, visit) {
            post(letter)
        }
        return Answer.see(Address(.asked))
            .with("Set-Cookie", Cookie.set(Cookie.asking, browser.text, lasting: Sessions.link))
    }

    private static func letter(to address: String?, _ secret: Secret, _ visit: Visit) -> Letter? {
        let link = visit.site.origin.text + Address(.link, secret.text).path
        let words = visit.words
        return address.flatMap {
            Letter(to: $0, subject: words.letterSubject, body: words.letterBody(link))
        }
    }

    /// What this browser shows of its asking, whoever was meant by it.
    static func asked(_ visit: Visit) -> Answer {
        guard let browser = visit.asking else { return .see(Address(.signIn)) }
        let words = visit.words
        let said: HTML
        if visit.site.outside.post == nil {
            said = "<p>\(words.askedByHand)</p>\n"
        } else {
            said = """
                <p>\(words.askedByMail)</p>
                <p>\(words.askedCode)</p>
                <p class="code">\(visit.site.code(ofBrowser: browser.digest).text)</p>

                """
        }
        return SignInPages.page(visit, "<h1>\(words.askedTitle)</h1>\n\(said)")
    }

    static func form(_ words: any PageWords) -> HTML {
        """
        <form method="post" action="\(Address(.signIn).path)" class="narrow">
        <label class="text">\(words.askLabel)
        <input type="text" name="who" maxlength="\(LinkRequest.bytesMax)" autocomplete="username" \
        autocapitalize="none" spellcheck="false" required></label>
        <p><button class="strong">\(words.askButton)</button></p>
        </form>

        """
    }
}
