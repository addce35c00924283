extension Acts {
    /// A mark that a juror gave on paper and somebody else typed.
    public struct Transcribe: Act {
        public static let kind = "transcribe"
        public var round: Identifier<Round> = ""
        public var entry: Identifier<Entry> = ""
        public var juror: Identifier<Juror> = ""
        public var criterion: Identifier<Criterion> = ""
        public var points: Thousandths?
        public var lift: Identifier<WrittenText>?
        public var comment: Identifier<WrittenText>?
        public init() {}

        public init(
            round: Identifier<Round>, entry: Identifier<Entry>, juror: Identifier<Juror>,
            criterion: Identifier<Criterion>, points: Thousandths? = nil,
            lift: Identifier<WrittenText>? = nil, comment: Identifier<WrittenText>? = nil
        ) {
            self.round = round
            self.entry = entry
            self.juror = juror
            self.criterion = criterion
            self.points = points
            self.lift = lift
            self.comment = comment
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.id("entry", &entry)
            coder.id("juror", &juror)
            coder.id("criterion", &criterion)
            coder.mark("points", orNone: &points)
            coder.text("lift", orNone: &lift)
            coder.text("comment", orNone: &comment)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try proceedings.requireMarkable(round, Pairing(entry, juror), at: now)
            try proceedings.requireOnScale(points, criterion, of: entry, in: round)
            try lift?.requireDigest()
            try comment?.requireDigest()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.note(
                points, Ballot.Texts(lift: lift, comment: comment), on: criterion,
                from: Pairing(entry, juror),
                in: round)
        }
    }
}
