extension Acts {
    /// Lets a juror go on marking after the end, for a while and with the reason: an exception that
    /// anybody can see.
    public struct AllowLate: Act {
        public static let kind = "allow-late"
        public var round: Identifier<Round> = ""
        public var juror: Identifier<Juror> = ""
        /// `nil` for all of hers.
        public var entry: Identifier<Entry>?
        /// Milliseconds since 1970 in UTC.
        public var until: Int = 0
        public var reason: Identifier<WrittenText> = ""
        public init() {}

        public init(
            round: Identifier<Round>, juror: Identifier<Juror>, entry: Identifier<Entry>? = nil, until: Int,
            reason: Identifier<WrittenText>
        ) {
            self.round = round
            self.juror = juror
            self.entry = entry
            self.until = until
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("juror", &juror)
            coder.id("entry", orNone: &entry)
            coder.time("until", &until)
            coder.text("reason", &reason)
        }

        public var decidesAbout: [Identifier<Entry>] { entry.map { [$0] } ?? [] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            try proceedings.juror(juror)
            if let entry { _ = try proceedings.entry(entry) }
            try proceedings.require(round, at: now, .closed)
            if until <= now { throw .deadlinePassed(until) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.late[juror, default: [:]][entry] = until
        }
    }
}
