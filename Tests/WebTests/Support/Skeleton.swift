/// The tags of a page and the names of their attributes, without any text: what somebody wrote must not change it.
///
/// Reads strictly, as pages here are written: attributes in double quotes or bare, no raw `<` in texts.
enum Skeleton {
    struct Broken: Error, CustomStringConvertible {
        let description: String
    }

    static func of(_ html: String) throws -> [String] {
        var rest = Array(html.utf8)[...]
        var tags: [String] = []
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            if rest[..<start].contains(UInt8(ascii: ">")) { throw Broken(description: "a raw >") }
            rest = rest[(start + 1)...]
            tags.append(try tag(&rest))
        }
        if rest.contains(UInt8(ascii: ">")) { throw Broken(description: "a raw >") }
        return tags
    }

    /// Up to its end: quoted values are passed over, and hold neither `<` nor `>`.
    private static func tag(_ rest: inout ArraySlice<UInt8>) throws -> String {
        var name: [UInt8] = []
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: ">"): return String(decoding: name, as: UTF8.self)
            case UInt8(ascii: "<"):
                throw Broken(description: "a tag in \(String(decoding: name, as: UTF8.self))")
            case UInt8(ascii: "\""):
                guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else {
                    throw Broken(description: "a value without end")
                }
                let value = rest[..<end]
                if value.contains(UInt8(ascii: "<")) || value.contains(UInt8(ascii: ">")) {
                    throw Broken(description: "a raw sign in \(String(decoding: value, as: UTF8.self))")
                }
                rest = rest[(end + 1)...]
            default: name.append(byte)
            }
        }
        throw Broken(description: "a tag without end")
    }

    /// The text between a textarea's tags, as a browser reads it. By bytes: an accent may stand after a tag.
    static func textarea(_ name: String, in html: String) -> String? {
        var rest = Array(html.utf8)[...]
        guard pass(Array("<textarea name=\"\(name)\"".utf8), in: &rest), pass([UInt8(ascii: ">")], in: &rest)
        else { return nil }
        let text = rest.prefix { $0 != UInt8(ascii: "<") }
        return String(decoding: plain(text), as: UTF8.self)
    }

    /// Drops everything up to the end of what is sought.
    private static func pass(_ sought: [UInt8], in rest: inout ArraySlice<UInt8>) -> Bool {
        while rest.count >= sought.count {
            if rest.starts(with: sought) {
                rest = rest.dropFirst(sought.count)
                return true
            }
            rest = rest.dropFirst()
        }
        return false
    }

    private static let references: [(String, String)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]

    private static func plain(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var (rest, plain) = (text, [UInt8]())
        while let first = rest.first {
            if let (reference, sign) = references.first(where: { rest.starts(with: $0.0.utf8) }) {
                plain += sign.utf8
                rest = rest.dropFirst(reference.utf8.count)
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        return plain
    }
}
