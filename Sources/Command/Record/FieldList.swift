import Jury

/// What fields an act has, in their order.
struct FieldList: ActCoder {
    struct Field: Equatable {
        let name: String
        let kind: Kind
        let isOptional: Bool
    }

    enum Kind { case word, number, time, mark, text, rows }

    private(set) var fields: [Field] = []

    init(of type: any Act.Type) {
        var act = type.init()
        act.code(with: &self)
    }

    private mutating func add(_ name: StaticString, _ kind: Kind, _ isOptional: Bool) {
        fields.append(Field(name: "\(name)", kind: kind, isOptional: isOptional))
    }

    mutating func word(_ name: StaticString, _ value: inout String) { add(name, .word, false) }
    mutating func word(_ name: StaticString, orNone value: inout String?) { add(name, .word, true) }
    mutating func number(_ name: StaticString, _ value: inout Int) { add(name, .number, false) }
    mutating func number(_ name: StaticString, orNone value: inout Int?) { add(name, .number, true) }
    mutating func rows(_ name: StaticString, _ value: inout [[String]]) { add(name, .rows, false) }
    // What is there in an empty act is asked for.
    mutating func time(_ name: StaticString, orNone value: inout Int?) { add(name, .time, value == nil) }
    mutating func mark(_ name: StaticString, orNone value: inout Thousandths?) {
        add(name, .mark, value == nil)
    }
    mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        add(name, .text, value == nil)
    }
    mutating func act(_ value: inout any Act) {}
    mutating func refuse() {}

    /// As it is typed: `round entry [reason=…]`.
    var usage: String {
        fields.map { field in
            let word = field.kind == .text ? "\(field.name)=TEXT" : field.name
            return field.isOptional ? "[\(field.kind == .text ? word : field.name + "=…")]" : word
        }.joined(separator: " ")
    }
}
