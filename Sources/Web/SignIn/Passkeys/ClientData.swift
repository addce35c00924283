internal import Records
internal import Wire

/// What the browser says it asked a device for, and on which page (W3C Web Authentication, Level 3, 5.8.1).
struct ClientData: Hashable {
    enum Kind: String {
        case registration = "webauthn.create"
        case signIn = "webauthn.get"
    }

    /// `webauthn.create` and the like.
    let type: String
    let challenge: Digest
    let origin: String
    /// Whether the page stood in a frame of another site's.
    let isEmbedded: Bool

    private static let limits = JSONLimits(depth: 8, values: 256, stringBytes: 8 << 10, numberBytes: 32)

    init(_ json: [UInt8]) throws(PasskeyRefusal) {
        // Browsers may add to it.
        let members = try? JSONValue(json, limits: Self.limits)
        guard let members, let type = members["type"]?.text, let origin = members["origin"]?.text,
            let challenge = members["challenge"]?.text,
            let challenge = Base64URL.bytes(of: challenge).flatMap({ Digest($0) })
        else { throw .badClientData }
        (self.type, self.challenge, self.origin) = (type, challenge, origin)
        // Older browsers leave `crossOrigin` out where the page is its own.
        let isOwn = members["crossOrigin"] == nil || members["crossOrigin"] == .truth(false)
        isEmbedded = !isOwn || members["topOrigin"] != nil
    }
}
