internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Coming in by a passkey. The browser gets a challenge, and brings it back signed.
enum PasskeySignIn {
    static func post(_ visit: Visit) async throws -> Answer {
        guard let party = visit.site.party else { throw Trouble.notFound }
        guard let form = visit.question.form else { throw Trouble.badForm }
        switch form["step"] {
        case "begin": return try begin(party, visit)
        case "finish": return try await finish(form, party, visit)
        default: throw Trouble.badForm
        }
    }

    /// The same for everybody: nobody has said yet who she is.
    private static func begin(_ party: RelyingParty, _ visit: Visit) throws -> Answer {
        let site = visit.site
        let browser = visit.passkeys ?? site.outside.secret()
        let challenge = try site.challenge(of: browser.digest, at: visit.now)
        return Answer.json(PasskeyOptions(party: party, challenge: challenge).using())
            .with("Set-Cookie", Cookie.set(Cookie.passkeys, browser.text, lasting: PasskeyOptions.wait))
    }

    /// Whatever is wrong with what the browser brings, the challenge is spent and the answer the same.
    private static func finish(
        _ form: Form, _ party: RelyingParty, _ visit: Visit
    ) async throws -> Answer {
        guard let browser = visit.passkeys,
            let proof = try PasskeyProof(form, of: browser.digest, by: party, visit),
            try await !visit.site.look({ $0.people[proof.passkey.person] ?? [] }).isEmpty,
            try proof.isUsed(visit)
        else { return refused(visit) }
        return try await SignInPages.enter(proof.passkey.person, visit, isShown: true)
    }

    static func refused(_ visit: Visit) -> Answer {
        let words = visit.words
        let main: HTML = """
            <h1>\(words.signInTitle)</h1>
            <p role="alert" class="notice wrong">\(words.passkeyRefused)</p>
            <p><a href="\(Address(.signIn).path)">\(words.signInTitle)</a></p>

            """
        return SignInPages.page(visit, main, .forbidden)
    }
}

extension Visit {
    /// What this browser holds since it asked for a challenge.
    var passkeys: Secret? { question.cookie(Cookie.passkeys).flatMap(Secret.init) }
}

extension Form {
    /// A field that our script filled in from bytes.
    func bytes(_ name: String) -> [UInt8]? { self[name].flatMap(Base64URL.bytes) }
}
