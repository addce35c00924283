internal import Jury

/// What a record of a file holds, field by field. From one form come the reader, the writer, the XML Schema, the
/// JSON Schema and the reference page: adding a field is one stored property and one line here.
struct Form<Root: Sendable>: Sendable {
    /// The element's name in XML, and the type's name in the schemas.
    let name: String
    /// The first half of the codes of its findings; `nil`: that of the record it is in.
    let subject: Finding.Subject?
    let about: String
    let fields: [Field<Root>]
    private let blank: @Sendable () -> Root
    private let index: [String: Int]
    private let required: UInt64

    init(
        _ name: String, _ subject: Finding.Subject?, _ about: String, blank: @escaping @Sendable () -> Root,
        _ fields: [Field<Root>]
    ) {
        precondition(fields.count <= 64, "a form holds at most 64 fields; nest some in a record")
        self.name = name
        self.subject = subject
        self.about = about
        self.blank = blank
        self.fields = fields
        index = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1.name, $0) })
        required = fields.enumerated().reduce(0) { $1.element.isRequired ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Reads a record as far as it can be read; what is wrong is noted in the reading.
    func decode(_ node: Document.Index, _ reading: inout Reading) -> Root? {
        reading.enter(subject)
        defer { reading.leave() }
        guard reading.isRecord(node) else { return nil }
        var root = blank()
        var seen: UInt64 = 0
        var child = reading.document.nodes[node].firstChild
        while child >= 0 {
            decodeField(child, of: &root, &seen, &reading)
            child = reading.document.nodes[child].nextSibling
        }
        if required & ~seen != 0 {
            for (number, field) in fields.enumerated()
            where field.isRequired && seen & (1 << UInt64(number)) == 0 {
                reading.note(.missingField(field.name), at: node)
            }
        }
        return root
    }

    private func decodeField(
        _ child: Document.Index, of root: inout Root, _ seen: inout UInt64, _ reading: inout Reading
    ) {
        let name = reading.document.name(child) ?? ""
        guard let number = index[name] else {
            if reading.document.syntax != .xml, node(child, isFormatOf: reading) { return }
            let nearest = Spelling.nearest(to: name, among: fields.map(\.name))
            reading.note(.unknownField(name, nearest: nearest), at: child)
            return
        }
        let field = fields[number]
        let bit = 1 << UInt64(number) as UInt64
        if seen & bit != 0 {
            reading.note(.duplicateField(name), at: child)
            return
        }
        seen |= bit
        if reading.document.syntax == .xml, reading.document.nodes[child].isAttribute != field.isAttribute {
            reading.note(.misplacedField(name, isAttribute: field.isAttribute), at: child)
            return
        }
        field.decode(&root, child, &reading)
    }

    /// `format` at the root, which says what the file is where XML has its namespace. Checked before.
    private func node(_ child: Document.Index, isFormatOf reading: Reading) -> Bool {
        reading.document.nodes[child].parent == 0 && reading.document.name(child) == "format"
    }

    func encode(_ root: Root) -> Draft {
        var members: [Draft.Member] = []
        for field in fields {
            if let value = field.encode(root) {
                members.append(Draft.Member(field.name, value, isAttribute: field.isAttribute))
            }
        }
        return .record(members)
    }

    /// For the schemas and the reference page.
    var shape: RecordShape {
        RecordShape(name: name, about: about, fields: fields.map(\.shape))
    }
}

/// One field of a form.
struct Field<Root: Sendable>: Sendable {
    let name: String
    let isRequired: Bool
    /// Identifiers, languages and switches are attributes in XML; all else are elements.
    let isAttribute: Bool
    let about: String
    let decode: @Sendable (inout Root, Document.Index, inout Reading) -> Void
    let encode: @Sendable (Root) -> Draft?
    private let valueShape: @Sendable () -> Shape

    var shape: FieldShape {
        FieldShape(
            name: name, isRequired: isRequired, isAttribute: isAttribute, about: about, shape: valueShape())
    }

    /// A field that must be there.
    static func required<Value>(
        _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ codec: Codec<Value>,
        attribute: Bool = false, _ about: String
    ) -> Field {
        Field(
            name: name, isRequired: true, isAttribute: attribute, about: about,
            decode: { root, node, reading in
                if let value = codec.decode(node, &reading) { root[keyPath: path] = value }
            },
            encode: { root in codec.encode(root[keyPath: path]) },
            valueShape: codec.shape)
    }

    /// A field that may be left out.
    static func optional<Value>(
        _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ codec: Codec<Value>,
        attribute: Bool = false, _ about: String
    ) -> Field {
        Field(
            name: name, isRequired: false, isAttribute: attribute, about: about,
            decode: { root, node, reading in
                if let value = codec.decode(node, &reading) { root[keyPath: path] = value }
            },
            encode: { root in root[keyPath: path].map(codec.encode) },
            valueShape: codec.shape)
    }

    /// A field that may be left out and then has a value all the same, which the writer leaves out again.
    static func defaulted<Value: Equatable & Sendable>(
        _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ codec: Codec<Value>,
        otherwise value: Value, _ about: String
    ) -> Field {
        Field(
            name: name, isRequired: false, isAttribute: false, about: about,
            decode: { root, node, reading in
                if let value = codec.decode(node, &reading) { root[keyPath: path] = value }
            },
            encode: { root in
                root[keyPath: path] == value ? nil : codec.encode(root[keyPath: path])
            },
            valueShape: codec.shape)
    }

    /// A list that may be left out or empty. `item` names its elements in XML.
    static func list<Value>(
        _ name: String, _ path: any WritableKeyPath<Root, [Value]> & Sendable, of item: String,
        _ codec: Codec<Value>, required: Bool = false, _ about: String
    ) -> Field {
        let list = Codec<[Value]>.list(of: item, codec)
        return Field(
            name: name, isRequired: required, isAttribute: false, about: about,
            decode: { root, node, reading in
                if let values = list.decode(node, &reading) { root[keyPath: path] = values }
            },
            encode: { root in
                root[keyPath: path].isEmpty ? nil : list.encode(root[keyPath: path])
            },
            valueShape: list.shape)
    }
}
