extension Acts {
    /// A juror wants to change a ballot that she had sealed.
    public struct Unseal: Act {
        public static let kind = "unseal"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public init() {}

        public init(round: Identifier<Round>, entry: Identifier<Entry>) {
            self.round = round
            self.entry = entry
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .juror)
            let seat = Pairing(entry, actor.juror)
            try proceedings.requireOpenSeat(round, seat, at: now)
            if try proceedings.round(round).ballots[seat]?.isSealed != true { throw .notSealed(entry: entry) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.ballots[Pairing(entry, actor.juror)]?.isSealed = false
        }
    }
}
