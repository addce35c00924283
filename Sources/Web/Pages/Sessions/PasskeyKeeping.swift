internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Making a passkey and taking one away.
enum PasskeyKeeping {
    static func post(_ person: PersonVisit) async throws -> Answer {
        guard let party = person.site.party else { throw Trouble.notFound }
        let form = try person.form()
        switch form["do"] {
        case "begin":
            try await person.requireConfirmation()
            return try begin(party, person)
        case "finish": return try await finish(form, party, person)
        default: throw Trouble.badForm
        }
    }

    private static func begin(_ party: RelyingParty, _ person: PersonVisit) throws -> Answer {
        let site = person.site
        let challenge = try site.challenge(of: person.session, at: person.visit.now)
        let name = try site.stores.people.all()[person.person]?.name
        return .json(
            PasskeyOptions(party: party, challenge: challenge).making(
                for: site.handle(of: person.person), called: name ?? person.person.text,
                beside: try site.signIns.passkeys(of: person.person)))
    }

    private static func finish(
        _ form: Form, _ party: RelyingParty, _ person: PersonVisit
    ) async throws -> Answer {
        let (site, visit) = (person.site, person.visit)
        guard let client = form.bytes("client"), let authenticator = form.bytes("authenticator"),
            let challenge = try site.spent(client, of: person.session, at: visit.now),
            let made = try? party.registered(
                client: client, authenticator: authenticator, challenge: challenge),
            try site.signIns.passkeys(of: person.person).count < Passkey.most
        else { return refused(person) }
        let passkey = Passkey(
            person: person.person, credential: made.credential.name, key: made.credential.key,
            device: Device.name(visit.question.headers["user-agent"] ?? ""), made: visit.now,
            count: made.count)
        do {
            try site.signIns.keep(passkey)
        } catch SignInFault.taken {
            return refused(person)
        }
        await PasskeyLetter.tell(.added, passkey, person)
        return .see(Address(.sessions))
    }

    private static func refused(_ person: PersonVisit) -> Answer {
        let words = person.words
        let main: HTML = """
            <h1>\(words.passkeysTitle)</h1>
            <p role="alert" class="notice wrong">\(words.passkeyNotMade)</p>
            <p><a href="\(Address(.sessions).path)">\(words.sessionsTitle)</a></p>

            """
        return person.page(words.passkeysTitle, main, .unprocessable)
    }

    /// Takes one of hers away. Another's is not there.
    static func remove(_ person: PersonVisit) async throws -> Answer {
        let (site, name) = (person.site, person.visit.value("passkey"))
        let hers = try site.signIns.passkeys(of: person.person)
        guard let passkey = hers.first(where: { site.publicName(of: $0) == name }) else {
            throw Trouble.notFound
        }
        try await person.requireConfirmation()
        _ = try site.signIns.remove(passkey.credential)
        await PasskeyLetter.tell(.removed, passkey, person)
        return .see(Address(.sessions))
    }
}
