/// What one juror may know of the proceedings: her own seats and what she said from them. Pages for jurors
/// take nothing else, so they can show nothing else.
public struct JurorDesk: Hashable, Sendable {
    public let juror: Identifier<Juror>
    /// Those in which she has a seat, in the order in which they were planned.
    public let rounds: [Sitting]
    /// By round, then by entry.
    public let seats: [Seat]

    /// A round as its jurors know it.
    public struct Sitting: Hashable, Sendable {
        public let id: Identifier<Round>
        public let kind: Round.Kind
        public let phase: Phase
        /// Milliseconds since 1970 in UTC; `nil` where somebody closes it.
        public let deadline: Int?
    }

    /// Her place before one entry.
    public struct Seat: Hashable, Sendable {
        public let round: Identifier<Round>
        public let entry: Identifier<Entry>
        public let category: Identifier<Category>
        public let frame: Proceedings.RubricFrame
        /// As the record has it; what she has not sent is elsewhere.
        public let ballot: Ballot
        /// Whether all jurors of its category begin with it.
        public let isReference: Bool
        public let state: State
    }

    public enum State: Hashable, Sendable {
        /// She may mark; until a time where she was allowed to be late.
        case open(lateUntil: Int?)
        /// Planned or paused: she may read.
        case waiting
        /// She may read, and marks when she has sent the category's reference entry.
        case uncalibrated(reference: Identifier<Entry>)
        case closed
        case recused
        /// She does not see the entry.
        case barred(Tie.Kind)
        /// Withdrawn, disqualified or struck out.
        case out
    }

    public func seat(_ entry: Identifier<Entry>, in round: Identifier<Round>) -> Seat? {
        seats.first { $0.entry == entry && $0.round == round }
    }
}

extension JurorDesk.Seat {
    /// Whether she may read the entry.
    public var isReadable: Bool {
        switch state {
        case .open, .waiting, .uncalibrated, .closed: true
        case .recused, .barred, .out: false
        }
    }

    public var isOpen: Bool { if case .open = state { true } else { false } }

    /// Whether she is asked only if the entry should go on.
    public var isScreening: Bool { frame == .screening }
}

extension Proceedings {
    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    /// - Complexity: O(her seats · log her seats).
    public func desk(of juror: Identifier<Juror>, at now: Int) -> JurorDesk {
        let sittings = rounds.sorted { $0.value.number < $1.value.number }
        var seats: [JurorDesk.Seat] = []
        for (id, round) in sittings {
            let own = round.ballots.table(of: juror).keys.sorted()
            seats += own.compactMap { seat(Pairing($0, juror), in: id, at: now) }
        }
        let seated = Set(seats.map(\.round))
        return JurorDesk(
            juror: juror,
            rounds: sittings.filter { seated.contains($0.key) }.map { id, round in
                JurorDesk.Sitting(
                    id: id, kind: round.kind, phase: round.phase(at: now), deadline: round.deadline)
            }, seats: seats)
    }

    private func seat(_ pair: Pairing, in id: Identifier<Round>, at now: Int) -> JurorDesk.Seat? {
        guard let round = rounds[id], let ballot = round.ballots[pair], let entry = entries[pair.entry],
            let frame = frame(of: pair.entry, in: id)
        else { return nil }
        return JurorDesk.Seat(
            round: id, entry: pair.entry, category: entry.category, frame: frame, ballot: ballot,
            isReference: round.kind == .scoring && categories[entry.category]?.reference == pair.entry,
            state: state(pair, ballot, in: id, round, at: now))
    }

    private func state(
        _ pair: Pairing, _ ballot: Ballot, in id: Identifier<Round>, _ round: Round, at now: Int
    ) -> JurorDesk.State {
        if let kind = bar(pair.juror, before: pair.entry) { return .barred(kind) }
        if recusals[pair] != nil { return .recused }
        if entries[pair.entry]?.candidacy != .competing || ballot.struck != nil { return .out }
        let lateUntil = round.lateUntil(pair.juror, pair.entry).flatMap { now < $0 ? $0 : nil }
        switch round.phase(at: now) {
        case .planned, .paused: return .waiting
        case .closed where lateUntil == nil: return .closed
        case .open, .closed: break
        }
        if let reference = reference(before: pair, in: id, at: now) {
            return .uncalibrated(reference: reference)
        }
        return .open(lateUntil: round.phase(at: now) == .open ? nil : lateUntil)
    }
}
