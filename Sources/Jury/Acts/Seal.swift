extension Acts {
    /// A juror is done with an entry: every criterion has a mark or an abstention.
    public struct Seal: Act {
        public static let kind = "seal"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        /// What she says to whoever sent the entry in.
        public var comment: Identifier<WrittenText>?
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>, comment: Identifier<WrittenText>? = nil
        ) {
            self.round = round
            self.entry = entry
            self.comment = comment
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.text("comment", orNone: &comment)
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
            try comment?.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let seat = Pairing(entry, actor.juror)
            proceedings.rounds[round]?.ballots[seat]?.isSealed = true
            proceedings.rounds[round]?.ballots[seat]?.comment = comment
            proceedings.rounds[round]?.ballots[seat]?.sealed = seq
        }
    }
}
