/// Whether bytes are well-formed UTF-8 (RFC 3629).
public enum UTF8Check {
    /// The offset of the first byte that is not; `nil` for well-formed text. One pass; eight bytes at a time
    /// where the text is ASCII.
    public static func firstFault(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        let count = bytes.count
        while index < count {
            if let next = EightBytes(at: index, in: bytes), next.isASCII {
                index += 8
                continue
            }
            let length = sequenceLength(at: index, in: bytes)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// Bytes of the well-formed sequence that starts here; 0 where none does.
    @inline(__always)
    static func sequenceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + needed <= bytes.count else { return 0 }
        let second = bytes[index + 1]
        // The second byte's range shuts out overlong forms, surrogates and what lies past U+10FFFF (RFC 3629,
        // 4).
        switch first {
        case 0xE0: guard second >= 0xA0, second <= 0xBF else { return 0 }
        case 0xED: guard second >= 0x80, second <= 0x9F else { return 0 }
        case 0xF0: guard second >= 0x90, second <= 0xBF else { return 0 }
        case 0xF4: guard second >= 0x80, second <= 0x8F else { return 0 }
        default: guard second & 0xC0 == 0x80 else { return 0 }
        }
        for offset in 2..<max(2, needed) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return needed
    }
}
