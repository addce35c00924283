/// A text that a person wrote, such as a comment or a reason. It stands beside the journal, so that it can be
/// erased; a line carries its digest.
///
/// The salt is the text's own and goes with it: what is left in the line then says nothing, even of a text
/// that could be guessed.
public struct FreeText: Hashable, Sendable {
    public let salt: Salt
    public let text: String

    /// `nil` for a text longer than `JournalLimits.freeTextBytes`.
    public init?(_ text: String, salt: Salt) {
        guard text.utf8.count <= JournalLimits.freeTextBytes else { return nil }
        self.text = text
        self.salt = salt
    }

    /// SHA-256 of the byte 2, the salt and the text.
    public var digest: Digest { SHA256.freeText(salt.bytes + Array(text.utf8)) }
}
