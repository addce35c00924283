extension Acts {
    /// Moves the end of a round that has not come, or takes it away.
    public struct SetDeadline: Act {
        public static let kind = "deadline"
        public var round: Identifier<Round> = ""
        public var deadline: Int?
        public init() {}

        public init(round: Identifier<Round>, deadline: Int? = nil) {
            self.round = round
            self.deadline = deadline
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.time("deadline", orNone: &deadline)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try proceedings.require(round, at: now, .planned, .open, .paused)
            if let deadline, deadline <= now { throw .deadlinePassed(deadline) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.deadline = deadline
        }
    }
}
