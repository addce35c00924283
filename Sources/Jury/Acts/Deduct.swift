extension Acts {
    /// Takes points off an entry's score for harm or deception that the jury found by a vote, after its
    /// agency was asked and heard. Said again, the last one holds; no points take it back.
    public struct Deduct: Act {
        public static let kind = "deduct"
        public var entry: Identifier<Entry> = ""
        /// Of 100; 0 to 20.
        public var points = 0
        /// The line of the vote that decided; `nil` where points are given back.
        public var vote: Int?
        public var reason: Identifier<WrittenText> = ""

        /// More than that is for disqualifying.
        public static let pointsMax = 20

        public init() {}

        public init(
            entry: Identifier<Entry>, points: Int, vote: Int?, reason: Identifier<WrittenText>
        ) {
            (self.entry, self.points, self.vote, self.reason) = (entry, points, vote, reason)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.number("points", &points)
            coder.line("vote", orNone: &vote)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool { true }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            let own = try proceedings.competitor(entry).category
            try proceedings.requireDecided(own, at: now)
            if !(0...Self.pointsMax).contains(points) { throw .senseless(.badDeduction) }
            if points == 0 {
                if proceedings.deductions[entry] == nil { throw .senseless(.nothingToTakeBack) }
                return
            }
            if proceedings.categories[own]?.rule.isOnScale == false { throw .senseless(.noPoints) }
            guard let vote else { throw .senseless(.noVote) }
            try proceedings.requireCarried(vote, about: entry)
            if !proceedings.wasHeard(onHarmOf: entry, before: vote) { throw .senseless(.notHeard) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.deductions[entry] =
                points == 0
                ? nil : Deduction(points: points, reason: reason, vote: vote ?? seq, line: seq, at: now)
        }
    }
}
