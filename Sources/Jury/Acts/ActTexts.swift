/// The texts that an act speaks of.
public struct ActTexts: ActCoder {
    private var found: [Identifier<WrittenText>] = []

    public static func of(_ act: any Act) -> [Identifier<WrittenText>] {
        var texts = ActTexts()
        var act = act
        act.code(with: &texts)
        return texts.found
    }

    public mutating func text(_ name: StaticString, orNone value: inout Identifier<WrittenText>?) {
        if let value { found.append(value) }
    }

    public mutating func act(_ value: inout any Act) { found += Self.of(value) }

    public mutating func word(_ name: StaticString, _ value: inout String) {}
    public mutating func word(_ name: StaticString, orNone value: inout String?) {}
    public mutating func number(_ name: StaticString, _ value: inout Int) {}
    public mutating func number(_ name: StaticString, orNone value: inout Int?) {}
    public mutating func rows(_ name: StaticString, _ value: inout [[String]]) {}
    public mutating func refuse() {}
}
