internal import Assignment
internal import Intake
internal import Jury
internal import Phrases
internal import Rankings

/// Seats of a round as they would be, beside those that there are.
struct SeatingProposal: Sendable {
    let round: Identifier<Round>
    let seating: PanelSeating
    /// By entry and juror.
    let new: [Pairing]
    let gone: [Pairing]
    /// Seats that are there before and after.
    let staying: Int
    /// Those with marks of who drops out.
    let leavingKept: Int
    /// Seats that stay though the juror does not read the entry's language.
    let foreign: Int

    /// Throws why there are no such seats.
    init(
        _ wishes: SeatingWishes, for seats: RoundSeats, of loaded: LoadedEdition
    ) throws(SeatingRefusal) {
        let present = Set(seats.words.filter(\.value.isSeat).keys)
        let kept = present.filter { seat in
            if seat.juror == wishes.leaving { return seats.marked.contains(seat) }
            return seats[seat] != .seated || !wishes.isAfresh || seats.called.contains(seat.entry)
        }
        var work = SeatingWork(loaded, ballots: nil, load: wishes.load)
        work.isOfRecord = true
        work.request.plan(wishes, for: seats, keeping: kept)
        seating = try work.seating(wishes.options)
        let problem = seating.problem
        let then = Set(
            seating.seating.seats.map { Pairing(problem.entries[$0.entry].id, problem.jurors[$0.juror].id) })
        new = then.subtracting(present).sorted()
        gone = present.subtracting(kept).subtracting(then).sorted()
        staying = present.count - gone.count
        leavingKept = kept.count { $0.juror == wishes.leaving }
        foreign = kept.subtracting(then).count
        round = seats.id
    }

    /// What brings it about.
    var acts: [any Act] {
        let leaving: [any Act] = gone.map { Acts.Unseat(round: round, entry: $0.entry, juror: $0.juror) }
        return leaving
            + stride(from: 0, to: new.count, by: Acts.Seat.most).map { start in
                let part = Array(new[start..<min(start + Acts.Seat.most, new.count)])
                return Acts.Seat(round: round, seats: part)
            }
    }

    /// What it does in words that are the same for the same changes.
    var text: String { "\(round) \(new) \(gone)" }
}

extension PanelRequest {
    /// Narrows what an edition says of all its categories to one round, as its record has it.
    fileprivate mutating func plan(_ wishes: SeatingWishes, for seats: RoundSeats, keeping kept: Set<Pairing>)
    {
        let items = Dictionary(
            sections.flatMap(\.entries).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sections = seats.sections.map { section in
            PanelSection(
                entries: section.entries.map { items[$0] ?? .init($0) }, jurors: Set(section.jurors),
                ballots: wishes.ballots ?? section.needed)
        }
        self.kept = kept
        // Who stepped back is the record's to say: the files were read before.
        bars = bars.filter { $0.value != .recusal }
        for (seat, word) in seats.words where bars[seat] == nil {
            if word == .conflict { bars[seat] = .conflict }
            if word == .recused { bars[seat] = .recusal }
        }
        callThird(before: Set(seats.called))
        guard let leaving = wishes.leaving else { return }
        loads[leaving] = nil
        for entry in sections.flatMap(\.entries).map(\.id) {
            let seat = Pairing(entry, leaving)
            if !kept.contains(seat) {
                if bars[seat] == nil { bars[seat] = .byHand }
            } else if seats[seat] != .sent {
                // She will not finish it.
                further[entry, default: 0] += 1
            }
        }
    }
}
