internal import Records

/// This site as browsers and devices name it where they make and use passkeys, and what it takes for the
/// answer of one (W3C Web Authentication, Level 3, 7.1 and 7.2). No clock, no chance, no store.
///
/// Attestation is "none", so nothing vouches for what is registered but the browser on whose page it was
/// asked for. The key is read from the bytes that the device wrote; the copy that a browser offers beside
/// them (`getPublicKey()`) could only be another key, and is not looked at.
struct RelyingParty: Hashable {
    let origin: String
    /// What browsers call the relying party's id.
    let host: String

    /// `nil` where the site is reached by a number: passkeys are for names.
    init?(_ origin: Origin) {
        if origin.isNumbered { return nil }
        (self.origin, host) = (origin.text, origin.host)
    }

    /// What a device made for us.
    func registered(
        client: [UInt8], authenticator: [UInt8], challenge: Digest
    ) throws(PasskeyRefusal) -> (credential: AuthenticatorData.Credential, count: Int) {
        try check(try ClientData(client), .registration, challenge)
        let data = try AuthenticatorData(authenticator)
        try check(data)
        guard let credential = data.credential else { throw .badCredential }
        return (credential, data.count)
    }

    /// How many signatures the device has counted that signed for us with a key.
    func signatures(
        client: [UInt8], authenticator: [UInt8], signature: [UInt8], by key: P256.PublicKey, challenge: Digest
    ) throws(PasskeyRefusal) -> Int {
        try check(try ClientData(client), .signIn, challenge)
        let data = try AuthenticatorData(authenticator)
        try check(data)
        if data.credential != nil { throw .badCredential }
        let signed = authenticator + Digest(of: client).bytes
        if !key.isSignature(signature, of: signed) { throw .badSignature }
        return data.count
    }

    private func check(
        _ client: ClientData, _ kind: ClientData.Kind, _ challenge: Digest
    ) throws(PasskeyRefusal) {
        if client.type != kind.rawValue { throw .otherKind }
        if client.challenge != challenge { throw .otherChallenge }
        if client.origin != origin { throw .otherOrigin }
        if client.isEmbedded { throw .embedded }
    }

    private func check(_ data: AuthenticatorData) throws(PasskeyRefusal) {
        if data.host != Digest(of: Array(host.utf8)) { throw .otherHost }
        if !data.isPresent { throw .nobodyPresent }
        if !data.isVerified { throw .nobodyVerified }
        if data.isCopied, !data.mayBeCopied { throw .badCopy }
    }
}
