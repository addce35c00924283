extension Acts {
    /// Stops marking for a while. The deadline goes on.
    public struct Pause: Act {
        public static let kind = "pause"
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
            try proceedings.require(round, at: now, .open)
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.saidPhase = .paused
        }
    }
}
