extension Proceedings {
    /// Why a ballot that was given does not count.
    public enum NotCounted: Hashable, Sendable {
        case recused
        case inConflict(Tie.Kind)
        case struck(line: Int)
        case entryOut
        /// A third juror was called, and the two others are closer to each other.
        case setAside
    }

    /// What keeps a ballot from counting, whatever others said; `nil` where nothing does.
    ///
    /// A ballot counts as far as it goes, sealed or not: what was acknowledged is not lost because nobody
    /// pressed a last button.
    public func reasonNotToCount(_ ballot: Ballot, of seat: Pairing) -> NotCounted? {
        if entries[seat.entry]?.candidacy != .competing { return .entryOut }
        if recusals[seat] != nil { return .recused }
        if let kind = held(seat.juror, before: seat.entry, { $0 != .show }) { return .inConflict(kind) }
        return ballot.struck.map { .struck(line: $0) }
    }

    /// By seat of a round: why what was given from it does not count. Seats that are not in it count.
    public func reasonsNotToCount(in round: Identifier<Round>) -> [Pairing: NotCounted] {
        var reasons: [Pairing: NotCounted] = [:]
        for (seat, ballot) in rounds[round]?.ballots ?? BallotBox() {
            reasons[seat] = reasonNotToCount(ballot, of: seat)
        }
        for seat in setAside(in: round) { reasons[seat] = .setAside }
        return reasons
    }

    /// Ballots of a round that hold marks and do not count, by entry and juror.
    public func notCounted(in round: Identifier<Round>) -> [(seat: Pairing, reason: NotCounted)] {
        let ballots = rounds[round]?.ballots ?? BallotBox()
        return reasonsNotToCount(in: round).filter { ballots[$0.key]?.hasMarks ?? false }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
