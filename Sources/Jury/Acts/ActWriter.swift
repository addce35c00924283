/// Writes an act's fields as the journal's body: a JSON object without white space.
public struct ActWriter: ActCoder {
    private var bytes: [UInt8] = [UInt8(ascii: "{")]

    /// The body of the line that keeps an act; `nil` where a word of it cannot stand in a line.
    public static func body(of act: any Act) -> [UInt8]? {
        var writer = ActWriter()
        var act = act
        act.code(with: &writer)
        if writer.isBroken { return nil }
        writer.bytes.append(UInt8(ascii: "}"))
        return writer.bytes
    }

    private var isBroken = false

    public mutating func word(_ name: StaticString, _ value: inout String) {
        key(name)
        write(value)
    }

    public mutating func word(_ name: StaticString, orNone value: inout String?) {
        if var word = value { self.word(name, &word) }
    }

    public mutating func number(_ name: StaticString, _ value: inout Int) {
        key(name)
        bytes.append(contentsOf: String(value).utf8)
        if value.magnitude > 1 << 53 { isBroken = true }
    }

    public mutating func number(_ name: StaticString, orNone value: inout Int?) {
        if var number = value { self.number(name, &number) }
    }

    public mutating func rows(_ name: StaticString, _ value: inout [[String]]) {
        key(name)
        list(value) { writer, row in
            if row.count == 1 { writer.write(row[0]) } else { writer.list(row) { $0.write($1) } }
        }
    }

    public mutating func act(_ value: inout any Act) {
        var kind = Swift.type(of: value).kind
        word("act", &kind)
        key("body")
        guard let body = Self.body(of: value) else { return isBroken = true }
        bytes.append(contentsOf: body)
    }

    public mutating func refuse() {}

    private mutating func list<Item>(_ items: [Item], _ write: (inout Self, Item) -> Void) {
        bytes.append(UInt8(ascii: "["))
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func key(_ name: StaticString) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ word: String) {
        if !word.utf8.allSatisfy(Self.isPlain) { isBroken = true }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: word.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether a byte stands in a word as it is.
    static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}
