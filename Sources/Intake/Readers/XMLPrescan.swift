internal import Jury
internal import Wire

/// What must be known of an XML file before libxml2 reads it.
///
/// libxml2 2.9.14 compares each attribute with each (50,000 of them in half a megabyte cost 35 seconds),
/// accepts UTF-16 and UTF-7, and has no bound on names. One pass over the bytes, no allocation.
enum XMLPrescan {
    /// The first thing that is refused, and its offset in bytes.
    static func firstFault(in bytes: [UInt8]) -> (Fault, Int)? {
        bytes.withUnsafeBufferPointer { buffer in
            encodingFault(in: buffer) ?? floodFault(in: buffer)
        }
    }

    private static func encodingFault(in bytes: UnsafeBufferPointer<UInt8>) -> (Fault, Int)? {
        if bytes.count >= 2 {
            switch (bytes[0], bytes[1]) {
            case (0xFE, 0xFF), (0xFF, 0xFE), (0, _), (_, 0): return (.encoding("UTF-16 or UTF-32"), 0)
            default: break
            }
        }
        if let offset = UTF8Check.firstFault(in: bytes) { return (.encoding(""), offset) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes[start...].starts(with: "<?xml".utf8), bytes.count > start + 5, bytes[start + 5] <= 0x20
        else {
            return nil
        }
        guard let declaration = declaration(in: bytes, from: start) else {
            return (.malformed("the XML declaration does not end"), start)
        }
        if let version = value(of: "version", in: declaration), version != "1.0" {
            return (.version(version), start)
        }
        if let encoding = value(of: "encoding", in: declaration), encoding.uppercased() != "UTF-8" {
            return (.encoding(encoding), start)
        }
        return nil
    }

    /// The text between `<?xml` and `?>`; `nil` where that is longer than any declaration.
    private static func declaration(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        let head = bytes[(start + 5)..<min(bytes.count, start + 512)]
        let end = head.indices.dropLast().first { starts("?>", at: $0, in: bytes) }
        return end.map { head[..<$0] }
    }

    /// The value of `name="value"` or `name='value'`.
    private static func value(
        of name: String, in declaration: Slice<UnsafeBufferPointer<UInt8>>
    ) -> String? {
        let parts = declaration.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            let key = parts[index].filter { !isWhite($0) && $0 != UInt8(ascii: "=") }
            if key.elementsEqual(name.utf8) { return String(decoding: parts[index + 1], as: UTF8.self) }
        }
        return nil
    }

    /// Walks the tags: comments, CDATA sections and processing instructions are stepped over.
    private static func floodFault(in bytes: UnsafeBufferPointer<UInt8>) -> (Fault, Int)? {
        var index = 0
        while true {
            skipText(&index, in: bytes)
            if index >= bytes.count { return nil }
            if starts("<!--", at: index, in: bytes) {
                index = end(of: "-->", from: index + 4, in: bytes)
            } else if starts("<![CDATA[", at: index, in: bytes) {
                index = end(of: "]]>", from: index + 9, in: bytes)
            } else if starts("<?", at: index, in: bytes) {
                index = end(of: "?>", from: index + 2, in: bytes)
            } else if let fault = readTag(at: &index, in: bytes) {
                return fault
            }
        }
    }

    /// To the next `<`.
    private static func skipText(_ index: inout Int, in bytes: UnsafeBufferPointer<UInt8>) {
        while let next = EightBytes(at: index, in: bytes) {
            let count = next.prefix(before: UInt8(ascii: "<"))
            index += count
            if count < 8 { return }
        }
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    }

    /// Leaves the index behind the tag.
    private static func readTag(
        at index: inout Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (Fault, Int)? {
        let tag = index
        var attributes = 0
        var name = 0
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: ">") { return nil }
            // A tag that is not closed; libxml2 says it better.
            if byte == UInt8(ascii: "<") {
                index -= 1
                return nil
            }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                let start = index
                while index < bytes.count, bytes[index] != byte { index += 1 }
                if index - start > Limits.attributeBytes {
                    return (.tooMany(.attributeBytes, limit: Limits.attributeBytes), start)
                }
                index += 1
                attributes += 1
                name = 0
                if attributes > Limits.attributes {
                    return (.tooMany(.attributes, limit: Limits.attributes), tag)
                }
            } else if byte <= 0x20 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") {
                name = 0
            } else {
                name += 1
                if name > Limits.nameBytes {
                    return (.tooMany(.nameBytes, limit: Limits.nameBytes), index - name)
                }
            }
        }
        return nil
    }

    @inline(__always)
    private static func starts(_ text: StaticString, at index: Int, in bytes: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        let count = text.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private static func end(of text: StaticString, from index: Int, in bytes: UnsafeBufferPointer<UInt8>)
        -> Int
    {
        var index = index
        while index < bytes.count {
            if bytes[index] == text.utf8Start[0], starts(text, at: index, in: bytes) {
                return index + text.utf8CodeUnitCount
            }
            index += 1
        }
        return index
    }
}
