internal import Records

/// What a device says of itself and of a key (W3C Web Authentication, Level 3, 6.1): bytes in fixed places,
/// over which its signature goes.
struct AuthenticatorData: Hashable {
    /// SHA-256 of the host that the key is for.
    let host: Digest
    /// Somebody touched it.
    let isPresent: Bool
    /// It made sure whose finger, face or code it was.
    let isVerified: Bool
    /// Whether the key may be copied, as those are that follow somebody to her other devices.
    let mayBeCopied: Bool
    let isCopied: Bool
    /// How many signatures it has counted; 0 where it does not count.
    let count: Int
    /// The key that was made, where one was.
    let credential: Credential?

    struct Credential: Hashable {
        let name: [UInt8]
        let key: P256.PublicKey
    }

    init(_ bytes: [UInt8]) throws(PasskeyRefusal) {
        var rest = Cursor(bytes: bytes[...])
        guard let host = Digest(try rest.take(Digest.byteCount)) else { throw .badAuthenticatorData }
        self.host = host
        let flags = try rest.number(bytes: 1)
        (isPresent, isVerified) = (flags & 0x01 != 0, flags & 0x04 != 0)
        (mayBeCopied, isCopied) = (flags & 0x08 != 0, flags & 0x10 != 0)
        count = try rest.number(bytes: 4)
        credential = flags & 0x40 != 0 ? try rest.credential() : nil
        // What extensions say is a CBOR map at the end. We ask for none; some devices answer all the same.
        let isExtended = flags & 0x80 != 0
        let isRight = isExtended ? rest.bytes.first.map { 0xA0...0xBF ~= $0 } ?? false : rest.bytes.isEmpty
        if !isRight { throw .badAuthenticatorData }
    }
}

/// Bytes that are taken from the front.
private struct Cursor {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ count: Int) throws(PasskeyRefusal) -> [UInt8] {
        if bytes.count < count { throw .badAuthenticatorData }
        defer { bytes = bytes.dropFirst(count) }
        return Array(bytes.prefix(count))
    }

    /// The most significant byte first.
    mutating func number(bytes count: Int) throws(PasskeyRefusal) -> Int {
        try take(count).reduce(0) { $0 << 8 | Int($1) }
    }

    /// The make of the device, which is passed over (16 bytes), the key's name after its length, and the key.
    mutating func credential() throws(PasskeyRefusal) -> AuthenticatorData.Credential {
        _ = try take(16)
        let length = try number(bytes: 2)
        guard 1...Passkey.credentialBytes ~= length else { throw .badCredential }
        return AuthenticatorData.Credential(name: try take(length), key: try key())
    }

    /// A COSE_Key (RFC 9052, 7) for ES256. Devices write it in CTAP2's canonical CBOR and without optional
    /// members, so there is one row of bytes for a key and nothing to be understood in two ways.
    private mutating func key() throws(PasskeyRefusal) -> P256.PublicKey {
        // A map of five: key type (1) EC2 (2), algorithm (3) ES256 (-7), curve (-1) P-256 (1), x (-2), 32
        // bytes.
        guard let start = try? take(10),
            start == [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20], let x = try? take(32),
            // y (-3), 32 bytes.
            let next = try? take(3), next == [0x22, 0x58, 0x20], let y = try? take(32),
            let key = P256.PublicKey(x + y)
        else { throw .badKey }
        return key
    }
}
