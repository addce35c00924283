/// Who talked an entry over.
public struct Discussion: Hashable, Sendable {
    public let entry: Identifier<Entry>
    /// Those in the room.
    public let jurors: [Identifier<Juror>]
    /// Jurors whom a conflict or a recusal kept out of it then.
    public let outside: [Identifier<Juror>]
    /// What was said, as the minutes have it.
    public let notes: Identifier<WrittenText>?
    /// Milliseconds since 1970 in UTC.
    public let at: Int
}

/// A question that the jury decided by votes.
public struct VoteTaken: Hashable, Sendable {
    public let entry: Identifier<Entry>
    public let question: Identifier<WrittenText>
    public let manner: Manner
    public let needs: Majority
    public let count: Count
    /// Milliseconds since 1970 in UTC.
    public let at: Int

    public enum Manner: String, Hashable, Sendable, CaseIterable {
        /// By show of hands.
        case hands
        /// On paper or otherwise so that nobody knows whose vote it is; only their count is kept.
        case secret
    }

    public enum Majority: String, Hashable, Sendable, CaseIterable {
        /// More for it than against it.
        case simple
        /// Two thirds of those for it and against it, or more.
        case twoThirds = "two-thirds"
    }

    public struct Count: Hashable, Sendable {
        public var yes: Int
        public var no: Int
        public var abstained: Int

        public init(yes: Int = 0, no: Int = 0, abstained: Int = 0) {
            (self.yes, self.no, self.abstained) = (yes, no, abstained)
        }

        public var all: Int { yes + no + abstained }
    }

    /// Abstentions count on neither side.
    public var isCarried: Bool {
        switch needs {
        case .simple: count.yes > count.no
        case .twoThirds: count.yes > 0 && count.yes >= 2 * count.no
        }
    }
}

/// A prize that the jury gives beside the ranking, or says that it gives to nobody.
public struct Award: Hashable, Sendable {
    /// Who has it; `nil`: it is not given.
    public let entry: Identifier<Entry>?
    public let reason: Identifier<WrittenText>
    /// The line of the vote that decided, where there was one.
    public let vote: Int?
    /// The line that gave it.
    public let line: Int
    /// Milliseconds since 1970 in UTC.
    public let at: Int

    /// What is given, once in a category or once in the edition.
    public struct Prize: Hashable, Sendable {
        /// `grand-prix`, or a level of award.
        public let name: Identifier<Award>
        /// `nil`: of the whole edition.
        public let category: Identifier<Category>?

        public init(_ name: Identifier<Award>, of category: Identifier<Category>? = nil) {
            (self.name, self.category) = (name, category)
        }
    }
}

extension Award.Prize: Comparable {
    public static func < (a: Self, b: Self) -> Bool {
        (a.category?.text ?? "", a.name) < (b.category?.text ?? "", b.name)
    }
}

extension Proceedings {
    /// Whether a conflict or a recusal keeps the juror from marking the entry, and out of the room when it is
    /// talked over.
    public func isKeptOut(_ juror: Identifier<Juror>, from entry: Identifier<Entry>) -> Bool {
        recusals[Pairing(entry, juror)] != nil || bar(juror, before: entry) != nil
    }

    /// Who was in the room when the entry was last talked over.
    public func lastDiscussion(of entry: Identifier<Entry>) -> Discussion? {
        discussions.filter { $0.value.entry == entry }.max { $0.key < $1.key }?.value
    }

    /// Refuses what is said of an entry's place before marks are all in.
    func requireDecided(_ category: Identifier<Category>, at now: Int) throws(Refusal) {
        guard let round = decidingRound(of: category) else { throw .senseless(.nothingRanked) }
        try require(round, at: now, .closed)
    }

    func competitor(_ id: Identifier<Entry>) throws(Refusal) -> Contestant {
        let contestant = try entry(id)
        if contestant.candidacy != .competing { throw .out(entry: id, contestant.candidacy) }
        return contestant
    }
}
