extension Acts {
    /// Puts an entry back into the running, with the reason.
    public struct Reinstate: Act {
        public static let kind = "reinstate"
        public var entry: Identifier<Entry> = ""
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(entry: Identifier<Entry>, reason: Identifier<WrittenText>) {
            self.entry = entry
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            true
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            if try proceedings.entry(entry).candidacy == .competing { throw .notOut(entry: entry) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.entries[entry]?.candidacy = .competing
        }
    }
}
