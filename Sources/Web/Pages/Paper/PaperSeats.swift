internal import Jury
internal import Records

/// A seat whose ballot somebody may give on paper.
struct PaperSeat: Hashable, Sendable {
    let seat: Pairing
    /// What stands on the paper, by which whoever types it in finds the seat: `A1B2C-3D4E5`.
    let code: String
    let frame: Proceedings.RubricFrame
    let isScreening: Bool
}

extension PersonVisit {
    /// Those of the round that the address names, by juror and entry: all whose entries she sees and before
    /// which nothing keeps the juror from marking.
    func paperSeats() async throws -> [PaperSeat] {
        let (id, asker, now, keyed) = (
            Identifier<Round>(visit.value("round")), person, visit.now, site.keyed
        )
        let seats = try await site.look { proceedings -> [PaperSeat]? in
            guard let round = proceedings.rounds[id] else { return nil }
            let sight = proceedings.sight(of: asker, at: now)
            return round.ballots.seats.compactMap { seat in
                guard sight.sees(seat.entry), proceedings.entries[seat.entry]?.candidacy == .competing,
                    proceedings.recusals[seat] == nil, proceedings.bar(seat.juror, before: seat.entry) == nil,
                    let frame = proceedings.frame(of: seat.entry, in: id)
                else { return nil }
                let name = keyed.digest("paper", id.text, seat.entry.text, seat.juror.text).hex(bytes: 5)
                let code = name.uppercased()
                return PaperSeat(
                    seat: seat, code: code.prefix(5) + "-" + code.suffix(5), frame: frame,
                    isScreening: round.kind == .screening)
            }
        }
        guard let seats else { throw Trouble.notFound }
        return seats.sorted { ($0.seat.juror, $0.seat.entry) < ($1.seat.juror, $1.seat.entry) }
    }

    /// The seat of a code as somebody types it.
    func paperSeat(_ typed: String) async throws -> PaperSeat? {
        let bare = typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return try await paperSeats().first { $0.code.filter { $0 != "-" } == bare }
    }
}
