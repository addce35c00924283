extension Text {
    /// Runs of anything but white space, as word processors count.
    var wordCount: Int {
        var words = words
        return words.withUTF8 { bytes in
            var count = 0
            var isInside = false
            var index = 0
            while index < bytes.count {
                let length = Self.spaceLength(at: index, in: bytes)
                if length == 0, !isInside { count += 1 }
                isInside = length == 0
                index += max(1, length)
            }
            return count
        }
    }

    /// Bytes of the white space that begins here, by White_Space of the Unicode character database
    /// (PropList.txt); 0 where none does.
    @inline(__always)
    private static func spaceLength(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : 0 }
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
