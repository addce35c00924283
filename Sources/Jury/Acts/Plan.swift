extension Acts {
    /// Plans a round, or plans it anew while it was never open.
    public struct Plan: Act {
        public static let kind = "plan"
        public var round: Identifier<Round> = ""
        public var sort = Round.Kind.scoring
        public var categories: [Identifier<Category>] = []
        /// When it ends by itself; milliseconds since 1970 in UTC.
        public var deadline: Int?
        /// Two ballots so many points of 100 apart, or more, call a third juror.
        public var gap: Thousandths?

        public init() {}

        public init(
            round: Identifier<Round>, sort: Round.Kind = .scoring, categories: [Identifier<Category>],
            deadline: Int? = nil, gap: Thousandths? = nil
        ) {
            self.round = round
            self.sort = sort
            self.categories = categories
            self.deadline = deadline
            self.gap = gap
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.choice("sort", &sort)
            coder.ids("categories", &categories)
            coder.time("deadline", orNone: &deadline)
            coder.mark("gap", orNone: &gap)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try round.requireName()
            if proceedings.rounds[round]?.wasOpened ?? false { throw .roundOpened(round) }
            if categories.isEmpty || Set(categories).count < categories.count {
                throw .senseless(.noCategories)
            }
            for category in categories where proceedings.categories[category] == nil {
                throw .unknown(.category, category.text)
            }
            if let deadline, deadline <= now { throw .deadlinePassed(deadline) }
            if let gap, gap.count <= 0 || gap.count > 100_000 { throw .senseless(.badGap) }
            if gap != nil, sort == .screening || !proceedings.canCallThirdJuror(in: categories) {
                throw .senseless(.noThirdJuror)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            var planned = proceedings.rounds[round] ?? Round(number: proceedings.rounds.count)
            planned.kind = sort
            planned.categories = categories
            planned.deadline = deadline
            planned.gap = gap
            planned.ballots = planned.ballots.filter { pairing, _ in
                proceedings.entries[pairing.entry].map { categories.contains($0.category) } ?? false
            }
            proceedings.rounds[round] = planned
        }
    }
}
