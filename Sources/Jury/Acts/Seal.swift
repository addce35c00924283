extension Acts {
    /// A juror is done with an entry: every criterion has a mark or an abstention.
    public struct Seal: Act {
        public static let kind = "seal"
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
            try proceedings.requireMarkable(round, seat, at: now)
            let cells = try proceedings.round(round).ballots[seat]?.cells ?? []
            let criteria = proceedings.frame(of: entry, in: round)?.criteria ?? []
            let missing = criteria.indices.filter { !cells.indices.contains($0) || cells[$0] == .empty }
            if !missing.isEmpty { throw .notMarked(criteria: missing.map { criteria[$0] }) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.rounds[round]?.ballots[Pairing(entry, actor.juror)]?.isSealed = true
        }
    }
}
