extension Acts {
    /// Opens a round, or goes on after a pause.
    public struct Open: Act {
        public static let kind = "open"
        public var round: Identifier<Round> = ""
        public init() {}

        public init(round: Identifier<Round>) {
            self.round = round
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try proceedings.require(round, at: now, .planned, .paused)
            let planned = try proceedings.round(round)
            if planned.ballots.isEmpty { throw .senseless(.noSeats) }
            // It would be closed at once, and never planned again.
            if let deadline = planned.deadline, deadline <= now { throw .deadlinePassed(deadline) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.saidPhase = .open
            if proceedings.rounds[round]?.opened == nil { proceedings.rounds[round]?.opened = seq }
        }
    }
}
