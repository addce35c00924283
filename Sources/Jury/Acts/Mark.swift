extension Acts {
    /// A juror's mark on a criterion, in place of any she gave before; without points she abstains.
    public struct Mark: Act {
        public static let kind = "mark"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public var criterion: Identifier<Criterion> = ""
        public var points: Thousandths?
        /// Why she lifts the cap on the criterion.
        public var lift: Identifier<WrittenText>?
        public var comment: Identifier<WrittenText>?
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>, criterion: Identifier<Criterion>,
            points: Thousandths? = nil, lift: Identifier<WrittenText>? = nil,
            comment: Identifier<WrittenText>? = nil
        ) {
            self.round = round
            self.entry = entry
            self.criterion = criterion
            self.points = points
            self.lift = lift
            self.comment = comment
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.id("criterion", &criterion)
            coder.mark("points", orNone: &points)
            coder.text("lift", orNone: &lift)
            coder.text("comment", orNone: &comment)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .juror)
            let seat = Pairing(entry, actor.juror)
            try proceedings.requireMarkable(round, seat, at: now)
            if let reference = proceedings.reference(before: seat, in: round, at: now) {
                throw .referenceFirst(reference: reference)
            }
            try proceedings.requireOnScale(points, criterion, of: entry, in: round)
            try lift?.requireDigest()
            try comment?.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.note(
                points, Ballot.Texts(lift: lift, comment: comment), on: criterion,
                from: Pairing(entry, actor.juror),
                in: round)
        }
    }
}
