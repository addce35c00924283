internal import Jury
internal import Wire

/// What JSON of one kind looks like, as a schema says it (JSON Schema, draft 2020-12).
indirect enum Schema: Hashable, Sendable {
    case text
    /// What somebody writes: not empty.
    case written
    case choice([String])
    /// As RFC 3339 has it, in UTC.
    case time
    case uuid
    case integer(atLeast: Int?)
    case number
    case truth
    case list(Schema)
    /// An object whose members are named by whoever sends it.
    case map(Schema)
    case orNull(Schema)
    case object([Member])
    case oneOf([Schema])
    /// One that stands under its name, once.
    case named(String, Schema)
    /// A format with a schema of its own in `schemas/`, or a description under `Documentation/formats`.
    case format(String)

    struct Member: Hashable, Sendable {
        let name: String
        let schema: Schema
        let isOptional: Bool

        init(_ name: String, _ schema: Schema, isOptional: Bool = false) {
            (self.name, self.schema, self.isOptional) = (name, schema, isOptional)
        }
    }
}

/// A value's JSON, described and written by one list of members, so that what is said of an answer and what
/// is sent cannot disagree.
struct Shape<Value>: Sendable {
    let schema: Schema
    let write: @Sendable (Value, inout JSONWriter) -> Void

    static func object(
        _ name: String, _ describe: (inout Members<Value>) -> Void
    ) -> Shape {
        var members = Members<Value>()
        describe(&members)
        let (all, schema) = (members.all, Schema.object(members.all.map { .init($0.name, $0.schema) }))
        return Shape(schema: .named(name, schema)) { value, json in
            json.object { json in
                for member in all {
                    json.key(member.name)
                    member.write(value, &json)
                }
            }
        }
    }

    /// A list of such values.
    var list: Shape<[Value]> {
        Shape<[Value]>(schema: .list(schema)) { [write] values, json in
            json.array { json in
                for value in values { write(value, &json) }
            }
        }
    }

    func bytes(_ value: Value) -> [UInt8] {
        var json = JSONWriter()
        write(value, &json)
        json.endLine()
        return json.bytes
    }
}

/// The members of an object, in their order.
struct Members<Value> {
    fileprivate typealias Member = (
        name: String, schema: Schema, write: @Sendable (Value, inout JSONWriter) -> Void
    )
    fileprivate var all: [Member] = []

    mutating func add(
        _ name: String, _ schema: Schema, _ write: @escaping @Sendable (Value, inout JSONWriter) -> Void
    ) {
        all.append((name, schema, write))
    }

    mutating func text(_ name: String, _ value: @escaping @Sendable (Value) -> String) {
        add(name, .text) { $1.string(value($0)) }
    }

    mutating func text(orNull name: String, _ value: @escaping @Sendable (Value) -> String?) {
        add(name, .orNull(.text)) { whole, json in
            if let text = value(whole) { json.string(text) } else { json.null() }
        }
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: String, _ value: @escaping @Sendable (Value) -> Choice
    ) where Choice.RawValue == String {
        add(name, .choice(Choice.allCases.map(\.rawValue))) { $1.string(value($0).rawValue) }
    }

    mutating func integer(_ name: String, _ value: @escaping @Sendable (Value) -> Int) {
        add(name, .integer(atLeast: 0)) { $1.integer(value($0)) }
    }

    mutating func integer(orNull name: String, _ value: @escaping @Sendable (Value) -> Int?) {
        add(name, .orNull(.integer(atLeast: 0))) { whole, json in
            if let number = value(whole) { json.integer(number) } else { json.null() }
        }
    }

    mutating func truth(_ name: String, _ value: @escaping @Sendable (Value) -> Bool) {
        add(name, .truth) { $1.truth(value($0)) }
    }

    /// Of milliseconds since 1970 in UTC.
    mutating func time(orNull name: String, _ value: @escaping @Sendable (Value) -> Int?) {
        add(name, .orNull(.time)) { whole, json in
            if let time = value(whole).flatMap({ Moment(milliseconds: $0) }) {
                json.string(time.description)
            } else {
                json.null()
            }
        }
    }

    mutating func texts(_ name: String, _ values: @escaping @Sendable (Value) -> [String]) {
        add(name, .list(.text)) { whole, json in
            json.array { json in
                for text in values(whole) { json.string(text) }
            }
        }
    }

    mutating func list<Item>(
        _ name: String, _ shape: Shape<Item>, _ values: @escaping @Sendable (Value) -> [Item]
    ) {
        add(name, .list(shape.schema)) { shape.list.write(values($0), &$1) }
    }
}
