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
        if entries[seat.entry]?.candidacy != .competing { return .entryOut }
        if recusals[seat] != nil { return .recused }
        if let kind = held(seat.juror, before: seat.entry, { $0 != .show }) { return .inConflict(kind) }
        return ballot.struck.map { .struck(line: $0) }
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
        sheet(rounds[round]?.ballots ?? [:], text: text)
    }

    /// The ballots that rank: of each entry those of the round that decides its category.
    public func sheet(text: (Identifier<WrittenText>) -> String? = { _ in nil }) -> BallotSheet {
        var deciding: [Identifier<Category>: Identifier<Round>] = [:]
        for category in categories.keys { deciding[category] = decidingRound(of: category) }
        var ballots: [Pairing: Ballot] = [:]
        for (id, round) in rounds {
            let own = round.ballots.filter { seat, _ in
                entries[seat.entry].flatMap { deciding[$0.category] } == id
            }
            ballots.merge(own) { first, _ in first }
        }
        return sheet(ballots, text: text)
    }

    /// The round by which a category is ranked: the last one planned for it that is no screening, else the
    /// last screening.
    public func decidingRound(of category: Identifier<Category>) -> Identifier<Round>? {
        rounds.filter { $0.value.categories.contains(category) }.max {
            let ranks = ($0.value.kind != .screening, $1.value.kind != .screening)
            return ranks.0 == ranks.1 ? $0.value.number < $1.value.number : ranks.1
        }?.key
    }

    private func sheet(
        _ ballots: [Pairing: Ballot], text: (Identifier<WrittenText>) -> String?
    ) -> BallotSheet {
        var builder = BallotSheet.Builder()
        for (seat, ballot) in ballots.sorted(by: { $0.key < $1.key }) {
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
            for (criterion, cell) in zip(ballot.criteria, ballot.cells) where cell != .empty {
                guard let column = builder.criterion(criterion) else { continue }
                _ = builder.fillEmpty(cell, seat: number, criterion: column, line: 0)
            }
            for (index, texts) in ballot.texts {
                guard let column = builder.criterion(ballot.criteria[index]) else { continue }
                // What was erased was a reason all the same.
                builder.annotate(
                    seat: number, criterion: column, comment: texts.comment.flatMap(text),
                    lift: ballot.cells[index].mark == nil ? nil : texts.lift.map { text($0) ?? "…" })
            }
        }
        return builder.finished()
    }

    /// How far a round is: by juror, her seats, those on which she said everything, and those she sealed.
    ///
    /// - Parameter isSeen: which seats are looked at.
    public func progress(
        in round: Identifier<Round>, where isSeen: (Pairing) -> Bool = { _ in true }
    ) -> [Identifier<Juror>: Progress] {
        var all: [Identifier<Juror>: Progress] = [:]
        for (seat, ballot) in rounds[round]?.ballots ?? [:] where isSeen(seat) {
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
