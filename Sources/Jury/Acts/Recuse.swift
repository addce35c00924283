extension Acts {
    /// A juror steps back from an entry, in all rounds. What she marked stays and does not count.
    public struct Recuse: Act {
        public static let kind = "recuse"
        public var entry: Identifier<Entry> = ""
        public var reason: Identifier<WrittenText>?
        public init() {}

        public init(entry: Identifier<Entry>, reason: Identifier<WrittenText>? = nil) {
            self.entry = entry
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("reason", orNone: &reason)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .juror)
            try reason?.requireDigest()
            let seat = Pairing(entry, actor.juror)
            let isSeated = proceedings.rounds.values.contains { $0.ballots[seat] != nil }
            if !isSeated { throw .notSeated(entry: entry, round: "") }
            if proceedings.recusals[seat] != nil { throw .recused(entry: entry, juror: seat.juror) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.recusals[Pairing(entry, actor.juror)] = Proceedings.Recused(reason: reason)
        }
    }
}
