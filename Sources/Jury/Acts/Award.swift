extension Acts {
    /// Gives a prize that no sum of marks gives, or says that one is not given. Said again, the last one
    /// holds.
    public struct Award: Act {
        public static let kind = "award"
        public var prize: Identifier<Jury.Award> = ""
        public var category: Identifier<Category>?
        /// `nil`: it is not given.
        public var entry: Identifier<Entry>?
        public var vote: Int?
        public var reason: Identifier<WrittenText> = ""

        public init() {}

        public init(
            prize: Identifier<Jury.Award>, category: Identifier<Category>? = nil,
            entry: Identifier<Entry>? = nil, vote: Int? = nil, reason: Identifier<WrittenText>
        ) {
            (self.prize, self.category, self.entry) = (prize, category, entry)
            (self.vote, self.reason) = (vote, reason)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("prize", &prize)
            coder.id("category", orNone: &category)
            coder.id("entry", orNone: &entry)
            coder.line("vote", orNone: &vote)
            coder.text("reason", &reason)
        }

        public var decidesAbout: [Identifier<Entry>] { entry.map { [$0] } ?? [] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try prize.requireName()
            try reason.requireDigest()
            if let category {
                if proceedings.categories[category] == nil { throw .unknown(.category, category.text) }
                try proceedings.requireDecided(category, at: now)
            }
            if let entry {
                let own = try proceedings.competitor(entry).category
                if let category, category != own { throw .unknown(.entry, entry.text) }
                try proceedings.requireDecided(own, at: now)
            } else if category == nil {
                try proceedings.requireRanked(at: now)
            }
            // A vote that decided is one about that entry, and it was carried.
            if let vote { try proceedings.requireCarried(vote, about: entry) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.awards[Jury.Award.Prize(prize, of: category)] = Jury.Award(
                entry: entry, reason: reason, vote: vote, line: seq, at: now)
        }
    }
}
