public import Jury

/// What lines mean to whoever keeps a journal. It is asked before a draft becomes a line, and told of every
/// line that was written before.
public protocol JournalFold: Sendable {
    /// Takes what is about to become a line, or refuses it and changes nothing.
    ///
    /// `now` is milliseconds since 1970 in UTC, not before the line's before.
    mutating func admit(_ draft: Line.Draft, seq: Int, at now: Int) throws(Refusal)

    /// Takes what became a line before; whether it knows what the line means.
    mutating func follow(
        kind: String, by actor: Identifier<Person>, _ body: UnsafeBufferPointer<UInt8>, seq: Int, at time: Int
    ) -> Bool
}

/// For whom lines mean nothing.
public struct Meaningless: JournalFold {
    public init() {}

    public func admit(_ draft: Line.Draft, seq: Int, at now: Int) throws(Refusal) {}

    public func follow(
        kind: String, by actor: Identifier<Person>, _ body: UnsafeBufferPointer<UInt8>, seq: Int, at time: Int
    ) -> Bool { true }
}
