extension Acts {
    /// Seats jurors before entries: from then on each may mark the entry in the round.
    public struct Seat: Act {
        public static let kind = "seat"
        public var round: Identifier<Round> = ""
        public var seats: [Pairing] = []

        /// So many fit into a line, whatever their names.
        public static let most = 400

        public init() {}

        public init(round: Identifier<Round>, seats: [Pairing]) {
            self.round = round
            self.seats = seats
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("round", &round)
            var rows = seats.map { [$0.entry.text, $0.juror.text] }
            coder.rows("seats", &rows)
            if rows.contains(where: { $0.count != 2 }) { coder.refuse() }
            seats = rows.compactMap {
                $0.count == 2 ? Pairing(Identifier($0[0]), Identifier($0[1])) : nil
            }
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser, .chair)
            try proceedings.require(round, at: now, .planned, .open, .paused)
            let planned = try proceedings.round(round)
            if seats.isEmpty || seats.count > Self.most || Set(seats).count < seats.count {
                throw .senseless(.noSeats)
            }
            for seat in seats {
                try proceedings.requireFree(actor, before: [seat.entry])
                let entry = try proceedings.entry(seat.entry)
                try proceedings.juror(seat.juror)
                if !planned.categories.contains(entry.category) {
                    throw .unknown(.entry, seat.entry.text)
                }
                if entry.candidacy != .competing { throw .out(entry: seat.entry, entry.candidacy) }
                if let kind = proceedings.bar(seat.juror, before: seat.entry) {
                    throw .inConflict(entry: seat.entry, juror: seat.juror, kind)
                }
                if let screening = proceedings.screening(keeping: seat.entry, from: round) {
                    throw .notShortlisted(entry: seat.entry, screening: screening)
                }
                if proceedings.recusals[seat] != nil {
                    throw .recused(entry: seat.entry, juror: seat.juror)
                }
                if planned.ballots[seat] != nil {
                    throw .seatedAlready(entry: seat.entry, juror: seat.juror)
                }
            }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            guard let place = proceedings.rounds.index(forKey: round) else { return }
            for seat in seats { proceedings.rounds.values[place].ballots[seat] = Ballot() }
        }
    }
}
