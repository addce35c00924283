extension Acts {
    /// Moves an entry to another category, with the reason. Its marks go with it.
    public struct Move: Act {
        public static let kind = "move"
        public var entry: Identifier<Entry> = ""
        public var category: Identifier<Category> = ""
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(
            entry: Identifier<Entry>, category: Identifier<Category>, reason: Identifier<WrittenText>
        ) {
            self.entry = entry
            self.category = category
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("category", &category)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            proceedings.isMarked(entry)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try reason.requireDigest()
            let contestant = try proceedings.entry(entry)
            guard let wanted = proceedings.categories[category] else {
                throw .unknown(.category, category.text)
            }
            if contestant.category == category { throw .senseless(.sameCategory) }
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            let present = proceedings.categories[contestant.category]?.rubric
            if present != wanted.rubric, proceedings.isMarked(entry) { throw .otherRubric(category) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.put(entry, into: category)
        }
    }
}
