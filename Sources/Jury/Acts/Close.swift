extension Acts {
    /// Ends a round before its deadline, or notes that the deadline ended it.
    public struct Close: Act {
        public static let kind = "close"
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
            if try proceedings.round(round).closed != nil {
                throw .wrongPhase(round: round, .closed, needs: [.open, .paused])
            }
            try proceedings.require(round, at: now, .open, .paused, .closed)
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.saidPhase = .closed
            proceedings.rounds[round]?.closed = now
        }
    }
}
