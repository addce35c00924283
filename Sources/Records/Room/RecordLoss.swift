/// What a pin speaks of and a copy of the record has not.
public struct RecordLoss: Error, Hashable, Sendable {
    /// Lines in the copy.
    public let has: Int
    /// Lines that were signed, and their root.
    public let signed: Int
    public let root: Digest
    /// Whether the copy is not even an older state of what was signed.
    public let isOther: Bool

    public init(has: Int, signed: Int, root: Digest, isOther: Bool) {
        (self.has, self.signed, self.root, self.isOther) = (has, signed, root, isOther)
    }
}
