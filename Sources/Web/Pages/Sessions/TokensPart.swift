internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// How somebody lets a program act in her name, beside where she is signed in.
struct TokensPart {
    /// One that was just made, to be shown once.
    let made: Secret?
    /// Why none was made.
    let notice: String?
    let token: HTML
    let words: any PageWords

    private static let days = 30

    static func post(_ person: PersonVisit) throws -> Answer {
        let form = try person.form()
        guard let scope = TokenScope(form["scope"] ?? "read"), [.reading, .everything].contains(scope) else {
            throw Trouble.badForm
        }
        guard let name = try form.text("name") else {
            return try SessionsPage.answer(person, notice: person.words.tokenNotMade, .unprocessable)
        }
        let (secret, now) = (person.site.outside.secret(), person.visit.now)
        let ends = now + days * 86_400_000
        try person.site.signIns.keep(
            SignInSession(
                person: person.person, device: name, scope: scope, made: now, idleEnds: ends, ends: ends,
                roles: person.roles), under: secret.digest)
        return try SessionsPage.answer(person, made: secret)
    }

    var html: HTML {
        let shown: HTML? = made.map { secret in
            """
            <div class="notice" role="status">
            <p>\(words.tokenOnce)</p>
            <p><code>\(secret.token)</code></p>
            </div>

            """
        }
        return """
            <section>
            <h2>\(words.tokensTitle)</h2>
            <p>\(words.tokensSay) \(words.tokenHolds(days: Self.days))</p>
            \(shown)\(NoticeView.wrong(notice))<form method="post" action="\(Address(.tokens).path)">
            \(token)<label class="text">\(words.tokenName)
            <input name="name" required maxlength="\(SignInSession.deviceCharacters)"></label>
            <label class="text">\(words.tokenScope)
            <select name="scope"><option value="read">\(words.tokenReads)</option>\
            <option value="all">\(words.tokenDoesAll)</option></select></label>
            <p><button>\(words.tokenMake)</button></p>
            </form>
            </section>

            """
    }
}
