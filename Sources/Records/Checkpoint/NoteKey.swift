/// Who signs notes, as verifiers know it: a name and a public key (C2SP signed-note).
public struct NoteKey: Hashable, Sendable {
    public let name: String
    public let publicKey: Ed25519.PublicKey

    /// `nil` for a name that is empty or holds a space, a plus sign or a control character.
    public init?(name: String, publicKey: Ed25519.PublicKey) {
        guard Self.isName(name) else { return nil }
        self.name = name
        self.publicKey = publicKey
    }

    /// The first four bytes of SHA-256 over name, line feed, type of signature and key, as the note's format
    /// recommends.
    public var id: [UInt8] {
        let named = Array(name.utf8) + [0x0A, Self.ed25519Type] + publicKey.bytes
        return Array(SHA256.digest(of: named).bytes.prefix(4))
    }

    /// Ed25519 over the note's text.
    static let ed25519Type: UInt8 = 1

    static func isName(_ text: some StringProtocol) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy {
                !$0.properties.isWhitespace && $0 != "+" && $0.value >= 0x20 && $0.value != 0x7F
            }
    }
}

extension NoteKey {
    /// The key as one word, to be handed out and pinned: name, identifier in hexadecimal digits, and type and
    /// key in base 64, joined by plus signs. The form is that of Go's `sumdb/note`, which other verifiers
    /// read.
    public var text: String {
        let digits = id.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return name + "+" + digits + "+" + Base64.text([Self.ed25519Type] + publicKey.bytes)
    }

    /// `nil` unless `text` would have written it.
    public init?(text: String) {
        // The name has no plus sign; base 64 has.
        let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let typed = Base64.bytes(of: String(parts[2])),
            typed.first == Self.ed25519Type, let publicKey = Ed25519.PublicKey(Array(typed.dropFirst())),
            let key = NoteKey(name: String(parts[0]), publicKey: publicKey), key.text == text
        else { return nil }
        self = key
    }
}

/// A name and the secret key that it signs with.
public struct NoteSigner: Sendable {
    public let key: NoteKey
    private let secretKey: Ed25519.SecretKey

    /// `nil` for a name that a key cannot have.
    public init?(name: String, secretKey: Ed25519.SecretKey) {
        guard let key = NoteKey(name: name, publicKey: secretKey.publicKey) else { return nil }
        self.key = key
        self.secretKey = secretKey
    }

    /// `nil` where libcrypto cannot sign, for want of memory.
    func sign(_ text: String) -> SignedNote.Signature? {
        guard let bytes = secretKey.sign(Array(text.utf8)) else { return nil }
        return SignedNote.Signature(name: key.name, keyID: key.id, bytes: bytes)
    }
}
