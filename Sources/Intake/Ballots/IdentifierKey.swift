/// The bytes of an identifier as whole words, to compare and hash in a few steps: up to sixteen bytes, as
/// most have, it is the identifier; past that, its two ends.
struct IdentifierKey {
    let length: Int
    /// The first eight bytes, or all and zeros.
    let head: UInt64
    /// The last eight bytes; 0 where there are fewer than eight.
    let tail: UInt64

    init(_ start: Int, _ length: Int, _ bytes: Span<UInt8>) {
        self.length = length
        if length >= 8 {
            head = Self.word(start, bytes)
            tail = Self.word(start + length - 8, bytes)
        } else {
            var short: UInt64 = 0
            for at in 0..<length { short |= UInt64(bytes[start + at]) << UInt64(8 * at) }
            head = short
            tail = 0
        }
    }

    /// Whether the key says all.
    var isWhole: Bool { length <= 16 }

    /// Whether the bytes from `start` have the same key; `false` near the end of the bytes, where a word
    /// cannot be read at once.
    @inline(__always)
    func agrees(at start: Int, in bytes: Span<UInt8>) -> Bool {
        guard bytes.count - start > max(length, 8) else { return false }
        let difference = Self.word(start, bytes) ^ head
        if length < 8 { return difference << UInt64(64 - 8 * length) == 0 }
        return difference == 0 && Self.word(start + length - 8, bytes) == tail
    }

    /// Eight bytes; the first is the lowest on every machine.
    @inline(__always)
    static func word(_ offset: Int, _ bytes: Span<UInt8>) -> UInt64 {
        UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

extension IdentifierKey: Equatable {}
