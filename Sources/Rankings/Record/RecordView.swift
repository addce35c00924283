public import Jury
public import Records

/// A record as somebody may see it.
public struct RecordView {
    public let proceedings: Proceedings
    public let now: Int
    public let viewer: Viewer?
    /// How long the record is and what it hashes to; `nil` for whom that would tell of what she does not see.
    public let head: Head?

    public struct Viewer {
        public let person: Identifier<Person>
        public let roles: [Role]
        public let sight: Proceedings.Sight
    }

    public struct Head: Sendable {
        public let lines: Int
        public let root: Digest
        public let key: NoteKey

        public init(lines: Int, root: Digest, key: NoteKey) {
            (self.lines, self.root, self.key) = (lines, root, key)
        }
    }

    /// As whoever keeps the folder sees it.
    public init(_ proceedings: Proceedings, head: Head, at now: Int) {
        (self.proceedings, self.head, self.now, viewer) = (proceedings, head, now, nil)
    }

    /// As a person of its own sees it; `nil` where it knows nobody of that name.
    public init?(
        _ proceedings: Proceedings, as person: Identifier<Person>, head: Head? = nil, at now: Int
    ) {
        guard let roles = proceedings.people[person] else { return nil }
        (self.proceedings, self.head, self.now) = (proceedings, head, now)
        viewer = Viewer(
            person: person, roles: Role.allCases.filter(roles.contains),
            sight: proceedings.sight(of: person, at: now))
    }

    public var entries: [(id: Identifier<Entry>, entry: Proceedings.Contestant)] {
        proceedings.entries.filter { viewer?.sight.sees($0.key) ?? true }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    public var rounds: [(id: Identifier<Round>, round: Round)] {
        proceedings.rounds.sorted { $0.value.number < $1.value.number }.map { ($0.key, $0.value) }
    }

    public func progress(in round: Identifier<Round>) -> [(
        juror: Identifier<Juror>, done: Proceedings.Progress
    )] {
        (viewer?.sight.progress(in: round) ?? proceedings.progress(in: round))
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    public func notCounted(in round: Identifier<Round>) -> [(seat: Pairing, reason: Proceedings.NotCounted)] {
        proceedings.notCounted(in: round).filter { viewer?.sight.seesProgress(of: $0.seat) ?? true }
    }

    /// `nil` for whom it would tell what others marked.
    public func outcome(of id: Identifier<Round>, _ round: Round) -> RoundOutcome? {
        if let viewer, !viewer.sight.seesOutcomes { return nil }
        return RoundOutcome(id, round, proceedings, at: now) { viewer?.sight.sees($0) ?? true }
    }

    public var proposals: [(line: Int, proposal: Proceedings.Proposal)] {
        proceedings.proposals.filter { !$0.value.isSettled && viewer?.sight.sees($0.value) ?? true }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// How many wait for an answer, of those that she would answer.
    public var openQuestions: Int {
        proceedings.inquiries.values.count {
            proceedings.isOpen($0) && viewer?.sight.sees($0) ?? true
        }
    }
}
