import CLibCrypto
import Records
import Testing

@testable import Web

/// A device with one passkey, told what to say. Its key is that of RFC 6979, A.2.5, with which libcrypto signs.
struct Authenticator {
    /// At most 255 bytes.
    var credential = Array(UInt8(0)..<16)
    var host = "jury.example"
    var origin = "https://jury.example"
    /// Whether the page is its own, as JSON; left out where it is `nil`.
    var crossOrigin: String? = "false"
    /// Somebody was present, and was verified.
    var flags: UInt8 = 0x05
    var count: UInt32 = 0
    /// What follows everything.
    var rest: [UInt8] = []
    /// The key as it is registered.
    var key = Self.start + Self.x + [0x22, 0x58, 0x20] + Self.y

    static let start: [UInt8] = [0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]
    static let x = digits("60FED4BA255A9D31C961EB74C6356D68C049B8923B61FA6CE669622E60F29FB6")
    static let y = digits("7903FE1008B8BC99A41AE9E95628BC64F2F1B20C2D7E9F5177A3C294D4462299")
    private static let secret = digits("C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721")

    func client(_ type: String, _ challenge: Digest) -> [UInt8] {
        client(type, Base64URL.text(challenge.bytes))
    }

    func client(_ type: String, _ challenge: String) -> [UInt8] {
        let end = crossOrigin.map { ",\"crossOrigin\":\($0)" } ?? ""
        return Array(
            "{\"type\":\"\(type)\",\"challenge\":\"\(challenge)\",\"origin\":\"\(origin)\"\(end)}".utf8)
    }

    /// With the key where one is registered.
    func data(registering: Bool) -> [UInt8] {
        let shared = Digest(of: Array(host.utf8)).bytes
        let counted = (0..<4).map { UInt8(truncatingIfNeeded: count >> (24 - 8 * $0)) }
        let made = [UInt8](repeating: 0, count: 16) + [0, UInt8(credential.count)] + credential + key
        return shared + [registering ? flags | 0x40 : flags] + counted + (registering ? made : []) + rest
    }

    func sign(_ data: [UInt8], _ client: [UInt8]) throws -> [UInt8] {
        let message = data + Digest(of: client).bytes
        // ECPrivateKey (RFC 5915, 3).
        let der =
            Self.digits("30770201010420") + Self.secret + Self.digits("A00A06082A8648CE3D030107A14403420004")
            + Self.x + Self.y
        let key = try #require(
            der.withUnsafeBufferPointer { der in
                var start = der.baseAddress
                return d2i_AutoPrivateKey(nil, &start, der.count)
            })
        defer { EVP_PKEY_free(key) }
        let context = try #require(EVP_MD_CTX_new())
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 72)
        var count = signature.count
        try #require(EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1)
        try #require(EVP_DigestSign(context, &signature, &count, message, message.count) == 1)
        return Array(signature.prefix(count))
    }

    private static func digits(_ text: String) -> [UInt8] {
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

extension Authenticator {
    /// What a browser sends that made a passkey here.
    func registration(_ challenge: Digest) -> [(String, String)] {
        [
            ("do", "finish"), ("client", Base64URL.text(client("webauthn.create", challenge))),
            ("authenticator", Base64URL.text(data(registering: true))),
        ]
    }

    /// What a browser sends that signs in by it.
    func signIn(_ challenge: Digest, _ handle: Digest) throws -> [(String, String)] {
        let (client, data) = (client("webauthn.get", challenge), data(registering: false))
        return [
            ("step", "finish"), ("client", Base64URL.text(client)), ("authenticator", Base64URL.text(data)),
            ("signature", Base64URL.text(try sign(data, client))),
            ("credential", Base64URL.text(credential)), ("person", Base64URL.text(handle.bytes)),
        ]
    }
}
