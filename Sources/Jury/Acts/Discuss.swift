extension Acts {
    /// The jury talks an entry over: who is in the room, and what the minutes keep. Who is in conflict before
    /// it, or stepped back, is out.
    public struct Discuss: Act {
        public static let kind = "discuss"
        public var entry: Identifier<Entry> = ""
        public var jurors: [Identifier<Juror>] = []
        public var notes: Identifier<WrittenText>?

        public init() {}

        public init(
            entry: Identifier<Entry>, jurors: [Identifier<Juror>], notes: Identifier<WrittenText>? = nil
        ) {
            (self.entry, self.jurors, self.notes) = (entry, jurors, notes)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.ids("jurors", &jurors)
            coder.text("notes", orNone: &notes)
        }

        public var decidesAbout: [Identifier<Entry>] { [entry] }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try notes?.requireDigest()
            try proceedings.requireDecided(try proceedings.competitor(entry).category, at: now)
            if jurors.isEmpty || Set(jurors).count < jurors.count { throw .senseless(.nobodyThere) }
            for juror in jurors {
                try proceedings.juror(juror)
                if let kind = proceedings.bar(juror, before: entry) {
                    throw .inConflict(entry: entry, juror: juror, kind)
                }
                if proceedings.recusals[Pairing(entry, juror)] != nil {
                    throw .recused(entry: entry, juror: juror)
                }
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let outside = proceedings.people.filter { $0.value.contains(.juror) }.keys.map(\.juror)
                .filter { proceedings.isKeptOut($0, from: entry) }.sorted()
            proceedings.discussions[seq] = Discussion(
                entry: entry, jurors: jurors, outside: outside, notes: notes, at: now)
        }
    }
}
