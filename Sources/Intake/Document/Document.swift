internal import Jury
internal import Wire

/// A file as a tree of named values, each with its place: the same tree from XML, JSON and YAML.
///
/// Flat arrays instead of objects, so that a file of 20 kB costs a handful of allocations. Node 0 is the
/// root.
struct Document {
    typealias Index = Int

    struct Node {
        var kind: Kind
        /// Whether it was written as an XML attribute.
        var isAttribute = false
        /// An XML element with both text and elements in it.
        var hasStrayText = false
        /// In `names`; -1 for the items of a JSON or YAML list.
        var name: Int
        var parent: Index
        var firstChild: Index = -1
        var lastChild: Index = -1
        var nextSibling: Index = -1
        /// In `text`; for XML elements what stands between their children, joined.
        var text: Range<Int> = 0..<0
        /// Bytes from the start of the file.
        var offset: Int
    }

    enum Kind: UInt8 {
        case record, list, text, number, truth, null
        /// XML does not say whether an element is a record, a list or a text; the form does.
        case element
    }

    let syntax: Syntax
    let source: [UInt8]
    var nodes: [Node] = []
    var names: [String] = []
    var text: [UInt8] = []
    /// Positions given by the reader instead of by offset; YAML knows lines and columns only.
    var positions: [SourcePosition] = []

    func string(_ node: Index) -> String {
        string(nodes[node].text)
    }

    /// A part of `text` that begins and ends between characters. Each reader refuses malformed UTF-8 before
    /// anything else, so it is not looked for again in every string: that took a thirtieth of a check.
    func string(_ range: Range<Int>) -> String {
        let bytes = text.span.extracting(range)
        assert((try? UTF8Span(validating: bytes)) != nil, "a reader let malformed UTF-8 through")
        return String(copying: UTF8Span(unchecked: bytes))
    }

    func name(_ node: Index) -> String? {
        nodes[node].name < 0 ? nil : names[nodes[node].name]
    }

    func children(_ node: Index) -> Children {
        Children(document: self, first: nodes[node].firstChild)
    }

    func position(_ node: Index) -> SourcePosition {
        if !positions.isEmpty { return positions[node] }
        let offset = nodes[node].offset
        return position(ofOffset: nodes[node].isAttribute ? attributeOffset(node, from: offset) : offset)
    }

    /// libxml2 tells where a tag is, not where its attributes are: the name is looked for in the tag.
    private func attributeOffset(_ node: Index, from tag: Int) -> Int {
        let name = Array((name(node) ?? "").utf8)
        var index = tag
        while index + name.count < source.count, source[index] != UInt8(ascii: ">") {
            if source[index] <= 0x20, source[(index + 1)...].starts(with: name) {
                let after = source[(index + 1 + name.count)...].first { $0 > 0x20 }
                if after == UInt8(ascii: "=") { return index + 1 }
            }
            index += 1
        }
        return tag
    }

    func position(ofOffset offset: Int) -> SourcePosition {
        let place = Lines.position(of: offset, in: source)
        return SourcePosition(line: place.line, column: place.column)
    }

    /// The field's path from the root, such as `/claims[2]/value`; empty for the root.
    func path(_ node: Index) -> String {
        var steps: [String] = []
        var node = node
        while node > 0 {
            let parent = nodes[node].parent
            if isItem(node) {
                steps.append("[\(ordinal(node))]")
            } else {
                steps.append("/" + (name(node) ?? ""))
            }
            node = parent
        }
        return steps.reversed().joined()
    }

    /// The node that a path names, or the nearest one above it that exists.
    func node(at path: FieldPath) -> Index {
        guard !nodes.isEmpty else { return 0 }
        var node = 0
        for step in path.steps {
            let found: Index? =
                switch step {
                case .field(let name): children(node).first { self.name($0) == name && !isItem($0) }
                case .item(let number): children(node).dropFirst(number - 1).first { _ in true }
                }
            guard let found else { return node }
            node = found
        }
        return node
    }

    /// Whether the form's lists hold this node: an unnamed item, or one of an XML element's like-named
    /// children where the parent is the plural of them.
    private func isItem(_ node: Index) -> Bool {
        nodes[node].name < 0 || nodes[node].kind == .element && listParents.contains(nodes[node].parent)
    }

    /// XML elements that the form read as lists; the decoder notes them.
    var listParents: Set<Index> = []

    private func ordinal(_ node: Index) -> Int {
        var count = 1
        for child in children(nodes[node].parent) {
            if child == node { return count }
            count += 1
        }
        return count
    }
}

extension Document {
    struct Children: Sequence, IteratorProtocol {
        let document: Document
        private var upcoming: Index

        init(document: Document, first: Index) {
            self.document = document
            upcoming = first
        }

        mutating func next() -> Index? {
            guard upcoming >= 0 else { return nil }
            defer { upcoming = document.nodes[upcoming].nextSibling }
            return upcoming
        }
    }
}

/// The notations in which a file can be written.
public enum Syntax: String, Sendable, CaseIterable {
    case xml, json, yaml

    var subject: Finding.Subject {
        switch self {
        case .xml: .xml
        case .json: .json
        case .yaml: .yaml
        }
    }
}
