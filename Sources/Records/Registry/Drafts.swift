public import Jury
internal import Synchronization

/// Where a juror sits before an entry in a round.
public struct SeatAddress: Hashable, Sendable {
    public let round: Identifier<Round>
    public let entry: Identifier<Entry>
    public let juror: Identifier<Juror>

    public init(round: Identifier<Round>, entry: Identifier<Entry>, juror: Identifier<Juror>) {
        (self.round, self.entry, self.juror) = (round, entry, juror)
    }
}

/// What a juror has at a seat and has not sent: marks, comments, notes to herself. It counts nowhere, and
/// nobody else reads it.
public struct SeatDraft: Hashable, Sendable {
    /// From 1, one more with each change.
    public let version: Int
    /// Whatever the page makes of it; at most `bytesMax`.
    public let bytes: [UInt8]

    /// 64 kB: a page of comments on each of forty criteria.
    public static let bytesMax = 64 << 10

    public init(version: Int, bytes: [UInt8]) {
        (self.version, self.bytes) = (version, bytes)
    }
}

/// What became of a draft that was to be saved.
public enum DraftSaving: Hashable, Sendable {
    /// Under this version. Also where the same was saved before and the answer got lost.
    case saved(version: Int)
    /// Another one was saved meanwhile, so nothing has changed; `kept` is `nil` where there is none.
    case otherVersion(expected: Int, kept: SeatDraft?)
}

/// Where drafts lie. What is confirmed is on the disk.
public protocol DraftStore: EntryDraftStore, HoldingStore, PollStore {
    func draft(at seat: SeatAddress) throws -> SeatDraft?
    /// How many are kept, of all jurors.
    func count() throws -> Int
    /// The seats at which something is kept, of all jurors; not what.
    func seats() throws -> Set<SeatAddress>
    /// All of a juror.
    func drafts(of juror: Identifier<Juror>) throws -> [SeatAddress: SeatDraft]
    /// Saves a draft if the last one has the version that is expected, 0 for none. Of all who ask at the same
    /// moment one is let. Throws `DraftFault.tooLong`.
    func save(
        _ bytes: [UInt8], at seat: SeatAddress, expecting version: Int
    ) async throws -> DraftSaving
    /// Removes all of a person, as a juror and as one who writes entries, so that no copy stays in the store;
    /// whether there was anything. What she holds for entries that were handed in stays with them.
    func erase(_ juror: Identifier<Juror>) throws -> Bool
}

/// Why a store kept nothing, besides what its disk says.
public enum DraftFault: Error, Hashable, Sendable {
    /// Longer than what is kept of its kind.
    case tooLong(bytes: Int)
}

extension DraftSaving {
    /// What is to follow a draft, for every store alike; it is to be kept where it has another version.
    public static func next(
        _ bytes: [UInt8], expecting version: Int, after kept: SeatDraft?, bytesMax: Int = SeatDraft.bytesMax
    ) throws(DraftFault) -> DraftSaving {
        if bytes.count > bytesMax { throw .tooLong(bytes: bytes.count) }
        if let kept, kept == SeatDraft(version: version + 1, bytes: bytes) {
            return .saved(version: kept.version)
        }
        guard version == kept?.version ?? 0 else { return .otherVersion(expected: version, kept: kept) }
        return .saved(version: version + 1)
    }
}

/// Drafts that end with the process.
public final class MemoryDrafts: DraftStore {
    // A class, because a store is one thing that several hold.
    private let kept = Mutex<[SeatAddress: SeatDraft]>([:])
    let entries = Mutex<[Identifier<Entry>: EntryDraft]>([:])
    let held = Mutex<[Holding]>([])
    let open = Mutex<(poll: Poll, count: VoteTaken.Count)?>(nil)

    public init() {}

    public func draft(at seat: SeatAddress) -> SeatDraft? { kept.withLock { $0[seat] } }

    public func count() -> Int { kept.withLock { $0.count } }

    public func seats() -> Set<SeatAddress> {
        kept.withLock { kept in Set(kept.filter { !$0.value.bytes.isEmpty }.keys) }
    }

    public func drafts(of juror: Identifier<Juror>) -> [SeatAddress: SeatDraft] {
        kept.withLock { $0.filter { $0.key.juror == juror } }
    }

    public func save(
        _ bytes: [UInt8], at seat: SeatAddress, expecting version: Int
    ) throws -> DraftSaving {
        try kept.withLock { kept in
            let saving = try DraftSaving.next(bytes, expecting: version, after: kept[seat])
            if case .saved(let version) = saving { kept[seat] = SeatDraft(version: version, bytes: bytes) }
            return saving
        }
    }

    public func erase(_ juror: Identifier<Juror>) -> Bool {
        let hadEntries = entries.withLock { entries in
            let count = entries.count
            entries = entries.filter { $0.value.owner != juror.person }
            return entries.count < count
        }
        held.withLock { held in held.removeAll { $0.owner == juror.person && $0.entries.isEmpty } }
        return kept.withLock { kept in
            let count = kept.count
            kept = kept.filter { $0.key.juror != juror }
            return kept.count < count || hadEntries
        }
    }
}
