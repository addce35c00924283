internal import Jury
internal import Phrases
internal import Records

/// All that a juror has said at a seat: what she sent, and what she has not.
struct SeatPaper: Sendable {
    let seat: JurorDesk.Seat
    /// As the record has it.
    let sent: BallotDraft
    /// What the page shows: her draft, or what she sent where there is none.
    let draft: BallotDraft
    /// Of the draft; 0 where none was kept.
    let version: Int

    init(_ seat: JurorDesk.Seat, kept: SeatDraft?, text: (Identifier<WrittenText>) -> String?) {
        self.seat = seat
        sent = BallotDraft(seat.ballot, text: text)
        version = kept?.version ?? 0
        let form = kept.flatMap { Form($0.bytes) }
        // What is kept was read once before; a rubric that changed since may have other criteria.
        draft = form.flatMap { try? BallotDraft($0, under: seat.frame) } ?? sent
    }

    var word: SeatWord {
        switch seat.state {
        case .recused: return .recused
        case .closed, .out, .barred: return seat.ballot.isGiven(in: .closed) ? .sent : .closed
        case .waiting, .uncalibrated, .offFloor: return seat.ballot.isSealed ? .sent : .waiting
        case .open: break
        }
        if seat.ballot.isSealed { return draft.sends(sent) ? .sent : .changed }
        return draft.sends(BallotDraft()) ? .untouched : .draft
    }
}

extension JurorVisit {
    func paper(_ seat: JurorDesk.Seat) throws -> SeatPaper {
        SeatPaper(seat, kept: try site.drafts.draft(at: address(seat)), text: site.text)
    }

    /// What she said at all seats of hers, in her own order.
    func papers() throws -> [SeatPaper] {
        let kept = try site.drafts.drafts(of: desk.juror)
        return order.map { SeatPaper($0, kept: kept[address($0)], text: site.text) }
    }

    /// All seats of hers, in her own order.
    var order: [JurorDesk.Seat] {
        let ranks = desk.seats.map { site.rank(of: $0.entry, for: desk.juror) }
        return zip(desk.seats, ranks).sorted { $0.1 < $1.1 }.map(\.0)
    }
}
