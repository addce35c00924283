internal import Jury
internal import Wire

/// What must be known of a YAML file before its parser reads it.
///
/// Yams puts trees together by recursion, so deep nesting would exhaust the stack, and hashes keys, so that
/// aliases in keys would cost time without bound. Both are looked for in the bytes: one pass, no allocation.
enum YAMLPrescan {
    /// Columns of indentation and of signs that open a block, at the start of a line. Each can nest one
    /// level.
    private static let leadingColumns = 256

    /// The first thing that is refused, and its offset in bytes.
    static func firstFault(in bytes: [UInt8]) -> (Fault, Int)? {
        bytes.withUnsafeBufferPointer { buffer in
            if let offset = UTF8Check.firstFault(in: buffer) { return (.encoding(""), offset) }
            return depthFault(in: buffer) ?? aliasFault(in: buffer)
        }
    }

    /// Brackets in texts count as well; no prose leaves 64 of them open.
    private static func depthFault(in bytes: UnsafeBufferPointer<UInt8>) -> (Fault, Int)? {
        var open = 0
        var leading = 0
        var isLeading = true
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            default: break
            }
            if byte == 0x0A || byte == 0x0D {
                leading = 0
                isLeading = true
            } else if isLeading, " \t-?:".utf8.contains(byte) {
                leading += 1
            } else {
                isLeading = false
            }
            if open > Limits.depth || leading > leadingColumns {
                return (.tooDeep(limit: Limits.depth), index)
            }
        }
        return nil
    }

    /// An alias leads somewhere only where there is an anchor, too.
    private static func aliasFault(in bytes: UnsafeBufferPointer<UInt8>) -> (Fault, Int)? {
        guard firstName(after: UInt8(ascii: "&"), in: bytes) != nil,
            let alias = firstName(after: UInt8(ascii: "*"), in: bytes)
        else { return nil }
        return (.alias, alias)
    }

    /// Where a sign stands at the start of a word that is a name and nothing else, as libyaml's scanner has
    /// it.
    private static func firstName(after sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for (index, byte) in bytes.enumerated() where byte == sign {
            if index > 0, !" \t\r\n[{,-?:".utf8.contains(bytes[index - 1]) { continue }
            var end = index + 1
            while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
            let isEnded = end == bytes.count || " \t\r\n?:,]}%@`".utf8.contains(bytes[end])
            if end > index + 1, isEnded { return index }
        }
        return nil
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: byte >= 0x80
        }
    }
}
