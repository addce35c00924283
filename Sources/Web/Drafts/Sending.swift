internal import Jury
internal import Records

/// What it takes to send a draft: the acts that make the record say what the draft says.
///
/// The same draft after the same ballot gives the same acts, ids and salts included, so that a draft that is
/// sent twice, because the first answer got lost, is in the record once.
struct Sending {
    private(set) var acts: [(id: ActID, act: any Act)] = []
    private(set) var texts: [FreeText] = []
    private let keyed: KeyedHash
    private let seat: JurorDesk.Seat
    private let juror: Identifier<Juror>

    /// - Parameter present: what the record has of her ballot.
    init(
        _ draft: BallotDraft, after present: BallotDraft, at seat: JurorDesk.Seat,
        of juror: Identifier<Juror>, keyed: KeyedHash
    ) {
        (self.keyed, self.seat, self.juror) = (keyed, seat, juror)
        if seat.ballot.isSealed { add(Acts.Unseal(round: seat.round, entry: seat.entry)) }
        for criterion in seat.frame.criteria {
            guard let given = draft.marks[criterion] else { continue }
            let isSaid =
                present.marks[criterion] == given && present.lifts[criterion] == draft.lifts[criterion]
                && present.comments[criterion] == draft.comments[criterion]
            if isSaid { continue }
            var points: Thousandths?
            if case .points(let given) = given { points = given }
            add(
                Acts.Mark(
                    round: seat.round, entry: seat.entry, criterion: criterion, points: points,
                    lift: keep(draft.lifts[criterion], "lift \(criterion)"),
                    comment: keep(draft.comments[criterion], "comment \(criterion)")))
        }
        add(
            Acts.Seal(
                round: seat.round, entry: seat.entry, comment: keep(draft.toAgency, "agency")))
    }

    /// Told apart by the last line that sealed the ballot: what is said again after a change is another act.
    private var place: String {
        "\(juror) \(seat.round) \(seat.entry) \(seat.ballot.sealed.map(String.init) ?? "")"
    }

    private mutating func add(_ act: some Act) {
        acts.append((keyed.actID(act, in: place), act))
    }

    private mutating func keep(_ text: String?, _ what: String) -> Identifier<WrittenText>? {
        guard let text, !text.isEmpty, let kept = keyed.freeText(text, in: "\(place) \(what)") else {
            return nil
        }
        texts.append(kept)
        return Identifier(kept.digest.base64)
    }
}
