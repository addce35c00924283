extension Acts {
    /// Says which entry of a category every juror marks first, so that all begin from the same; without one
    /// they begin with any.
    public struct Calibrate: Act {
        public static let kind = "calibrate"
        public var category: Identifier<Category> = ""
        public var entry: Identifier<Entry>?
        public init() {}

        public init(category: Identifier<Category>, entry: Identifier<Entry>? = nil) {
            (self.category, self.entry) = (category, entry)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("category", &category)
            coder.id("entry", orNone: &entry)
        }

        public var decidesAbout: [Identifier<Entry>] { entry.map { [$0] } ?? [] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            if proceedings.categories[category] == nil { throw .unknown(.category, category.text) }
            guard let entry else { return }
            let contestant = try proceedings.entry(entry)
            if contestant.category != category { throw .unknown(.entry, entry.text) }
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            // Whoever has marked others already cannot begin with this one.
            let opened = proceedings.rounds.filter {
                $0.value.kind == .scoring && $0.value.wasOpened && $0.value.categories.contains(category)
            }.keys.min()
            if let opened { throw .roundOpened(opened) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.categories[category]?.reference = entry
        }
    }
}
