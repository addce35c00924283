/// That jurors judge without knowing who stands behind an entry. Agencies, networks, partners, credits and
/// people are hidden then; this says what else is.
public struct Blinding: Hashable, Sendable {
    public var client = Sight.shown
    /// What lies in a file can name anybody, and no program looks it through.
    public var files = Sight.hidden
    public var redactions: [Redaction] = []

    public init() {}

    public enum Sight: String, Sendable, CaseIterable {
        case shown, hidden
    }

    /// What is struck from an entry's texts beside the names that its own fields have.
    public struct Redaction: Hashable, Sendable {
        public var entry: Identifier<Entry> = ""
        /// Words and names; one that ends in `*` means every word that begins so.
        public var words: [String] = []

        public init() {}
    }
}
