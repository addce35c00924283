/// Writes JSON text, value by value: two spaces of indentation, one member or item a line, LF, UTF-8 without
/// escapes but those that RFC 8259 demands. The same calls give the same bytes everywhere.
public struct JSONWriter {
    public private(set) var bytes: [UInt8] = []
    private var hasItems: [Bool] = []
    private var followsKey = false

    public init() {}

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nest("{", "}", body)
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nest("[", "]", body)
    }

    public mutating func key(_ name: String) {
        startItem()
        write(quoted: name)
        bytes.append(contentsOf: ": ".utf8)
        followsKey = true
    }

    public mutating func string(_ text: String) {
        startItem()
        write(quoted: text)
    }

    public mutating func integer(_ number: Int) {
        startItem()
        bytes.append(contentsOf: String(number).utf8)
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

    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        truth(value)
    }

    /// `null` where there is no text.
    public mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    public mutating func endLine() {
        bytes.append(0x0A)
    }

    private mutating func nest(
        _ open: Character, _ close: Character, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        startItem()
        bytes.append(contentsOf: String(open).utf8)
        hasItems.append(false)
        try body(&self)
        if hasItems.removeLast() { startLine() }
        bytes.append(contentsOf: String(close).utf8)
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
