import Assignment
import Jury

extension SeatingWork {
    /// Takes a record at its word: who does not go on from a screening is not seated, and where a third juror
    /// is called one more is, beside those who sit there.
    mutating func obey(_ proceedings: Proceedings) {
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
            for call in proceedings.thirdJurorCalls(in: id)
            where proceedings.entries[call.entry]?.category == category {
                request.further[call.entry] = 1
                let sitting = round.ballots.filter { seat, ballot in
                    seat.entry == call.entry && proceedings.reasonNotToCount(ballot, of: seat) == nil
                }
                request.kept.formUnion(sitting.seats)
            }
        }
    }
}
