extension Proceedings {
    /// Why a ballot that was given does not count.
    public enum NotCounted: Hashable, Sendable {
        case recused
        case inConflict(Tie.Kind)
        case struck(line: Int)
        case entryOut
    }

    /// `nil` where the ballot counts. A ballot counts as far as it goes, sealed or not: what was acknowledged
    /// is not lost because nobody pressed a last button.
    public func reasonNotToCount(_ ballot: Ballot, of seat: Pairing) -> NotCounted? {
        if recusals[seat] != nil { return .recused }
        if let kind = held(seat.juror, before: seat.entry, { $0 != .show }) { return .inConflict(kind) }
        if let line = ballot.struck { return .struck(line: line) }
        return entries[seat.entry]?.candidacy == .competing ? nil : .entryOut
    }

    /// Ballots of a round that hold marks and do not count, by entry and juror.
    public func notCounted(in round: Identifier<Round>) -> [(seat: Pairing, reason: NotCounted)] {
        (rounds[round]?.ballots ?? [:]).filter(\.value.hasMarks).sorted { $0.key < $1.key }
            .compactMap { seat, ballot in
                reasonNotToCount(ballot, of: seat).map { (seat, $0) }
            }
    }

    /// The ballots of a round as a sheet, by entry and juror; those that do not count are not in it, but
    /// recusals are noted.
    ///
    /// - Parameter text: what somebody wrote; `nil` where it was erased.
    /// - Complexity: O(seats · log seats + marks).
    public func sheet(
        of round: Identifier<Round>, text: (Identifier<WrittenText>) -> String? = { _ in nil }
    ) -> BallotSheet {
        var builder = BallotSheet.Builder()
        for (seat, ballot) in (rounds[round]?.ballots ?? [:]).sorted(by: { $0.key < $1.key }) {
            let reason = reasonNotToCount(ballot, of: seat)
            guard ballot.hasMarks && reason == nil || reason == .recused,
                let entry = builder.entry(seat.entry), let juror = builder.juror(seat.juror),
                let number = builder.seat(entry: entry, juror: juror)
            else { continue }
            if reason == .recused {
                let words = recusals[seat]?.reason.flatMap(text)
                _ = builder.recuse(seat: number, reason: words, line: 0)
                continue
            }
            let criteria = frame(of: seat.entry)?.criteria ?? []
            for (criterion, cell) in zip(criteria, ballot.cells) where cell != .empty {
                guard let column = builder.criterion(criterion) else { continue }
                _ = builder.fillEmpty(cell, seat: number, criterion: column, line: 0)
            }
            for (index, lift) in ballot.lifts where ballot.cells[index].mark != nil {
                guard let column = builder.criterion(criteria[index]) else { continue }
                // What was erased was a reason all the same.
                builder.annotate(seat: number, criterion: column, comment: nil, lift: text(lift) ?? "…")
            }
        }
        return builder.finished()
    }

    /// How far a round is: by juror, her seats, those on which she said everything, and those she sealed.
    public func progress(in round: Identifier<Round>) -> [Identifier<Juror>: Progress] {
        var all: [Identifier<Juror>: Progress] = [:]
        for (seat, ballot) in rounds[round]?.ballots ?? [:] {
            guard recusals[seat] == nil, bar(seat.juror, before: seat.entry) == nil,
                entries[seat.entry]?.candidacy == .competing
            else { continue }
            all[seat.juror, default: Progress()].seats += 1
            let isWhole = ballot.hasMarks && !ballot.cells.contains(.empty)
            if isWhole { all[seat.juror]?.whole += 1 }
            if ballot.isSealed { all[seat.juror]?.sealed += 1 }
        }
        return all
    }

    public struct Progress: Hashable, Sendable {
        public var seats = 0
        public var whole = 0
        public var sealed = 0

        public init() {}
    }
}
