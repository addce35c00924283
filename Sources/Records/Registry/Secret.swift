/// What one mail or one browser holds and nobody else: 32 random bytes. Stores keep its digest and never the
/// secret, so that whoever reads them can be nobody.
public struct Secret: Hashable, Sendable {
    private let bytes: Digest

    public init(using generator: inout some RandomNumberGenerator) {
        let words = (generator.next(), generator.next(), generator.next(), generator.next())
        bytes = withUnsafeBytes(of: words) { Digest($0) } ?? Digest()
    }

    /// One that is worked out anew where it is needed and kept nowhere: from what only the site's key gives.
    public init(_ keyed: Digest) {
        bytes = keyed
    }

    /// `nil` unless it is what `text` writes.
    public init?(_ text: String) {
        guard text.utf8.count == 2 * Digest.byteCount else { return nil }
        var bytes: [UInt8] = []
        for (index, sign) in text.utf8.enumerated() {
            guard let digit = Self.digits.firstIndex(of: sign) else { return nil }
            if index % 2 == 0 { bytes.append(UInt8(digit) << 4) } else { bytes[index / 2] |= UInt8(digit) }
        }
        guard let digest = Digest(bytes) else { return nil }
        self.bytes = digest
    }

    /// 64 hexadecimal digits in small letters: no sign at which a mail program might break a link.
    public var text: String { bytes.hex() }

    /// As a program holds it: what looks for secrets in files knows it by its beginning.
    public var token: String { Self.tokenStart + text }

    /// `nil` unless it is what `token` writes.
    public static func ofToken(_ token: String) -> Secret? {
        guard token.hasPrefix(tokenStart) else { return nil }
        return Secret(String(token.dropFirst(tokenStart.count)))
    }

    private static let tokenStart = "palmares_"

    /// SHA-256 of the 32 bytes, under which stores know it.
    public var digest: Digest { SHA256.digest(of: bytes.bytes) }

    private static let digits = Array("0123456789abcdef".utf8)
}

extension Secret: CustomStringConvertible, CustomReflectable {
    /// Says nothing, so that no log ever holds one.
    public var description: String { "a secret" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
