extension Acts {
    /// Takes an entry out of the running, at its agency’s wish.
    public struct Withdraw: Act {
        public static let kind = "withdraw"
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

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            let contestant = try proceedings.entry(entry)
            let isOwn = contestant.agency == actor && proceedings.roles(of: actor).contains(.agency)
            if !isOwn {
                try proceedings.require(actor, .organiser)
                try proceedings.requireFree(actor, before: [entry])
            }
            try reason.requireDigest()
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.entries[entry]?.candidacy = .withdrawn(reason: reason)
        }
    }
}
