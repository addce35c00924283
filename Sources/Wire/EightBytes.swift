/// Eight bytes of a text, looked at in one go (Mycroft 1987).
public struct EightBytes {
    /// The first byte is the lowest.
    @usableFromInline let word: UInt64

    /// `nil` where fewer than eight bytes are left.
    @inlinable
    public init?(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress, index + 8 <= bytes.count else { return nil }
        word = UInt64(littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
    }

    @inlinable
    public var isASCII: Bool { word & 0x8080_8080_8080_8080 == 0 }

    /// How many come before the first of a byte; 8 without one.
    @inlinable
    public func prefix(before byte: UInt8) -> Int {
        Self.less(than: 1, in: word ^ Self.all(byte)).trailingZeroBitCount / 8
    }

    @inlinable
    public func contains(_ byte: UInt8) -> Bool { Self.less(than: 1, in: word ^ Self.all(byte)) != 0 }

    /// Whether a byte comes twice in a row, or last: the next may be another.
    @inlinable
    public func mayRepeat(_ byte: UInt8) -> Bool {
        let others = word ^ Self.all(byte)
        return Self.less(than: 1, in: others | others >> 8) != 0
    }

    /// Whether one is less than a limit, which is at most 0x80.
    @inlinable
    public func containsLess(than limit: UInt8) -> Bool { Self.less(than: limit, in: word) != 0 }

    /// The highest bit of each byte that is less than a limit. Exact up to the first such byte; a borrow may
    /// add bits behind it.
    @inlinable
    static func less(than limit: UInt8, in word: UInt64) -> UInt64 {
        (word &- all(limit)) & ~word & 0x8080_8080_8080_8080
    }

    @inlinable
    static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
