internal import Jury
internal import Records

/// How far a round is: counts of ballots, and nothing that follows from a mark.
struct RoundProgress: Sendable {
    let id: Identifier<Round>
    let kind: Round.Kind
    let phase: Phase
    /// Milliseconds since 1970 in UTC; `nil` where somebody closes it.
    let deadline: Int?
    /// Those that compete in it, in no order.
    let entries: [OfEntry]
    /// Those who have a seat before one of the entries, in no order.
    let jurors: [OfJuror]

    /// The ballots on an entry.
    struct OfEntry: Sendable {
        let entry: Identifier<Entry>
        let category: Identifier<Category>
        /// So many the category asks for.
        let needed: Int
        /// Ballots that count or may still count.
        var seats = 0
        var sent = 0
        /// Not sent, and there is a draft or a mark.
        var begun = 0

        /// Ballots that it lacks.
        var missing: Int { max(0, needed - sent) }
        /// Whether there are too few jurors, however diligent.
        var isShort: Bool { seats < needed }
    }

    /// The ballots of a juror.
    struct OfJuror: Sendable {
        let juror: Identifier<Juror>
        /// Where she may give one.
        var seats = 0
        var sent = 0
        var begun = 0
        /// From so many entries she stepped back.
        var recused = 0
        /// The line that sealed the last one.
        var sealed: Int?

        var missing: Int { seats - sent }
    }
}

extension RoundProgress {
    /// - Parameters:
    ///   - drafts: the seats at which something lies that was not sent.
    ///   - isSeen: which entries are looked at; what somebody does not see is in no count of hers.
    /// - Complexity: O(entries + seats).
    init?(
        _ id: Identifier<Round>, in proceedings: Proceedings, at now: Int, drafts: Set<SeatAddress>,
        where isSeen: (Identifier<Entry>) -> Bool
    ) {
        guard let round = proceedings.rounds[id] else { return nil }
        let phase = round.phase(at: now)
        var entries: [Identifier<Entry>: OfEntry] = [:]
        for (entry, contestant) in proceedings.entries
        where contestant.candidacy == .competing && round.categories.contains(contestant.category) {
            guard isSeen(entry), proceedings.screening(keeping: entry, from: id) == nil else { continue }
            entries[entry] = OfEntry(
                entry: entry, category: contestant.category,
                needed: proceedings.categories[contestant.category]?.needed ?? 1)
        }
        var jurors: [Identifier<Juror>: OfJuror] = [:]
        for (seat, ballot) in round.ballots where entries[seat.entry] != nil {
            if proceedings.recusals[seat] != nil {
                jurors[seat.juror, default: OfJuror(juror: seat.juror)].recused += 1
                continue
            }
            // Nothing is awaited of her there.
            if ballot.struck != nil || proceedings.bar(seat.juror, before: seat.entry) != nil { continue }
            let isSent = ballot.isGiven(in: phase)
            let place = SeatAddress(round: id, entry: seat.entry, juror: seat.juror)
            let isBegun = !isSent && (ballot.hasMarks || drafts.contains(place))
            jurors[seat.juror, default: OfJuror(juror: seat.juror)].note(ballot, isSent, isBegun)
            if proceedings.reasonNotToCount(ballot, of: seat) == nil {
                entries[seat.entry]?.note(isSent, isBegun)
            }
        }
        (self.id, kind, self.phase, deadline) = (id, round.kind, phase, round.deadline)
        (self.entries, self.jurors) = (Array(entries.values), Array(jurors.values))
    }

    /// Every round that she may look at, those that are judged now first, then in the order of their plan.
    static func rounds(in proceedings: Proceedings, at now: Int) -> [Identifier<Round>] {
        func place(_ round: Round) -> (Int, Int) {
            let phases: [Phase] = [.open, .paused, .planned, .closed]
            return (phases.firstIndex(of: round.phase(at: now)) ?? 0, round.number)
        }
        return proceedings.rounds.sorted { place($0.value) < place($1.value) }.map(\.key)
    }
}

extension RoundProgress.OfEntry {
    fileprivate mutating func note(_ isSent: Bool, _ isBegun: Bool) {
        seats += 1
        if isSent { sent += 1 }
        if isBegun { begun += 1 }
    }
}

extension RoundProgress.OfJuror {
    fileprivate mutating func note(_ ballot: Ballot, _ isSent: Bool, _ isBegun: Bool) {
        seats += 1
        if isSent { sent += 1 }
        if isBegun { begun += 1 }
        sealed = [sealed, ballot.sealed].compactMap(\.self).max()
    }
}

extension RoundProgress {
    /// The entries of a category together.
    struct OfCategory: Sendable {
        let category: Identifier<Category>
        var entries = 0
        /// Entries that have all their ballots.
        var whole = 0
        var needed = 0
        var sent = 0
        var begun = 0
        var missing = 0
    }

    /// In no order.
    var categories: [OfCategory] {
        var all: [Identifier<Category>: OfCategory] = [:]
        for entry in entries {
            var sum = all[entry.category] ?? OfCategory(category: entry.category)
            sum.entries += 1
            if entry.missing == 0 { sum.whole += 1 }
            sum.needed += entry.needed
            sum.sent += entry.sent
            sum.begun += entry.begun
            sum.missing += entry.missing
            all[entry.category] = sum
        }
        return Array(all.values)
    }
}
