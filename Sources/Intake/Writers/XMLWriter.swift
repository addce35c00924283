/// Writes a draft as XML in the canonical form: UTF-8, LF, two spaces of indentation, fields in the form's
/// order.
struct XMLWriter {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    static func write(_ draft: Draft, root: String, namespace: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        writer.element(root, draft, namespace: namespace)
        return writer.bytes
    }

    private mutating func element(_ name: String, _ draft: Draft, namespace: String? = nil) {
        put(String(repeating: "  ", count: depth) + "<" + name)
        if let namespace { put(" xmlns=\"" + namespace + "\"") }
        switch draft {
        case .word(let words):
            put(">")
            escape(words)
            put("</" + name + ">\n")
        case .marked(_, let words, let marks):
            for mark in marks { attribute(mark.name, mark.value) }
            put(">")
            escape(words)
            put("</" + name + ">\n")
        case .record(let members):
            for member in members where member.isAttribute {
                if case .word(let value) = member.value { attribute(member.name, value) }
            }
            let elements = members.filter { !$0.isAttribute }
            nest(name, isEmpty: elements.isEmpty) { writer in
                for member in elements { writer.element(member.name, member.value) }
            }
        case .list(let item, let drafts):
            nest(name, isEmpty: drafts.isEmpty) { writer in
                for draft in drafts { writer.element(item, draft) }
            }
        }
    }

    private mutating func nest(_ name: String, isEmpty: Bool, _ body: (inout XMLWriter) -> Void) {
        if isEmpty { return put("/>\n") }
        put(">\n")
        depth += 1
        body(&self)
        depth -= 1
        put(String(repeating: "  ", count: depth) + "</" + name + ">\n")
    }

    private mutating func attribute(_ name: String, _ value: String) {
        put(" " + name + "=\"")
        escape(value)
        put("\"")
    }

    private mutating func put(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func escape(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): put("&amp;")
            case UInt8(ascii: "<"): put("&lt;")
            case UInt8(ascii: ">"): put("&gt;")
            case UInt8(ascii: "\""): put("&quot;")
            default: bytes.append(byte)
            }
        }
    }
}
