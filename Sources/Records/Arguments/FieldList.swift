public import Jury

/// What fields an act has, in their order.
public struct FieldList: ActCoder {
    public struct Field: Hashable, Sendable {
        public let name: String
        public let kind: Kind
        public let isOptional: Bool
    }

    public enum Kind: Hashable, Sendable {
        case word, number, line, time, mark, text, rows
        case choice([String])
    }

    public private(set) var fields: [Field] = []

    public init(of type: any Act.Type) {
        var act = type.init()
        act.code(with: &self)
    }

    private mutating func add(_ name: StaticString, _ kind: Kind, _ isOptional: Bool) {
        fields.append(Field(name: "\(name)", kind: kind, isOptional: isOptional))
    }

    public mutating func word(_ name: StaticString, _ value: inout String) { add(name, .word, false) }
    public mutating func word(_ name: StaticString, orNone value: inout String?) { add(name, .word, true) }
    public mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ name: StaticString, _ value: inout Choice
    ) where Choice.RawValue == String { add(name, .choice(Choice.allCases.map(\.rawValue)), false) }
    public mutating func number(_ name: StaticString, _ value: inout Int) { add(name, .number, false) }
    public mutating func number(_ name: StaticString, orNone value: inout Int?) { add(name, .number, true) }
    public mutating func line(_ name: StaticString, _ value: inout Int) { add(name, .line, false) }
    public mutating func line(_ name: StaticString, orNone value: inout Int?) { add(name, .line, true) }
    public mutating func rows(_ name: StaticString, _ value: inout [[String]]) { add(name, .rows, false) }
    // What is there in an empty act is asked for.
    public mutating func time(_ name: StaticString, orNone value: inout Int?) {
        add(name, .time, value == nil)
    }
    public mutating func mark(_ name: StaticString, orNone value: inout Thousandths?) {
        add(name, .mark, value == nil)
    }
    public mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        add(name, .text, value == nil)
    }
    public mutating func act(_ value: inout any Act) {}
    public mutating func refuse() {}

    /// As it is typed: `round entry [reason=…]`.
    public var usage: String {
        fields.map { field in
            let word = field.kind == .text ? "\(field.name)=TEXT" : field.name
            return field.isOptional ? "[\(field.kind == .text ? word : field.name + "=…")]" : word
        }.joined(separator: " ")
    }
}
