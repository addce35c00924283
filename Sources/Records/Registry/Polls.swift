public import Jury
internal import Synchronization

/// A question that jurors in the room answer in secret, each on her own device. It is not in the record: when
/// it is closed its count goes there, and it is gone.
public struct Poll: Hashable, Sendable {
    /// What tells it from every other.
    public let id: Identifier<Poll>
    public let entry: Identifier<Entry>
    public let question: String
    public let needs: VoteTaken.Majority
    /// Who was in the room when it was opened.
    public let voters: [Identifier<Juror>]
    /// Who has voted; nowhere is what.
    public internal(set) var voted: Set<Identifier<Juror>>

    public init(
        id: Identifier<Poll>, entry: Identifier<Entry>, question: String, needs: VoteTaken.Majority,
        voters: [Identifier<Juror>], voted: Set<Identifier<Juror>> = []
    ) {
        (self.id, self.entry, self.question) = (id, entry, question)
        (self.needs, self.voters, self.voted) = (needs, voters, voted)
    }

    public enum Choice: String, Hashable, Sendable, CaseIterable {
        case yes, no, abstained
    }
}

/// Where the poll that is open lies. What is confirmed is on the disk; a vote and whose it is are never kept
/// together.
public protocol PollStore: Sendable {
    /// The one that is open; `nil` for none.
    func poll() throws -> Poll?
    /// Whether it is open now: not where another is.
    func open(_ poll: Poll) throws -> Bool
    /// Counts a vote; not of who is no voter, or has voted, nor in a poll that is not open.
    func cast(_ choice: Poll.Choice, by juror: Identifier<Juror>, in poll: Identifier<Poll>) throws -> Bool
    /// How many chose what; `nil` where it is not open.
    func count(of poll: Identifier<Poll>) throws -> VoteTaken.Count?
    /// Ends it, counted or called off.
    func end(_ poll: Identifier<Poll>) throws
}

extension VoteTaken.Count {
    /// With one vote more.
    public func adding(_ choice: Poll.Choice) -> VoteTaken.Count {
        var count = self
        switch choice {
        case .yes: count.yes += 1
        case .no: count.no += 1
        case .abstained: count.abstained += 1
        }
        return count
    }
}

extension MemoryDrafts {
    public func poll() -> Poll? { open.withLock { $0?.poll } }

    public func open(_ poll: Poll) -> Bool {
        open.withLock { kept in
            if kept != nil { return false }
            kept = (poll, VoteTaken.Count())
            return true
        }
    }

    public func cast(
        _ choice: Poll.Choice, by juror: Identifier<Juror>, in poll: Identifier<Poll>
    ) -> Bool {
        open.withLock { kept in
            guard let now = kept, now.poll.id == poll, now.poll.voters.contains(juror),
                !now.poll.voted.contains(juror)
            else { return false }
            kept?.poll.voted.insert(juror)
            kept?.count = now.count.adding(choice)
            return true
        }
    }

    public func count(of poll: Identifier<Poll>) -> VoteTaken.Count? {
        open.withLock { $0?.poll.id == poll ? $0?.count : nil }
    }

    public func end(_ poll: Identifier<Poll>) {
        open.withLock { if $0?.poll.id == poll { $0 = nil } }
    }
}
