extension Acts {
    /// Puts an entry out for breaking a rule of the edition.
    public struct Disqualify: Act {
        public static let kind = "disqualify"
        public var entry: Identifier<Entry> = ""
        /// The number or name of the rule.
        public var rule: String = ""
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(entry: Identifier<Entry>, rule: String, reason: Identifier<WrittenText>) {
            self.entry = entry
            self.rule = rule
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.word("rule", &rule)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            // Once its round has been open somebody might want it out for how it stands.
            proceedings.entries[entry].map { proceedings.wasJudged($0.category) } ?? false
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            try Identifier<Acts>(rule).requireName()
            let contestant = try proceedings.entry(entry)
            if case .disqualified = contestant.candidacy { throw .out(entry: entry, contestant.candidacy) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.entries[entry]?.candidacy = .disqualified(rule: rule, reason: reason)
        }
    }
}
