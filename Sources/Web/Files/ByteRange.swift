/// What part of a file is asked for (RFC 9110, 14.2): one range of bytes, or all.
enum ByteRange: Hashable {
    case whole
    case part(Range<Int>)
    /// It begins behind the end.
    case beyond

    /// What cannot be read is passed over, and so is a question for several parts: both get all of it.
    static func read(_ header: String?, of size: Int) -> ByteRange {
        guard let header, header.hasPrefix("bytes="), size > 0 else { return .whole }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return .whole }
        switch (number(ends[0]), number(ends[1])) {
        case (.some(let first), let last?):
            if last < first { return .whole }
            return first < size ? .part(first..<min(last, size - 1) + 1) : .beyond
        case (.some(let first), nil) where ends[1].isEmpty:
            return first < size ? .part(first..<size) : .beyond
        case (nil, .some(let count)) where ends[0].isEmpty:
            return count > 0 ? .part(max(0, size - count)..<size) : .beyond
        default: return .whole
        }
    }

    /// So many digits are more than any file has bytes.
    private static func number(_ digits: Substring) -> Int? {
        let isNumber = digits.utf8.allSatisfy { $0 >= 0x30 && $0 < 0x3A } && digits.utf8.count < 18
        return isNumber ? Int(digits) : nil
    }
}
