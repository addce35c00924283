internal import Intake
internal import Jury
internal import Phrases
internal import Records

/// Who has what in a round, of the entries that somebody sees: how far each juror is, and no mark.
struct RoundSeats: Sendable {
    let id: Identifier<Round>
    let phase: Phase
    let sections: [Section]
    /// How jurors stand to entries; who is not here is free.
    let words: [Pairing: SeatingWord]
    /// Seats that hold marks, sent or not.
    let marked: Set<Pairing>
    /// Entries before which a third juror is called, by name; none for who hears nothing of marks.
    let called: [Identifier<Entry>]

    /// The entries of a category that compete in the round, and those who could judge them.
    struct Section: Sendable {
        let category: Category
        let entries: [Identifier<Entry>]
        let jurors: [Identifier<Juror>]
        /// Ballots for each entry.
        let needed: Int
    }

    subscript(_ seat: Pairing) -> SeatingWord { words[seat] ?? .free }

    /// How many seats a juror has that count or may still count.
    func load(of juror: Identifier<Juror>) -> Int { words.count { $0.key.juror == juror && $0.value.isSeat } }

    /// How many jurors an entry has.
    func count(before entry: Identifier<Entry>) -> Int {
        words.count { $0.key.entry == entry && $0.value.isSeat }
    }
}

extension SeatingWord {
    /// Whether somebody sits there whose ballot counts or may still count.
    var isSeat: Bool { [.seated, .begun, .sent].contains(self) }
}

extension RoundSeats {
    /// - Parameters:
    ///   - drafts: the seats at which something lies that was not sent.
    ///   - isSeen: which entries are looked at; nothing is told of the others.
    ///   - hearsCalls: whether she hears of third jurors who are called, and so of marks.
    init?(
        _ id: Identifier<Round>, of loaded: LoadedEdition, in proceedings: Proceedings, at now: Int,
        drafts: Set<SeatAddress>, where isSeen: (Identifier<Entry>) -> Bool,
        hearsCalls: Bool = false
    ) {
        guard let round = proceedings.rounds[id] else { return nil }
        (self.id, phase) = (id, round.phase(at: now))
        var present: [Identifier<Entry>: Set<Identifier<Juror>>] = [:]
        for seat in round.ballots.seats { present[seat.entry, default: []].insert(seat.juror) }
        sections = loaded.contests.filter { round.categories.contains($0.category.id) }.map { contest in
            let entries = proceedings.entries.filter { entry, contestant in
                contestant.category == contest.category.id && contestant.candidacy == .competing
                    && isSeen(entry) && proceedings.screening(keeping: entry, from: id) == nil
            }.keys.sorted()
            // The panel as it is written, and whoever sits there.
            let panel = (contest.panel?.jurors ?? []).filter {
                proceedings.people[$0.person]?.contains(.juror) ?? false
            }
            let jurors = entries.reduce(into: Set(panel)) { $0.formUnion(present[$1] ?? []) }
            return Section(
                category: contest.category, entries: entries, jurors: jurors.sorted(),
                needed: proceedings.categories[contest.category.id]?.needed ?? contest.category.ballotsMin)
        }
        var words: [Pairing: SeatingWord] = [:]
        for section in sections {
            for entry in section.entries {
                for juror in section.jurors {
                    let seat = Pairing(entry, juror)
                    let isBegun = drafts.contains(SeatAddress(round: id, entry: entry, juror: juror))
                    let word = proceedings.word(of: seat, in: round, isBegun, loaded.conflicts)
                    if word != .free { words[seat] = word }
                }
            }
        }
        self.words = words
        called = hearsCalls ? proceedings.thirdJurorCalls(in: id).map(\.entry).filter(isSeen) : []
        marked = Set(round.ballots.filter { words[$0] != nil && $1.hasMarks }.seats)
    }
}

extension Proceedings {
    fileprivate func word(
        of seat: Pairing, in round: Round, _ isBegun: Bool, _ conflicts: Conflicts
    ) -> SeatingWord {
        if recusals[seat] != nil { return .recused }
        // What follows from ties keeps her away as well, before somebody has confirmed it.
        let follows = conflicts.treatment(of: seat.juror, before: seat.entry) ?? .show
        guard let ballot = round.ballots[seat] else {
            let isStated = held(seat.juror, before: seat.entry) { $0 != .show } != nil
            return follows != .show || isStated ? .conflict : .free
        }
        if follows != .show || reasonNotToCount(ballot, of: seat) != nil { return .conflict }
        if ballot.isSealed { return .sent }
        return ballot.hasMarks || isBegun ? .begun : .seated
    }
}
