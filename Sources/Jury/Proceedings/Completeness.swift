/// What is still missing of a category, and where every mark went that was given in the round that decides
/// it.
public struct Completeness: Hashable, Sendable {
    /// Seats whose ballots are awaited and were not given: whose jurors did not step back and are in no
    /// conflict.
    public internal(set) var missing: [Pairing] = []
    /// Of these the ones from which nothing was marked.
    public internal(set) var untouched = 0
    /// Entries with fewer ballots that count than the category needs.
    public internal(set) var short: [Identifier<Entry>] = []
    /// Questions that jurors asked and nobody answered.
    public internal(set) var openQuestions = 0
    public internal(set) var marks = Marks()

    /// All marks that were given, abstentions among them: none is lost.
    public struct Marks: Hashable, Sendable {
        public internal(set) var counted = 0
        /// Others of the same juror on the same criterion took their places.
        public internal(set) var superseded = 0
        public internal(set) var recused = 0
        public internal(set) var inConflict = 0
        public internal(set) var struck = 0
        /// The entry is withdrawn or disqualified.
        public internal(set) var out = 0
        /// Of three jurors the one who is further off.
        public internal(set) var setAside = 0

        public var received: Int {
            counted + superseded + recused + inConflict + struck + out + setAside
        }

        mutating func add(_ ballot: Ballot, _ reason: Proceedings.NotCounted?) {
            superseded += ballot.superseded
            let given = ballot.cells.count { $0 != .empty }
            switch reason {
            case nil: counted += given
            case .recused: recused += given
            case .inConflict: inConflict += given
            case .struck: struck += given
            case .entryOut: out += given
            case .setAside: setAside += given
            }
        }
    }
}

extension Proceedings.Sight {
    /// How complete categories are, of the entries that she sees.
    ///
    /// - Complexity: O(entries + categories · ballots).
    public func completeness(of categories: [Identifier<Category>]) -> [Completeness] {
        let seen = Dictionary(grouping: entries) { proceedings.entries[$0]?.category ?? "" }
        var reasons: [Identifier<Round>: [Pairing: Proceedings.NotCounted]] = [:]
        return categories.map { category in
            guard let id = proceedings.decidingRound(of: category), let round = proceedings.rounds[id] else {
                return Completeness()
            }
            let known = reasons[id] ?? proceedings.reasonsNotToCount(in: id)
            reasons[id] = known
            return completeness(of: category, in: round, Set(seen[category] ?? []), known)
        }
    }

    private func completeness(
        of category: Identifier<Category>, in round: Round, _ own: Set<Identifier<Entry>>,
        _ reasons: [Pairing: Proceedings.NotCounted]
    ) -> Completeness {
        var found = Completeness()
        var counting: [Identifier<Entry>: Int] = [:]
        for (seat, ballot) in round.ballots where own.contains(seat.entry) {
            found.marks.add(ballot, reasons[seat])
            if ballot.hasMarks, reasons[seat] == nil { counting[seat.entry, default: 0] += 1 }
            if ballot.isGiven(in: round.phase(at: now)) || !proceedings.isOwed(seat) || reasons[seat] != nil {
                continue
            }
            found.missing.append(seat)
            if !ballot.hasMarks { found.untouched += 1 }
        }
        found.missing.sort()
        let needed = proceedings.categories[category]?.needed ?? 1
        found.short = own.sorted().filter { entry in
            proceedings.entries[entry]?.candidacy == .competing && counting[entry, default: 0] < needed
        }
        found.openQuestions = proceedings.inquiries.values.count { inquiry in
            own.contains(inquiry.entry) && proceedings.isOpen(inquiry)
        }
        return found
    }
}
