extension Acts {
    /// Opens a round again after its end, with the reason.
    public struct Reopen: Act {
        public static let kind = "reopen"
        public var round: Identifier<Round> = ""
        public var reason: Identifier<WrittenText> = ""
        public var deadline: Int?
        public init() {}

        public init(round: Identifier<Round>, reason: Identifier<WrittenText>, deadline: Int? = nil) {
            self.round = round
            self.reason = reason
            self.deadline = deadline
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.text("reason", &reason)
            coder.time("deadline", orNone: &deadline)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            try proceedings.require(round, at: now, .closed)
            if let deadline, deadline <= now { throw .deadlinePassed(deadline) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.saidPhase = .open
            proceedings.rounds[round]?.closed = nil
            proceedings.rounds[round]?.deadline = deadline
        }
    }
}
