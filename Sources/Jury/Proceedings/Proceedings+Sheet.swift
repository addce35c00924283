extension Proceedings {
    /// The ballots of a round as a sheet, by entry and juror; those that do not count are not in it, but
    /// recusals are noted.
    ///
    /// - Parameters:
    ///   - isMeant: of which entries; nothing of the others is in it.
    ///   - text: what somebody wrote; `nil` where it was erased.
    /// - Complexity: O(seats · log seats + marks).
    public func sheet(
        of round: Identifier<Round>, where isMeant: (Identifier<Entry>) -> Bool = { _ in true },
        text: (Identifier<WrittenText>) -> String? = { _ in nil }
    ) -> BallotSheet {
        sheet(given(in: round) { isMeant($0.entry) }, text: text)
    }

    /// The ballots that rank: of each entry those of the round that decides its category.
    public func sheet(text: (Identifier<WrittenText>) -> String? = { _ in nil }) -> BallotSheet {
        var deciding: [Identifier<Category>: Identifier<Round>] = [:]
        for category in categories.keys { deciding[category] = decidingRound(of: category) }
        let ballots = rounds.keys.flatMap { id in
            given(in: id) { seat in entries[seat.entry].flatMap { deciding[$0.category] } == id }
        }
        return sheet(ballots, text: text)
    }

    /// The round by which a category is ranked: the last one planned for it that is no screening. `nil` where
    /// there is none: a screening says who goes on, and ranks nobody.
    public func decidingRound(of category: Identifier<Category>) -> Identifier<Round>? {
        rounds.filter { $0.value.kind != .screening && $0.value.categories.contains(category) }
            .max { $0.value.number < $1.value.number }?.key
    }

    /// Categories with a screening and no round that ranks them, by name.
    public var onlyScreened: [Identifier<Category>] {
        Set(rounds.values.flatMap(\.categories)).filter { decidingRound(of: $0) == nil }.sorted()
    }

    private typealias Given = (seat: Pairing, ballot: Ballot, reason: NotCounted?)

    private func given(in round: Identifier<Round>, _ isMeant: (Pairing) -> Bool) -> [Given] {
        let reasons = reasonsNotToCount(in: round)
        return rounds[round]?.ballots.filter { seat, _ in isMeant(seat) }
            .map { ($0.seat, $0.ballot, reasons[$0.seat]) } ?? []
    }

    private func sheet(
        _ ballots: [Given], text: (Identifier<WrittenText>) -> String?
    ) -> BallotSheet {
        var builder = BallotSheet.Builder()
        for (seat, ballot, reason) in ballots.sorted(by: { $0.seat < $1.seat }) {
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
        for (seat, ballot) in rounds[round]?.ballots ?? BallotBox() where isSeen(seat) {
            guard isOwed(seat) else { continue }
            all[seat.juror, default: Progress()].seats += 1
            if ballot.isWhole { all[seat.juror]?.whole += 1 }
            if ballot.isSealed { all[seat.juror]?.sealed += 1 }
        }
        return all
    }

    /// Whether a ballot from the seat is awaited: the entry competes, and nothing keeps the juror from it.
    func isOwed(_ seat: Pairing) -> Bool {
        entries[seat.entry]?.candidacy == .competing && !isKeptOut(seat.juror, from: seat.entry)
    }

    public struct Progress: Hashable, Sendable {
        public var seats = 0
        public var whole = 0
        public var sealed = 0

        public init() {}

        /// Ballots of which nothing more is awaited, as `Ballot.isGiven` tells them.
        public func given(in phase: Phase) -> Int { phase == .closed ? max(sealed, whole) : sealed }
    }
}
