/// What a client says of an entry that an agency handed in as work for it.
public struct ClientWord: Hashable, Sendable {
    /// The line that keeps it.
    public let line: Int
    /// Milliseconds since 1970 in UTC.
    public let at: Int
    public let client: Identifier<Person>
    /// The version that was read.
    public let file: Identifier<StoredFile>
    public let answer: Answer
    /// Who says so, and as what.
    public let by: Identifier<WrittenText>
    /// What is not true; `nil` where all is.
    public let reason: Identifier<WrittenText>?

    public enum Answer: String, Hashable, Sendable, CaseIterable {
        case confirmed, refused
    }
}

extension Proceedings {
    /// Whom an agency named to speak for the client of an entry.
    public struct NamedClient: Hashable, Sendable {
        public let person: Identifier<Person>
        /// The agency that named her.
        public let agency: Identifier<Person>
        /// Milliseconds since 1970 in UTC.
        public let at: Int
    }

    /// Who speaks for the entry's client; `nil` where its agency named nobody, or another agency did.
    public func client(of entry: Identifier<Entry>) -> NamedClient? {
        clients[entry]?.last.flatMap { $0.agency == entries[entry]?.agency ? $0 : nil }
    }

    /// What she said of the version that competes; `nil` where nothing, so that a new version asks anew.
    public func clientWord(on entry: Identifier<Entry>) -> ClientWord? {
        guard let named = client(of: entry), let file = entries[entry]?.file else { return nil }
        return clientWords[entry]?.last { $0.client == named.person && $0.file == file }
    }

    /// From when on no client answers any more; `nil` where nobody called for entries.
    public var clientsEnd: Int? { call.map { $0.clients ?? $0.end + CallForEntries.clientTime } }

    /// The entry for which a person speaks.
    public func entry(ofClient person: Identifier<Person>) -> Identifier<Entry>? {
        clients.keys.sorted().first { client(of: $0)?.person == person }
    }
}

extension Proceedings.CallForEntries {
    /// Two weeks: a client signs when the deadline is over and the agency breathes.
    static let clientTime = 14 * 24 * 60 * 60 * 1_000
}
