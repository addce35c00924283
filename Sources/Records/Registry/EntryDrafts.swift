public import Jury
internal import Synchronization

/// An entry that somebody is writing and that is handed in later, or was handed in and is changed again.
public struct EntryDraft: Hashable, Sendable {
    public let entry: Identifier<Entry>
    /// Who writes it.
    public let owner: Identifier<Person>
    /// From 1, one more with each change.
    public let version: Int
    /// The entry as JSON, in the canonical form; at most `bytesMax`.
    public let bytes: [UInt8]
    /// When it was changed last, milliseconds since 1970 in UTC.
    public let changed: Int

    /// 512 kB: many times what word limits allow.
    public static let bytesMax = 512 << 10
    /// Of one person.
    public static let countMax = 200

    public init(
        entry: Identifier<Entry>, owner: Identifier<Person>, version: Int, bytes: [UInt8], changed: Int
    ) {
        (self.entry, self.owner, self.version) = (entry, owner, version)
        (self.bytes, self.changed) = (bytes, changed)
    }

    var kept: SeatDraft { SeatDraft(version: version, bytes: bytes) }
}

/// Where drafts of entries lie. What is confirmed is on the disk.
public protocol EntryDraftStore: Sendable {
    func draft(of entry: Identifier<Entry>) throws -> EntryDraft?
    /// All of a person, by when they were changed, the last one first.
    func entryDrafts(of owner: Identifier<Person>) throws -> [EntryDraft]
    /// Saves a draft if the last one has the version that is expected, 0 for none, and is the owner's. Of all
    /// who ask at the same moment one is let. Throws `DraftFault.tooLong`.
    func save(
        _ bytes: [UInt8], of entry: Identifier<Entry>, by owner: Identifier<Person>, expecting version: Int,
        at now: Int
    ) async throws -> DraftSaving
    /// Removes a draft of the owner's, so that no copy stays in the store; whether there was one.
    func remove(_ entry: Identifier<Entry>, of owner: Identifier<Person>) throws -> Bool
}

extension DraftSaving {
    /// What is to follow a draft of an entry, for every store alike. Another's is as if it were there in
    /// another version, and is not shown.
    public static func next(
        _ bytes: [UInt8], by owner: Identifier<Person>, expecting version: Int, after kept: EntryDraft?
    ) throws(DraftFault) -> DraftSaving {
        if let kept, kept.owner != owner { return .otherVersion(expected: version, kept: nil) }
        return try next(bytes, expecting: version, after: kept?.kept, bytesMax: EntryDraft.bytesMax)
    }
}

extension MemoryDrafts {
    public func draft(of entry: Identifier<Entry>) -> EntryDraft? { entries.withLock { $0[entry] } }

    public func entryDrafts(of owner: Identifier<Person>) -> [EntryDraft] {
        entries.withLock { entries in
            entries.values.filter { $0.owner == owner }.sorted { $0.changed > $1.changed }
        }
    }

    public func save(
        _ bytes: [UInt8], of entry: Identifier<Entry>, by owner: Identifier<Person>, expecting version: Int,
        at now: Int
    ) throws -> DraftSaving {
        try entries.withLock { entries in
            let saving = try DraftSaving.next(bytes, by: owner, expecting: version, after: entries[entry])
            if case .saved(let version) = saving, version != entries[entry]?.version {
                entries[entry] = EntryDraft(
                    entry: entry, owner: owner, version: version, bytes: bytes, changed: now)
            }
            return saving
        }
    }

    public func remove(_ entry: Identifier<Entry>, of owner: Identifier<Person>) -> Bool {
        entries.withLock { entries in
            guard entries[entry]?.owner == owner else { return false }
            return entries.removeValue(forKey: entry) != nil
        }
    }
}
