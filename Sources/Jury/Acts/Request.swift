extension Acts {
    /// Asks the agency of an entry for evidence, whether it may compete, or what it says of a harm.
    public struct Request: Act {
        public static let kind = "request"
        public var entry: Identifier<Entry> = ""
        public var about = AgencyRequest.About.evidence
        /// Only where evidence is asked for.
        public var claim: Identifier<Claim>?
        /// Until when the agency may reply, in milliseconds since 1970 in UTC.
        public var until = 0
        public var text: Identifier<WrittenText> = ""
        public init() {}

        public init(
            entry: Identifier<Entry>, about: AgencyRequest.About, claim: Identifier<Claim>? = nil, until: Int,
            text: Identifier<WrittenText>
        ) {
            (self.entry, self.about, self.claim) = (entry, about, claim)
            (self.until, self.text) = (until, text)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.choice("about", &about)
            coder.id("claim", orNone: &claim)
            coder.time("until", &until)
            coder.text("text", &text)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            if about == .harm {
                try proceedings.require(actor, .chair)
            } else {
                try proceedings.require(actor, .organiser, .chair)
            }
            let contestant = try proceedings.entry(entry)
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            if until <= now { throw .deadlinePassed(until) }
            try text.requireDigest()
            guard let claim else { return }
            try claim.requireName()
            if about != .evidence { throw .senseless(.claimNotAsked) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.requests[seq] = AgencyRequest(
                entry: entry, about: about, claim: claim, by: actor, until: until, text: text)
        }
    }
}
