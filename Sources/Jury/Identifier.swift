/// The name of one thing, such as an entry or a juror, which cannot be mistaken for the name of another kind
/// of thing: `Identifier<Entry>` and `Identifier<Juror>` are different types.
///
/// In files: `[a-z0-9-]{1,64}`; identifiers of metrics may also hold `_`. The readers see to that; the type
/// itself does not.
public struct Identifier<Subject>: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }
}

extension Identifier: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        self.init(text)
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

extension Identifier: Comparable {
    /// By UTF-8 bytes, so that every machine and every language sorts alike.
    public static func < (a: Self, b: Self) -> Bool {
        a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
}
