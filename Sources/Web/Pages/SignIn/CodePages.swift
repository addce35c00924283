internal import Phrases
internal import Records
internal import Reports

/// Coming in by the code of a link that is open on another screen.
enum CodePages {
    static func enter(_ visit: Visit) async throws -> Answer {
        guard let typed = visit.question.form?["code"] else { throw Trouble.badForm }
        let (site, now) = (visit.site, visit.now)
        // All are looked at, so that no time tells how far somebody got.
        let meant = try site.signIns.links().filter { digest, link in
            let isHere = link.browser == nil || link.browser == visit.asking?.digest
            return site.code(ofLink: digest) == ShortCode(typed) && isHere && link.isOpen(at: now)
        }
        guard let digest = meant.keys.first, let link = try site.signIns.spend(digest, at: now) else {
            return refused(visit)
        }
        return try await SignInPages.enter(link.person, visit)
    }

    private static func refused(_ visit: Visit) -> Answer {
        let words = visit.words
        let main: HTML = """
            <h1>\(words.signInTitle)</h1>
            <p role="alert" class="notice wrong">\(words.codeIsSpent)</p>
            \(form(to: Address(.code).path, words))<p><a href="\(Address(.signIn).path)">\(words.askTitle)</a></p>

            """
        return SignInPages.page(visit, main, .gone)
    }

    static func form(to address: String, _ words: any PageWords) -> HTML {
        """
        <form method="post" action="\(address)" class="narrow">
        <label class="text">\(words.codeLabel)
        <input name="code" size="12" maxlength="20" autocomplete="one-time-code" autocapitalize="characters" \
        spellcheck="false" required></label>
        <p><button>\(words.codeButton)</button></p>
        </form>

        """
    }
}
