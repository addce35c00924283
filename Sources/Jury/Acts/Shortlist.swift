extension Acts {
    /// Says which entries go on from a closed screening. No others are seated in the rounds after it.
    public struct Shortlist: Act {
        public static let kind = "shortlist"
        public var round: Identifier<Round> = ""
        public var entries: [Identifier<Entry>] = []

        /// So many fit into a line, whatever their names.
        public static let most = 900

        public init() {}

        public init(round: Identifier<Round>, entries: [Identifier<Entry>]) {
            self.round = round
            self.entries = entries
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            coder.ids("entries", &entries)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            let screening = try proceedings.round(round)
            if screening.kind != .screening { throw .notScreening(round) }
            try proceedings.require(round, at: now, .closed)
            let next = proceedings.rounds(after: round).filter { proceedings.rounds[$0]?.wasOpened ?? false }
            if let next = next.min() { throw .goneOn(next) }
            if entries.isEmpty || entries.count > Self.most || Set(entries).count < entries.count {
                throw .senseless(.noEntries)
            }
            for entry in entries {
                let contestant = try proceedings.entry(entry)
                if !screening.categories.contains(contestant.category) {
                    throw .unknown(.entry, entry.text)
                }
                if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            }
            // Whoever says who goes on decides about all of them, on the list or not.
            let isBarred = proceedings.entries.contains { entry, contestant in
                screening.categories.contains(contestant.category) && contestant.candidacy == .competing
                    && proceedings.bar(actor.juror, before: entry) != nil
            }
            if isBarred { throw .ownConflict }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            let goingOn = Set(entries)
            let categories = proceedings.rounds[round]?.categories ?? []
            let others = Set(
                proceedings.entries.filter { categories.contains($0.value.category) }.keys
            ).subtracting(goingOn)
            proceedings.rounds[round]?.shortlist = goingOn
            for id in proceedings.rounds(after: round) {
                guard let later = proceedings.rounds[id] else { continue }
                proceedings.rounds[id]?.ballots = later.ballots.filter { seat, ballot in
                    ballot.hasMarks || !others.contains(seat.entry)
                }
            }
        }
    }
}
