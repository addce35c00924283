internal import Jury

/// How one kind of value is read from a tree, written to one, and described in a schema.
struct Codec<Value: Sendable>: Sendable {
    /// `nil` where it cannot be read; the reading then holds the reason.
    let decode: @Sendable (Document.Index, inout Reading) -> Value?
    let encode: @Sendable (Value) -> Draft
    let shape: @Sendable () -> Shape

    init(
        shape: @escaping @Sendable () -> Shape,
        decode: @escaping @Sendable (Document.Index, inout Reading) -> Value?,
        encode: @escaping @Sendable (Value) -> Draft
    ) {
        self.shape = shape
        self.decode = decode
        self.encode = encode
    }

    static func record(_ form: Form<Value>) -> Codec {
        Codec(
            shape: { .record(form.shape) }, decode: { node, reading in form.decode(node, &reading) },
            encode: { form.encode($0) })
    }

    static func list<Item>(of name: String, _ item: Codec<Item>) -> Codec where Value == [Item] {
        Codec(
            shape: { .list(item: name, item.shape()) },
            decode: { node, reading in
                guard reading.isList(node) else { return nil }
                var items: [Item] = []
                var child = reading.document.nodes[node].firstChild
                while child >= 0 {
                    if reading.isXMLStranger(child, among: name) {
                        let found = reading.document.name(child) ?? ""
                        reading.note(.unknownField(found, nearest: [name]), at: child)
                    } else if let value = item.decode(child, &reading) {
                        items.append(value)
                    }
                    child = reading.document.nodes[child].nextSibling
                }
                return items
            },
            encode: { .list(item: name, $0.map(item.encode)) })
    }
}

extension Codec where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of a closed set of words. `name` is the type's name in the schemas.
    static func choice(_ name: String) -> Codec {
        let words = Value.allCases.map(\.rawValue)
        return Codec(
            shape: { .choice(name: name, words) },
            decode: { node, reading in
                guard let word = reading.word(node) else { return nil }
                if let value = Value(rawValue: word) { return value }
                reading.note(.notAChoice(word, choices: words), at: node)
                return nil
            },
            encode: { .word($0.rawValue) })
    }
}
