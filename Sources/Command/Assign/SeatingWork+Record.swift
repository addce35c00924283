import Assignment
import Jury
import Rankings

extension SeatingWork {
    /// Takes a record at its word: who does not go on from a screening is not seated, who was chosen stays,
    /// and where a third juror is called one more joins.
    ///
    /// - Parameter isAfresh: whether seats are thought over that hold nothing to keep them.
    mutating func obey(_ proceedings: Proceedings, afresh isAfresh: Bool) {
        isOfRecord = true
        request.sections = request.sections.map { section in
            let goingOn = section.entries.filter { item in
                let category = proceedings.entries[item.id]?.category
                let round = category.flatMap { proceedings.decidingRound(of: $0) }
                return round.flatMap { proceedings.screening(keeping: item.id, from: $0) } == nil
            }
            return PanelSection(entries: goingOn, jurors: section.jurors, ballots: section.ballots)
        }
        for category in proceedings.categories.keys {
            guard let id = proceedings.decidingRound(of: category), let round = proceedings.rounds[id] else {
                continue
            }
            let calls = proceedings.thirdJurorCalls(in: id).map(\.entry)
                .filter { proceedings.entries[$0]?.category == category }
            request.callThird(before: Set(calls))
            let sitting = round.ballots.filter { seat, ballot in
                proceedings.entries[seat.entry]?.category == category
                    && proceedings.reasonNotToCount(ballot, of: seat) == nil
            }
            keep(sitting, called: Set(calls), afresh: isAfresh)
        }
    }

    /// Keeps seats that hold marks, and all of an entry that has no more than it needs: where a whole panel
    /// sits before an entry, as after an import, nobody was chosen yet.
    private mutating func keep(_ sitting: BallotBox, called: Set<Identifier<Entry>>, afresh isAfresh: Bool) {
        let counts = sitting.seats.reduce(into: [:]) { $0[$1.entry, default: 0] += 1 }
        for section in request.sections {
            let entries = Set(section.entries.map(\.id))
            let kept = sitting.filter { seat, ballot in
                guard entries.contains(seat.entry), section.jurors.contains(seat.juror) else { return false }
                if called.contains(seat.entry) { return true }
                let isChosen = ballot.hasMarks || counts[seat.entry, default: 0] <= section.ballots
                return isChosen && !isAfresh
            }
            request.kept.formUnion(kept.seats)
        }
    }
}
