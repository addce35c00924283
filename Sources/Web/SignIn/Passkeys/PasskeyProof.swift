internal import Records

/// A passkey whose signature a browser brought, over a challenge that was its own and is spent by that.
struct PasskeyProof {
    let passkey: Passkey
    private let count: Int

    /// `nil` where anything of it is wrong.
    ///
    /// - Parameter browser: what the challenge was made for.
    init?(_ form: Form, of browser: Digest, by party: RelyingParty, _ visit: Visit) throws {
        let site = visit.site
        guard let client = form.bytes("client"), let authenticator = form.bytes("authenticator"),
            let signature = form.bytes("signature"), let credential = form.bytes("credential"),
            let handle = form.bytes("person"),
            let challenge = try site.spent(client, of: browser, at: visit.now),
            let passkey = try site.signIns.passkey(credential),
            handle == site.handle(of: passkey.person).bytes,
            let count = try? party.signatures(
                client: client, authenticator: authenticator, signature: signature, by: passkey.key,
                challenge: challenge)
        else { return nil }
        (self.passkey, self.count) = (passkey, count)
    }

    /// Notes that it was used; whether its signature is newer than the last one.
    func isUsed(_ visit: Visit) throws -> Bool {
        try visit.site.signIns.use(passkey.credential, count: count, at: visit.now) != nil
    }
}
