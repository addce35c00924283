extension Acts {
    /// Says what is before the jury of a live round, and whether it is marked now.
    public struct Present: Act {
        public static let kind = "present"
        public var round: Identifier<Round> = ""
        /// `nil` where nothing is.
        public var entry: Identifier<Entry>?
        public var marking = Round.Presentation.Marking.closed
        /// When its time is over; milliseconds since 1970 in UTC.
        public var until: Int?
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>?,
            marking: Round.Presentation.Marking = .closed, until: Int? = nil
        ) {
            self.round = round
            self.entry = entry
            self.marking = marking
            self.until = until
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", orNone: &entry)
            coder.choice("marking", &marking)
            coder.time("until", orNone: &until)
        }

        public var decidesAbout: [Identifier<Entry>] { entry.map { [$0] } ?? [] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            let live = try proceedings.round(round)
            if live.kind != .live { throw .notLive(round) }
            try proceedings.require(round, at: now, .open, .paused)
            if let until, until <= now { throw .deadlinePassed(until) }
            guard let entry else {
                if marking == .open || until != nil { throw .senseless(.nothingPresented) }
                return
            }
            let contestant = try proceedings.entry(entry)
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            if !live.ballots.seats.contains(where: { $0.entry == entry }) {
                throw .notSeated(entry: entry, round: round)
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.presentation = Round.Presentation(
                entry: entry, marking: marking, until: until)
        }
    }
}
