/// How much an archive may hold. What passes a limit is refused before anything is unpacked.
public struct ArchiveLimits: Hashable, Sendable {
    /// Members, folders too.
    public var members = 1_000
    /// Bytes of all members together, unpacked.
    public var bytes: Int
    /// How many bytes of a member one of the archive may become. Text packs to a tenth, a bomb to a
    /// thousandth.
    public var ratio = 100

    /// What is small may be as dense as it likes.
    static let bytesOfAnyRatio = 64 << 10
    /// Of a member's name, with its folders.
    static let nameBytes = 1_000

    public init(bytes: Int = 2_000_000_000) {
        self.bytes = bytes
    }
}
