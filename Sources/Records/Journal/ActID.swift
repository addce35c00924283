/// The name that a client gives to what it asks for, before it asks: a UUID (RFC 9562), so that asking twice
/// is known for asking once.
public struct ActID: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Bytes of the text.
    static let textBytes = 36

    /// In small letters and with hyphens, as in `0197c5a2-8f00-7000-8000-00000000002a`; `nil` for another
    /// form.
    public init?(_ text: String) {
        var text = text
        guard let id = text.withUTF8({ Self($0) }) else { return nil }
        self = id
    }

    /// The four bits of a character; 255 for all others. A table, because a processor would guess a branch
    /// for letters wrong as often as not.
    private static let digits: [UInt8] = {
        var digits = [UInt8](repeating: 255, count: 256)
        for (value, sign) in "0123456789abcdef".utf8.enumerated() { digits[Int(sign)] = UInt8(value) }
        return digits
    }()

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        guard text.count == Self.textBytes else { return nil }
        let digits = Self.digits
        var words: (high: UInt64, low: UInt64) = (0, 0)
        for (index, sign) in text.enumerated() {
            if index == 8 || index == 13 || index == 18 || index == 23 {
                guard sign == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit = digits[Int(sign)]
            if digit == 255 { return nil }
            words.high = words.high << 4 | words.low >> 60
            words.low = words.low << 4 | UInt64(digit)
        }
        self.init(high: words.high, low: words.low)
    }

    public var text: String {
        var text = ""
        for index in 0..<32 {
            if [8, 12, 16, 20].contains(index) { text += "-" }
            let word = index < 16 ? high : low
            text += String(word >> UInt64(60 - index % 16 * 4) & 15, radix: 16)
        }
        return text
    }
}

extension ActID {
    /// A random name (RFC 9562, version 4).
    public init(using generator: inout some RandomNumberGenerator) {
        self.init(generator.next(), generator.next(), version: 4)
    }

    /// A name made of a digest (RFC 9562, version 8): the same digest gives the same name.
    public init(_ digest: Digest) {
        let bytes = digest.bytes
        func number(_ part: ArraySlice<UInt8>) -> UInt64 { part.reduce(0) { $0 << 8 | UInt64($1) } }
        self.init(number(bytes[..<8]), number(bytes[8..<16]), version: 8)
    }

    private init(_ high: UInt64, _ low: UInt64, version: UInt64) {
        self.init(
            high: high & 0xFFFF_FFFF_FFFF_0FFF | version << 12, low: low & 0x3FFF_FFFF_FFFF_FFFF | 1 << 63)
    }
}

extension ActID: CustomStringConvertible {
    public var description: String { text }
}
