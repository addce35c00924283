/// Sixteen random bytes that make a hash say nothing of what is hashed, however few things it could be.
public struct Salt: Hashable, Sendable {
    private var first: UInt64
    private var second: UInt64

    public static let byteCount = 16

    public init(using generator: inout some RandomNumberGenerator) {
        first = generator.next()
        second = generator.next()
    }

    /// The first half of a digest.
    init(_ digest: Digest) {
        (first, second) = (0, 0)
        withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: digest.bytes.prefix(Self.byteCount)) }
    }

    /// `nil` unless there are 16 bytes.
    public init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        (first, second) = (0, 0)
        withUnsafeMutableBytes(of: &self) { $0.copyBytes(from: bytes) }
    }

    public var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }
}
