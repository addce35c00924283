internal import Jury
internal import Records

extension Site {
    /// `nil` where there can be no passkeys.
    var party: RelyingParty? { RelyingParty(origin) }

    /// Makes a challenge for what one browser holds; the store knows it by a digest.
    func challenge(of browser: Digest, at now: Int) throws -> Digest {
        let challenge = outside.secret().digest
        try signIns.keepChallenge(
            name(of: challenge), of: browser, from: now, until: now + PasskeyOptions.wait)
        return challenge
    }

    /// The challenge of what a browser brought, which is spent by that; `nil` where it was spent, has ended,
    /// is another browser's or never was.
    func spent(_ client: [UInt8], of browser: Digest, at now: Int) throws -> Digest? {
        guard let challenge = try? ClientData(client).challenge else { return nil }
        return try signIns.spendChallenge(name(of: challenge), of: browser, at: now) ? challenge : nil
    }

    private func name(of challenge: Digest) -> Digest { keyed.digest("challenge", challenge.base64) }

    /// What devices call a person: a number of which nobody reads who she is.
    func handle(of person: Identifier<Person>) -> Digest { keyed.digest("passkeys of", person.text) }

    /// What a passkey is called in addresses.
    func publicName(of passkey: Passkey) -> String {
        keyed.digest("passkey", Base64URL.text(passkey.credential)).hex(bytes: 10)
    }
}
