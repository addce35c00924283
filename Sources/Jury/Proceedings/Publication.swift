/// A list as it was published. It stays what it was: what comes after takes its place, and is another.
public struct Publication: Hashable, Sendable {
    /// The bundle, with everything that anybody needs to look into it.
    public let file: Identifier<StoredFile>
    public let by: Identifier<Person>
    /// Milliseconds since 1970 in UTC.
    public let at: Int
    /// Before that time it is shown nowhere; `nil`: at once.
    public let embargo: Int?
    /// Why one person published it without a second.
    public let alone: Identifier<WrittenText>?
    /// Why it takes the place of the one before; `nil` for the first.
    public let reason: Identifier<WrittenText>?
    /// When a second person signed what one had published alone.
    public internal(set) var countersigned: Int?
    /// Why it holds no more.
    public internal(set) var retracted: Identifier<WrittenText>?

    /// A list that one person published alone is countersigned within two days.
    public static let countersigningTime = 48 * 3_600_000

    /// Whether anybody may see it.
    public func isPublic(at now: Int) -> Bool { embargo.map { now >= $0 } ?? true }
}

extension Proceedings {
    func publication(_ line: Int) throws(Refusal) -> Publication {
        guard let published = publications[line] else { throw .unknown(.publication, "\(line)") }
        return published
    }

    /// Whether there is something to publish: a category with entries in the running, and every round that
    /// ranks one closed.
    func requireRanked(at now: Int) throws(Refusal) {
        let competing = Set(entries.values.filter { $0.candidacy == .competing }.map(\.category))
        let deciding = competing.sorted().compactMap { decidingRound(of: $0) }
        if deciding.isEmpty { throw .senseless(.nothingRanked) }
        for round in deciding { try require(round, at: now, .closed) }
    }
}
