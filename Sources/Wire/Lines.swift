/// Lines and columns of byte offsets in a UTF-8 text.
public enum Lines {
    /// The line and column of a byte, both counted from 1; columns count Unicode scalars, and a byte-order
    /// mark counts none. A line ends with LF, CR LF or CR. O(offset).
    public static func position(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let end = min(max(offset, 0), bytes.count)
        var index = start
        while index < end {
            if isEnd(at: index, in: bytes) {
                line += 1
                start = index + 1
            }
            index += 1
        }
        var column = 1
        for byte in bytes[min(start, end)..<end] where byte & 0xC0 != 0x80 {
            column += 1
        }
        return (line, column)
    }

    /// Whether a line ends with this byte: LF, CR LF or CR.
    @inlinable
    public static func isEnd(at index: Int, in bytes: [UInt8]) -> Bool {
        if bytes[index] == 0x0A { return true }
        return bytes[index] == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)
    }
}
