/// Writes JSON text, value by value: two spaces of indentation, one member or item a line, LF, UTF-8 without
/// escapes but those that RFC 8259 demands. The same calls give the same bytes everywhere.
public struct JSONWriter {
    /// Where there is white space.
    public enum Layout: Sendable {
        /// A member or item a line.
        case indented
        /// None at all: a value is one line.
        case line
    }

    public private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private var hasItems: [Bool] = []
    private var followsKey = false

    public init(_ layout: Layout = .indented) {
        self.layout = layout
    }

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        beginObject()
        try body(&self)
        endObject()
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        beginArray()
        try body(&self)
        endArray()
    }

    public mutating func beginObject() { open(UInt8(ascii: "{")) }

    public mutating func endObject() { close(UInt8(ascii: "}")) }

    public mutating func beginArray() { open(UInt8(ascii: "[")) }

    public mutating func endArray() { close(UInt8(ascii: "]")) }

    /// What was written since the last call, so that long texts can go out in pieces.
    public mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    public mutating func key(_ name: String) {
        startItem()
        write(quoted: name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(0x20) }
        followsKey = true
    }

    /// A value that was written before, in this layout and by these rules.
    public mutating func written(_ value: some Sequence<UInt8>) {
        startItem()
        bytes.append(contentsOf: value)
    }

    public mutating func string(_ text: String) {
        startItem()
        write(quoted: text)
    }

    public mutating func integer(_ number: Int) {
        startItem()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// The shortest digits that give the same number again; `null` for what is not finite, which JSON has
    /// not.
    public mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        startItem()
        bytes.append(contentsOf: value.description.utf8)
    }

    public mutating func truth(_ value: Bool) {
        startItem()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    public mutating func null() {
        startItem()
        bytes.append(contentsOf: "null".utf8)
    }

    public mutating func member(_ name: String, _ text: String) {
        key(name)
        string(text)
    }

    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        integer(number)
    }

    public mutating func member(_ name: String, _ value: Double) {
        key(name)
        number(value)
    }

    /// `null` where there is no number.
    public mutating func member(_ name: String, orNull value: Double?) {
        key(name)
        if let value { number(value) } else { null() }
    }

    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        truth(value)
    }

    /// `null` where there is no text.
    public mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// `null` where there is no number.
    public mutating func member(_ name: String, orNull number: Int?) {
        key(name)
        if let number { integer(number) } else { null() }
    }

    public mutating func endLine() {
        bytes.append(0x0A)
    }

    private mutating func open(_ sign: UInt8) {
        startItem()
        bytes.append(sign)
        hasItems.append(false)
    }

    private mutating func close(_ sign: UInt8) {
        if hasItems.removeLast() { startLine() }
        bytes.append(sign)
    }

    private mutating func startItem() {
        if followsKey {
            followsKey = false
            return
        }
        guard !hasItems.isEmpty else { return }
        if hasItems[hasItems.count - 1] { bytes.append(UInt8(ascii: ",")) }
        hasItems[hasItems.count - 1] = true
        startLine()
    }

    private mutating func startLine() {
        if layout == .line { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: hasItems.count * 2))
    }

    private mutating func write(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x00..<0x20: bytes.append(contentsOf: ("\\u" + hexadecimal(UInt32(byte))).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
