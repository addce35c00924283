extension Acts {
    /// A juror steps back from an entry, in all rounds, or somebody notes for her that she did. What
    /// she marked
    /// stays and does not count.
    public struct Recuse: Act {
        public static let kind = "recuse"
        public var entry: Identifier<Entry> = ""
        /// `nil` or the actor where she says it herself.
        public var juror: Identifier<Juror>?
        public var reason: Identifier<WrittenText>?

        public init() {}

        public init(
            entry: Identifier<Entry>, juror: Identifier<Juror>? = nil,
            reason: Identifier<WrittenText>? = nil
        ) {
            self.entry = entry
            self.juror = juror
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("juror", orNone: &juror)
            coder.text("reason", orNone: &reason)
        }

        private func seat(_ actor: Identifier<Person>) -> Pairing { Pairing(entry, juror ?? actor.juror) }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            let seat = seat(actor)
            if seat.juror.person == actor {
                try proceedings.require(actor, .juror)
            } else {
                try proceedings.require(actor, .organiser, .chair)
                try proceedings.requireFree(actor, before: [entry])
            }
            try reason?.requireDigest()
            let isSeated = proceedings.rounds.values.contains { $0.ballots[seat] != nil }
            if !isSeated { throw .notSeated(entry: entry, round: "") }
            if proceedings.recusals[seat] != nil { throw .recused(entry: entry, juror: seat.juror) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.recusals[seat(actor)] = Proceedings.Recused(reason: reason)
        }
    }
}
