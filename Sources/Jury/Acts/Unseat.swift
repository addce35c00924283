extension Acts {
    /// Takes back a seat from which nothing was marked.
    public struct Unseat: Act {
        public static let kind = "unseat"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public var juror: Identifier<Juror> = ""
        public init() {}

        public init(round: Identifier<Round>, entry: Identifier<Entry>, juror: Identifier<Juror>) {
            self.round = round
            self.entry = entry
            self.juror = juror
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.id("juror", &juror)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try proceedings.require(round, at: now, .planned, .open, .paused)
            guard let ballot = try proceedings.round(round).ballots[Pairing(entry, juror)] else {
                throw .notSeated(entry: entry, round: round)
            }
            if ballot.hasMarks { throw .hasMarks }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.ballots[Pairing(entry, juror)] = nil
        }
    }
}
