extension Acts {
    /// Notes that a claim was looked into and holds. What does not hold is a decision.
    public struct Uphold: Act {
        public static let kind = "uphold"
        /// The line that keeps the draw.
        public var audit = 0
        public var entry: Identifier<Entry> = ""
        public var claim: Identifier<Claim> = ""
        /// How that is known.
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(
            audit: Int, entry: Identifier<Entry>, claim: Identifier<Claim>, reason: Identifier<WrittenText>
        ) {
            (self.audit, self.entry, self.claim, self.reason) = (audit, entry, claim, reason)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.line("audit", &audit)
            coder.id("entry", &entry)
            coder.id("claim", &claim)
            coder.text("reason", &reason)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            let drawable = Audit.Drawable(entry, claim)
            guard let audit = proceedings.audits[audit], audit.claims.contains(drawable) else {
                throw .unknown(.audit, "\(audit)")
            }
            try reason.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.audits[audit]?.outcomes[Audit.Drawable(entry, claim)] = .held(reason)
        }
    }
}
