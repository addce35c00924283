internal import Jury

/// Reads words from UTF-8, folding case and accents letter by letter into a hash, without a copy.
enum WordReader {
    /// For each byte: the folded letter or digit; `other` for what is neither; `lead` for the first byte of a
    /// sequence.
    static let folding: [UInt8] = (0...255).map { byte -> UInt8 in
        switch UInt8(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(byte) | 0x20
        case 0x80...0xFF: lead
        default: other
        }
    }
    static let other: UInt8 = 0
    static let lead: UInt8 = 1

    /// The letters of the sequence at an offset, added to a hash, and how many bytes it has; `nil` where it
    /// is no part of a word. An accent adds nothing.
    @inline(__always)
    static func sequence(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ latin: UnsafeBufferPointer<UInt8>,
        to hash: UInt64
    ) -> (hash: UInt64, length: Int)? {
        let byte = bytes[index]
        if byte >= 0xC3, byte <= 0xC5, index + 1 < bytes.count {
            let number = (Int(byte) & 0x1F) << 6 | Int(bytes[index + 1]) & 0x3F
            let letter = latin[number - 0xC0]
            return letter == UInt8(ascii: "*") ? nil : (WordHash.appending(letter, to: hash), 2)
        }
        return rareSequence(at: index, in: bytes, to: hash)
    }

    private static func rareSequence(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>, to hash: UInt64
    ) -> (hash: UInt64, length: Int)? {
        let (scalar, length) = scalar(at: index, in: bytes)
        guard let letters = Folding.letters(of: scalar) else { return nil }
        return (letters.reduce(hash) { WordHash.appending($1, to: $0) }, length)
    }

    /// The scalar that begins at an offset of well-formed UTF-8.
    static func scalar(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let byte = bytes[index]
        let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(byte) & (length == 1 ? 0x7F : 0xFF >> UInt32(length + 1))
        for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return folding[Int(scalar.value)] != other }
        return scalar.value != 0xD7 && scalar.value != 0xF7 && Folding.letters(of: scalar) != nil
    }

    /// The hash of a word as a text would have it.
    static func hash(of word: String) -> UInt64 {
        word.unicodeScalars.reduce(WordHash.start) { hash, scalar in
            if scalar.value < 0x80 {
                return WordHash.appending(folding[Int(scalar.value)], to: hash)
            }
            let letters = Folding.letters(of: scalar) ?? []
            return letters.reduce(hash) { WordHash.appending($1, to: $0) }
        }
    }
}
