internal import Records

/// A short name for a link or a browser, read from one screen and typed on another: 40 bits of a keyed
/// digest, which nobody works out without the site's key.
///
/// Crockford's base 32 (Douglas Crockford, Base 32, 2019): without I, L, O and U, and who types one of the
/// first three is understood.
struct ShortCode: Hashable, Sendable {
    /// Such as `7K3MQ2XD`.
    private let signs: String

    init(_ digest: Digest) {
        let number = digest.bytes.prefix(5).reduce(0) { $0 << 8 | Int($1) }
        let signs = (0..<Self.count).map { Self.alphabet[number >> (5 * (Self.count - 1 - $0)) & 31] }
        self.signs = String(decoding: signs, as: UTF8.self)
    }

    /// Reads what somebody typed, in letters of either size, with blanks and hyphens wherever; `nil` for
    /// what is no code.
    init?(_ typed: String) {
        var signs: [UInt8] = []
        for byte in typed.utf8 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "-"): continue
            case UInt8(ascii: "a")...UInt8(ascii: "z"): signs.append(byte - 32)
            default: signs.append(byte)
            }
            if signs.count > Self.count { return nil }
        }
        for (index, sign) in signs.enumerated() {
            switch sign {
            case UInt8(ascii: "O"): signs[index] = UInt8(ascii: "0")
            case UInt8(ascii: "I"), UInt8(ascii: "L"): signs[index] = UInt8(ascii: "1")
            default: if !Self.alphabet.contains(sign) { return nil }
            }
        }
        guard signs.count == Self.count else { return nil }
        self.signs = String(decoding: signs, as: UTF8.self)
    }

    /// In two halves: `7K3M-Q2XD`.
    var text: String { "\(signs.prefix(Self.count / 2))-\(signs.suffix(Self.count / 2))" }

    private static let count = 8
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Site {
    /// By what a link is called on a screen. Typed in time, and in the browser that asked where one did, it
    /// is as good as the link.
    func code(ofLink link: Digest) -> ShortCode { ShortCode(keyed.digest("link's code", link.base64)) }

    /// What a browser that asked for a link shows, to be typed where the link opens in another one.
    func code(ofBrowser browser: Digest) -> ShortCode {
        ShortCode(keyed.digest("browser's code", browser.base64))
    }
}
