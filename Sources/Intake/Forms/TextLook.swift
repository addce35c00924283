internal import Jury
internal import Wire

/// What is to be known of a text before it is kept, found in one pass over its bytes.
struct TextLook {
    /// A control character, or a sign that turns the direction of what follows: a name or a figure would be
    /// shown otherwise than it is. The first one.
    private(set) var fault: Fault?
    /// Where the fault stands, in bytes from the start of the text.
    private(set) var faultOffset = 0
    /// White space that is kept otherwise than it is written: in paragraphs carriage returns, in one line all
    /// but single spaces.
    private(set) var isUntidy = false

    /// - Parameter bytes: well-formed UTF-8, which does not end in white space.
    init(_ bytes: UnsafeBufferPointer<UInt8>, isMultiline: Bool) {
        for start in stride(from: 0, to: bytes.count, by: 8) {
            let next = EightBytes(at: start, in: bytes)
            if next?.isPlain(isMultiline: isMultiline) == true { continue }
            look(at: start..<min(start + 8, bytes.count), in: bytes, isMultiline: isMultiline)
        }
    }

    private mutating func look(
        at range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, isMultiline: Bool
    ) {
        // In paragraphs a space is a letter like any other.
        let leastLetter: UInt8 = isMultiline ? 0x20 : 0x21
        for index in range {
            let byte = bytes[index]
            if byte >= leastLetter, byte < 0x7F { continue }
            if byte >= 0x80, byte != 0xC2, byte != 0xE2, byte != 0xEF { continue }
            if byte == 0x20 {
                if bytes[index + 1] == 0x20 { isUntidy = true }
            } else if isWhite(byte) {
                if !isMultiline || byte == 0x0D { isUntidy = true }
            } else if fault == nil {
                fault = Self.fault(at: index, in: bytes)
                faultOffset = index
            }
        }
    }

    private static func fault(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Fault? {
        switch bytes[index] {
        case 0xC2: return bytes[index + 1] < 0xA0 ? .controlCharacter(UInt32(bytes[index + 1])) : nil
        case 0xE2:
            // U+202A–202E and U+2066–2069.
            let scalar = 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
            let isTurning = (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
            return isTurning ? .bidirectionalControl(scalar) : nil
        case 0xEF:
            // U+FFFE and U+FFFF, which are no characters.
            guard bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else { return nil }
            return .controlCharacter(0xFFC0 | UInt32(bytes[index + 2] & 0x3F))
        case let byte: return .controlCharacter(UInt32(byte))
        }
    }
}

extension EightBytes {
    /// Whether none of them has to be looked at. Most texts are like this from end to end.
    fileprivate func isPlain(isMultiline: Bool) -> Bool {
        !containsLess(than: 0x20) && !contains(0x7F) && !contains(0xC2) && !contains(0xE2) && !contains(0xEF)
            && (isMultiline || !mayRepeat(0x20))
    }
}
