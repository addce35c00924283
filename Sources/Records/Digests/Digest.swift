/// 32 bytes of SHA-256.
public struct Digest: Hashable, Sendable {
    // In memory these are the digest's bytes in order; as numbers they mean nothing.
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0
    private var fourth: UInt64 = 0

    public static let byteCount = 32

    /// All zeros: a place to write to.
    init() {}

    /// `nil` unless there are 32 bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
    }

    public var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

    /// Base 64 (RFC 4648, section 4), as in all our files: 44 characters.
    public var base64: String { Base64.text(bytes) }

    public init?(base64 text: String) {
        guard let bytes = Base64.bytes(of: text) else { return nil }
        self.init(bytes)
    }
}

extension Digest: CustomStringConvertible {
    public var description: String { base64 }
}

extension Digest {
    /// The first bytes in hexadecimal digits.
    public func hex(bytes count: Int = byteCount) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let signs = bytes.prefix(count).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: signs, as: UTF8.self)
    }
}
