extension Acts {
    /// Strikes out a ballot that broke a rule. It is kept, and does not count.
    public struct Strike: Act {
        public static let kind = "strike"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public var juror: Identifier<Juror> = ""
        public var rule: String = ""
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>, juror: Identifier<Juror>, rule: String,
            reason: Identifier<WrittenText>
        ) {
            self.round = round
            self.entry = entry
            self.juror = juror
            self.rule = rule
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.id("juror", &juror)
            coder.word("rule", &rule)
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
            try Identifier<Acts>(rule).requireName()
            if actor == juror.person { throw .ownConflict }
            guard let ballot = try proceedings.round(round).ballots[Pairing(entry, juror)], ballot.hasMarks
            else {
                throw .noBallot(entry: entry, juror: juror)
            }
            if ballot.struck != nil { throw .struck(entry: entry, juror: juror) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.ballots[Pairing(entry, juror)]?.struck = seq
        }
    }
}
