internal import Jury

/// What a record of a file holds, field by field. From one form come the reader, the writer, the XML Schema,
/// the JSON Schema and the reference page: adding a field is one stored property and one line here.
struct Form<Root: Sendable>: Sendable {
    /// The element's name in XML, and the type's name in the schemas.
    let name: String
    /// The first half of the codes of its findings; `nil`: that of the record it is in.
    let subject: Finding.Subject?
    let about: String
    let fields: [Field<Root>]
    private let blank: @Sendable () -> Root
    /// Beside `fields`, because reading these does not touch a field's other parts: a check reads hundreds.
    private let names: [String]
    private let decoders: [Field<Root>.Decode]
    private let attributes: UInt64
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
        names = fields.map(\.name)
        decoders = fields.map(\.decode)
        attributes = Self.bits(fields, where: \.isAttribute)
        required = Self.bits(fields, where: \.isRequired)
    }

    private static func bits(_ fields: [Field<Root>], where holds: (Field<Root>) -> Bool) -> UInt64 {
        fields.enumerated().reduce(0) { holds($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// Reads a record as far as it can be read; what is wrong is noted in the reading.
    func decode(_ node: Document.Index, _ reading: inout Reading) -> Root? {
        reading.enter(subject)
        defer { reading.leave() }
        guard reading.isRecord(node) else { return nil }
        var root = blank()
        var seen: UInt64 = 0
        var upcoming = 0
        var misspelt: Set<String> = []
        var child = reading.document.nodes[node].firstChild
        while child >= 0 {
            decodeField(child, of: &root, &seen, &upcoming, &misspelt, &reading)
            child = reading.document.nodes[child].nextSibling
        }
        if required & ~seen != 0 {
            for (number, name) in names.enumerated()
            where required & ~seen & (1 << UInt64(number)) != 0 && !misspelt.contains(name) {
                reading.note(.missingField(name), at: node)
            }
        }
        return root
    }

    /// - Parameters:
    ///   - upcoming: the field after the last one; fields mostly come in the form's order.
    ///   - misspelt: fields that were meant by names that are none, as far as can be told.
    private func decodeField(
        _ child: Document.Index, of root: inout Root, _ seen: inout UInt64, _ upcoming: inout Int,
        _ misspelt: inout Set<String>, _ reading: inout Reading
    ) {
        guard let number = number(of: child, from: upcoming, reading) else {
            if reading.document.syntax != .xml, isFormat(child, reading) { return }
            let name = reading.document.name(child) ?? ""
            let nearest = reading.isFull ? [] : Spelling.nearest(to: name, among: names)
            if let meant = nearest.first { misspelt.insert(meant) }
            reading.note(.unknownField(name, nearest: nearest), at: child)
            return
        }
        upcoming = number + 1
        let bit = 1 << UInt64(number) as UInt64
        if seen & bit != 0 {
            reading.note(.duplicateField(names[number]), at: child)
            return
        }
        seen |= bit
        let isAttribute = attributes & bit != 0
        if reading.document.syntax == .xml, reading.document.nodes[child].isAttribute != isAttribute {
            reading.note(.misplacedField(names[number], isAttribute: !isAttribute), at: child)
            return
        }
        decoders[number](&root, child, &reading)
    }

    private func number(of child: Document.Index, from start: Int, _ reading: borrowing Reading) -> Int? {
        let index = reading.document.nodes[child].name
        guard index >= 0 else { return nil }
        for number in start..<names.count where names[number] == reading.document.names[index] {
            return number
        }
        for number in 0..<start where names[number] == reading.document.names[index] { return number }
        return nil
    }

    /// `format` at the root, which says what the file is where XML has its namespace. Checked before.
    private func isFormat(_ child: Document.Index, _ reading: borrowing Reading) -> Bool {
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
    let decode: Decode
    let encode: @Sendable (Root) -> Draft?
    private let valueShape: @Sendable () -> Shape

    typealias Decode = @Sendable (inout Root, Document.Index, inout Reading) -> Void

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
