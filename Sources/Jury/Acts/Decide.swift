extension Acts {
    /// Settles something about a claim: its evidence, a defect, its level, its metric.
    public struct Decide: Act {
        public static let kind = "decide"
        public var entry: Identifier<Entry> = ""
        public var claim: Identifier<Claim> = ""
        public var decision = Decision.Kind.defect
        public var value = ""
        public var reason: Identifier<WrittenText> = ""

        public init() {}

        public init(
            entry: Identifier<Entry>, claim: Identifier<Claim>, ruling: Decision.Ruling,
            reason: Identifier<WrittenText>
        ) {
            self.entry = entry
            self.claim = claim
            decision = ruling.kind
            value = ruling.value
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("claim", &claim)
            coder.choice("decision", &decision)
            coder.word("value", &value)
            coder.text("reason", &reason)
        }

        /// `nil` where the kind has no such value.
        private var decided: Proceedings.Decided? {
            Decision.Ruling(decision, value).map {
                Proceedings.Decided(entry: entry, claim: claim, ruling: $0, reason: reason)
            }
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try reason.requireDigest()
            _ = try proceedings.entry(entry)
            try claim.requireName()
            if decided == nil || value.isEmpty { throw .senseless(.badDecision) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            guard let decided else { return }
            let decision = Decision(entry: entry, claim: claim, ruling: decided.ruling, reason: "")
            proceedings.decisions[decision.question] = decided
            proceedings.settle(decided.ruling, on: Audit.Drawable(entry, claim))
        }
    }
}
