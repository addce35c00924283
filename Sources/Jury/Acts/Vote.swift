extension Acts {
    /// The jury votes on a question about an entry that it has talked over. Votes are counted and not named.
    public struct Vote: Act {
        public static let kind = "vote"
        public var entry: Identifier<Entry> = ""
        public var question: Identifier<WrittenText> = ""
        public var manner = VoteTaken.Manner.hands
        public var needs = VoteTaken.Majority.simple
        public var count = VoteTaken.Count()

        public init() {}

        public init(
            entry: Identifier<Entry>, question: Identifier<WrittenText>,
            manner: VoteTaken.Manner = .hands, needs: VoteTaken.Majority = .simple, count: VoteTaken.Count
        ) {
            (self.entry, self.question) = (entry, question)
            (self.manner, self.needs, self.count) = (manner, needs, count)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.text("question", &question)
            coder.choice("manner", &manner)
            coder.choice("needs", &needs)
            coder.number("yes", &count.yes)
            coder.number("no", &count.no)
            coder.number("abstained", &count.abstained)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try question.requireDigest()
            try proceedings.requireDecided(try proceedings.competitor(entry).category, at: now)
            guard let room = proceedings.lastDiscussion(of: entry) else { throw .notDiscussed(entry: entry) }
            let present = room.jurors.count
            let isCount = [count.yes, count.no, count.abstained].allSatisfy { (0...present).contains($0) }
            if !isCount || count.all == 0 || count.all > present {
                throw .badCount(votes: isCount ? count.all : 0, present: present)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.votes[seq] = VoteTaken(
                entry: entry, question: question, manner: manner, needs: needs, count: count, at: now)
        }
    }
}
