extension Acts {
    /// An agency hands in an entry of its own, or another version of it, while entries are called for.
    public struct HandIn: Act {
        public static let kind = "hand-in"
        public var entry: Identifier<Entry> = ""
        public var category: Identifier<Category> = ""
        public var file: Identifier<StoredFile> = ""
        public init() {}

        public init(
            entry: Identifier<Entry>, category: Identifier<Category>, file: Identifier<StoredFile>
        ) {
            (self.entry, self.category, self.file) = (entry, category, file)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("category", &category)
            coder.id("file", &file)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .agency)
            try entry.requireName()
            try file.requireDigest()
            guard let call = proceedings.call else { throw .notCalled }
            if now >= call.end { throw .callEnded(call.end) }
            if proceedings.categories[category] == nil { throw .unknown(.category, category.text) }
            if proceedings.wasJudged(category) { throw .judgedAlready(entry: entry) }
            guard let present = proceedings.entries[entry] else { return }
            if present.agency != actor { throw .unknown(.entry, entry.text) }
            if present.candidacy != .competing { throw .out(entry: entry, present.candidacy) }
            if proceedings.isMarked(entry) || proceedings.wasJudged(present.category) {
                throw .judgedAlready(entry: entry)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let present = proceedings.entries[entry]
            var contestant = present ?? Proceedings.Contestant()
            (contestant.category, contestant.file, contestant.agency) = (category, file, actor)
            let until = proceedings.call?.until ?? now
            contestant.handedIn = Proceedings.HandedIn(line: seq, at: now, isLate: now >= until)
            proceedings.entries[entry] = contestant
            if let present, present.category != category { proceedings.put(entry, into: category) }
        }
    }
}
