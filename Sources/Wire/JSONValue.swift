/// A JSON text as a tree, for what is small: what a browser or a program sends.
public enum JSONValue: Hashable, Sendable {
    case null
    case truth(Bool)
    /// As it was written.
    case number(String)
    case text(String)
    case list([JSONValue])
    /// In the order in which they stand; no name comes twice.
    case object([Member])

    public struct Member: Hashable, Sendable {
        public let name: String
        public let value: JSONValue

        public init(_ name: String, _ value: JSONValue) {
            (self.name, self.value) = (name, value)
        }
    }

    public init(_ bytes: [UInt8], limits: JSONLimits) throws(JSONFault) {
        var tree = JSONTree()
        try JSONReader.read(bytes, limits: limits, into: &tree)
        self = tree.root
    }

    /// The member of an object; `nil` for all else.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members.first { $0.name == name }?.value } else { nil }
    }

    public var text: String? { if case .text(let text) = self { text } else { nil } }

    /// A whole number, also one that is written as 643.0: to JSON the two are one.
    public var integer: Int? {
        guard case .number(let text) = self else { return nil }
        return Int(text) ?? Double(text).flatMap { Int(exactly: $0) }
    }

    public var items: [JSONValue]? { if case .list(let items) = self { items } else { nil } }

    public var members: [Member]? { if case .object(let members) = self { members } else { nil } }
}

/// Builds the tree while the text is read, in time that its length bounds.
private struct JSONTree: JSONHandler {
    private(set) var root = JSONValue.null
    /// Of all objects and lists that are not closed yet, one after another.
    private var members: [JSONValue.Member] = []
    /// Where the members of each begin, and what it is called itself.
    private var open: [(start: Int, name: String)] = []
    private var name = ""

    mutating func beginObject(at offset: Int) { begin() }

    mutating func beginArray(at offset: Int) { begin() }

    mutating func endObject() { add(.object(close())) }

    mutating func endArray() { add(.list(close().map(\.value))) }

    mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int) {
        self.name = String(decoding: name, as: UTF8.self)
    }

    mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        add(.text(String(decoding: text, as: UTF8.self)))
    }

    mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        add(.number(String(decoding: text, as: UTF8.self)))
    }

    mutating func truth(_ value: Bool, at offset: Int) { add(.truth(value)) }

    mutating func null(at offset: Int) { add(.null) }

    private mutating func begin() {
        open.append((members.count, name))
        name = ""
    }

    private mutating func close() -> [JSONValue.Member] {
        guard let (start, name) = open.popLast() else { return [] }
        defer { members.removeSubrange(start...) }
        self.name = name
        return Array(members[start...])
    }

    private mutating func add(_ value: JSONValue) {
        if open.isEmpty { root = value } else { members.append(JSONValue.Member(name, value)) }
    }
}
