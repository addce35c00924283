extension Text {
    /// Runs of anything but white space, as word processors count.
    public var wordCount: Int {
        var words = words
        return words.withUTF8 { bytes in
            var count = 0
            // Added up without a branch for each space: words are short.
            var wasSpace = 1
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                var isSpace = byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0
                if byte >= 0xC2, byte <= 0xE3 {
                    let length = Self.spaceLength(at: index, in: bytes)
                    if length > 0 { isSpace = 1 }
                    index += max(0, length - 1)
                }
                count += wasSpace & (1 - isSpace)
                wasSpace = isSpace
                index += 1
            }
            return count
        }
    }

    /// Whether it may have more words than a limit: there are at most as many as bytes that white space can
    /// begin with, and one. Nearly every text is within its limit, and this tells it quicker than counting.
    func mayHaveWords(over limit: Int) -> Bool {
        var words = words
        return words.withUTF8 { bytes in
            var count: UInt32 = 1
            // Without a branch or a check, so that the processor adds up several at once.
            for byte in bytes {
                count &+= (byte <= 0x20 ? 1 : 0) | (byte == 0xC2 ? 1 : 0) | (byte &- 0xE1 < 3 ? 1 : 0)
            }
            return count > limit
        }
    }

    /// Bytes of the white space that begins here, by White_Space of the Unicode character database
    /// (PropList.txt); 0 where none does.
    @inline(__always)
    private static func spaceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte == 0xC2 { return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0 }
        guard (0xE1...0xE3).contains(byte) else { return 0 }
        switch (byte, bytes[index + 1], bytes[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
            (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
            return 3
        default: return 0
        }
    }
}
