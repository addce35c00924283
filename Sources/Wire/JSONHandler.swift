/// What takes the values of a JSON text as they are read, in order. Offsets are bytes from the start of the
/// text, of the value's or the key's first character.
///
/// Bytes handed over are unescaped UTF-8 and live only for the call.
public protocol JSONHandler {
    mutating func beginObject(at offset: Int)
    mutating func endObject()
    mutating func beginArray(at offset: Int)
    mutating func endArray()
    mutating func key(_ name: UnsafeBufferPointer<UInt8>, at offset: Int)
    mutating func string(_ text: UnsafeBufferPointer<UInt8>, at offset: Int)
    /// The number's own characters, checked against the grammar.
    mutating func number(_ text: UnsafeBufferPointer<UInt8>, at offset: Int)
    mutating func truth(_ value: Bool, at offset: Int)
    mutating func null(at offset: Int)
}

/// The bounds of one reading.
public struct JSONLimits: Sendable {
    public var depth: Int
    /// Values and keys together.
    public var values: Int
    /// Bytes of one string or key.
    public var stringBytes: Int
    public var numberBytes: Int

    public init(depth: Int, values: Int, stringBytes: Int, numberBytes: Int) {
        self.depth = depth
        self.values = values
        self.stringBytes = stringBytes
        self.numberBytes = numberBytes
    }
}
