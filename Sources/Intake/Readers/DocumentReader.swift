internal import Jury

/// Bytes of any notation to a tree.
enum DocumentReader {
    /// - Parameter isSheet: ballots, of which there may be more than of anything else.
    static func read(
        _ bytes: [UInt8], as syntax: Syntax, isSheet: Bool = false
    ) -> (Document?, [Finding]) {
        let limit = isSheet ? Limits.jsonSheetBytes : Limits.fileBytes
        if bytes.count > limit { return (nil, [Finding(syntax.subject, .tooLarge(limitBytes: limit))]) }
        return switch syntax {
        case .xml: XMLDocument.read(bytes)
        case .json: JSONDocument.read(bytes, nodes: isSheet ? Limits.jsonSheetNodes : Limits.nodes)
        case .yaml: YAMLDocument.read(bytes)
        }
    }
}

extension Reading {
    /// Whether the root is of a format: in XML its element's name, elsewhere its member `format`. Notes why
    /// not.
    mutating func isOf(format: String, root: String, subject: Finding.Subject?) -> Bool {
        enter(subject)
        defer { leave() }
        if document.syntax == .xml {
            let found = document.name(0) ?? ""
            if found != root { note(.wrongFormat(found: found, expected: root), at: 0) }
            return found == root
        }
        guard document.nodes[0].kind == .record else {
            note(.wrongKind(found: document.nodes[0].kind.told, expected: .record), at: 0)
            return false
        }
        guard let node = document.children(0).first(where: { document.name($0) == "format" }) else {
            note(.missingField("format"), at: 0)
            return false
        }
        let isText = document.nodes[node].kind == .text
        let found = isText ? document.string(node) : ""
        if found != format { note(.wrongFormat(found: found, expected: format), at: node) }
        return found == format
    }
}
