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

    init(_ json: [UInt8]) throws(PasskeyRefusal) {
        var members = ClientDataMembers()
        do {
            try JSONReader.read(json, limits: ClientDataMembers.limits, into: &members)
        } catch {
            throw .badClientData
        }
        guard case .text(let type) = members["type"], case .text(let challenge) = members["challenge"],
            case .text(let origin) = members["origin"],
            let challenge = Base64URL.bytes(of: challenge).flatMap({ Digest($0) })
        else { throw .badClientData }
        (self.type, self.challenge, self.origin) = (type, challenge, origin)
        // Older browsers leave `crossOrigin` out where the page is its own.
        let isOwn = members["crossOrigin"] == nil || members["crossOrigin"] == .truth(false)
        isEmbedded = !isOwn || members["topOrigin"] != nil
    }
}

/// The members of a JSON object by their names. What lies deeper is passed over: browsers may add to it.
private struct ClientDataMembers: JSONHandler {
    enum Value: Hashable {
        case text(String)
        case truth(Bool)
        case other
    }

    static let limits = JSONLimits(depth: 8, values: 256, stringBytes: 8 << 10, numberBytes: 32)

    private var values: [String: Value] = [:]
    private var name = ""
    private var depth = 0
    private var isObject = false

    /// `nil` also where the whole is no object.
    subscript(name: String) -> Value? { isObject ? values[name] : nil }

    mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
        if depth == 1 { self.name = String(decoding: name, as: UTF8.self) }
    }

    mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        take(.text(String(decoding: text, as: UTF8.self)))
    }

    mutating func truth(_ value: Bool, at offset: Int) { take(.truth(value)) }
    mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) { take(.other) }
    mutating func null(at offset: Int) { take(.other) }

    mutating func beginObject(at offset: Int) {
        if depth == 0 { isObject = true }
        begin()
    }

    mutating func beginArray(at offset: Int) { begin() }
    mutating func endObject() { depth -= 1 }
    mutating func endArray() { depth -= 1 }

    private mutating func begin() {
        take(.other)
        depth += 1
    }

    private mutating func take(_ value: Value) {
        if depth == 1 { values[name] = value }
    }
}
