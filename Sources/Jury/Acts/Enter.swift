extension Acts {
    /// Enters an entry, or a new version of it before it is judged.
    public struct Enter: Act {
        public static let kind = "enter"
        public var entry: Identifier<Entry> = ""
        public var category: Identifier<Category> = ""
        /// Its bytes, as they were sent in.
        public var file: Identifier<StoredFile> = ""
        /// Who may withdraw it.
        public var agency: Identifier<Person>?
        public init() {}

        public init(
            entry: Identifier<Entry>, category: Identifier<Category>, file: Identifier<StoredFile>,
            agency: Identifier<Person>? = nil
        ) {
            self.entry = entry
            self.category = category
            self.file = file
            self.agency = agency
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("category", &category)
            coder.id("file", &file)
            coder.id("agency", orNone: &agency)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser)
            try entry.requireName()
            try file.requireDigest()
            if proceedings.categories[category] == nil { throw .unknown(.category, category.text) }
            if let agency, !proceedings.roles(of: agency).contains(.agency) {
                throw .unknown(.person, agency.text)
            }
            guard let present = proceedings.entries[entry] else { return }
            let same = present.category == category && present.file == file
            if !same, proceedings.isMarked(entry) || proceedings.wasJudged(present.category) {
                throw .judgedAlready(entry: entry)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let present = proceedings.entries[entry]?.category
            var contestant = proceedings.entries[entry] ?? Proceedings.Contestant()
            contestant.category = category
            contestant.file = file
            contestant.agency = agency
            contestant.handedIn = nil
            proceedings.entries[entry] = contestant
            if let present, present != category { proceedings.put(entry, into: category) }
        }
    }
}
