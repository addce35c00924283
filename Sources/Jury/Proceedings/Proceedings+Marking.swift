extension Proceedings {
    /// Why the juror may not mark the entry now; `nil` where she may, but for a ballot that she has sealed.
    public func refusalToMark(
        from seat: Pairing, in id: Identifier<Round>, at now: Int
    ) -> Refusal? {
        do throws(Refusal) {
            try requireOpenSeat(id, seat, at: now)
        } catch {
            return error
        }
        return reference(before: seat, in: id, at: now).map { .referenceFirst(reference: $0) }
    }

    /// Refuses unless the juror may change her ballot on the entry now.
    func requireMarkable(_ id: Identifier<Round>, _ seat: Pairing, at now: Int) throws(Refusal) {
        try requireOpenSeat(id, seat, at: now)
        if rounds[id]?.ballots[seat]?.isSealed ?? false { throw .sealed(entry: seat.entry) }
    }

    /// Refuses unless the juror has a seat before the entry, is free, and the round takes marks from her now.
    func requireOpenSeat(_ id: Identifier<Round>, _ seat: Pairing, at now: Int) throws(Refusal) {
        let (round, ballot) = try requireSeat(id, seat)
        if ballot.struck != nil { throw .struck(entry: seat.entry, juror: seat.juror) }
        let phase = round.phase(at: now)
        if phase == .open { return try requirePresented(seat.entry, in: id, at: now) }
        if phase == .closed {
            if let until = round.lateUntil(seat.juror, seat.entry), now < until { return }
            if round.closed == nil, let deadline = round.deadline {
                throw .afterDeadline(round: id, closed: deadline)
            }
        }
        throw .wrongPhase(round: id, phase, needs: [.open])
    }

    /// Refuses unless the juror has a seat before the entry and is free, and the entry competes.
    func requireSeat(
        _ id: Identifier<Round>, _ seat: Pairing
    ) throws(Refusal) -> (round: Round, ballot: Ballot) {
        let round = try round(id)
        guard let ballot = round.ballots[seat], let entry = entries[seat.entry] else {
            throw .notSeated(entry: seat.entry, round: id)
        }
        if recusals[seat] != nil { throw .recused(entry: seat.entry, juror: seat.juror) }
        if let kind = bar(seat.juror, before: seat.entry) {
            throw .inConflict(entry: seat.entry, juror: seat.juror, kind)
        }
        if entry.candidacy != .competing { throw .out(entry: seat.entry, entry.candidacy) }
        return (round, ballot)
    }

    /// `nil` is an abstention.
    func requireOnScale(
        _ points: Thousandths?, _ criterion: Identifier<Criterion>, of entry: Identifier<Entry>,
        in round: Identifier<Round>
    ) throws(Refusal) {
        guard let frame = frame(of: entry, in: round), frame.criteria.contains(criterion) else {
            throw .unknown(.criterion, criterion.text)
        }
        if let points, !frame.scale.contains(points) || !frame.scale.isOnStep(points) {
            throw .offScale(points, frame.scale)
        }
    }

    mutating func note(
        _ points: Thousandths?, _ texts: Ballot.Texts, on criterion: Identifier<Criterion>,
        from seat: Pairing, in round: Identifier<Round>
    ) {
        let cell: BallotSheet.Cell = points.flatMap { BallotSheet.Cell($0) } ?? .abstained
        guard let place = rounds.index(forKey: round),
            !rounds.values[place].note(cell, texts, on: criterion, from: seat)
        else { return }
        // Her first mark: it brings the criteria, and they stay. All others found their ballot at once, of
        // which a record that is opened has a million.
        let criteria = frame(of: seat.entry, in: round)?.criteria ?? []
        marked.insert(seat.entry)
        _ = rounds.values[place].note(cell, texts, on: criterion, from: seat, beginning: criteria)
    }
}

extension Round {
    /// Whether it is done, or there is no such seat. It is not done where the ballot has yet to begin, and
    /// nothing was said of its criteria.
    mutating func note(
        _ cell: BallotSheet.Cell, _ texts: Ballot.Texts, on criterion: Identifier<Criterion>,
        from seat: Pairing, beginning criteria: [Identifier<Criterion>]? = nil
    ) -> Bool {
        let written = ballots.change(seat) { ballot -> Bool? in
            if !ballot.hasMarks {
                guard let criteria else { return nil }
                ballot.begin(criteria)
            }
            return ballot.write(cell, texts, on: criterion)
        }
        guard let written else { return true }
        guard let isNew = written else { return false }
        if isNew { markCount += 1 }
        received += 1
        return true
    }
}

extension Ballot {
    mutating func begin(_ criteria: [Identifier<Criterion>]) {
        self.criteria = criteria
        cells = [BallotSheet.Cell](repeating: .empty, count: criteria.count)
    }

    /// Whether nothing stood there before.
    mutating func write(
        _ cell: BallotSheet.Cell, _ texts: Texts, on criterion: Identifier<Criterion>
    ) -> Bool {
        guard let index = criteria.firstIndex(of: criterion) else { return false }
        let isNew = cells[index] == .empty
        cells[index] = cell
        if !isNew { superseded += 1 }
        if texts != Texts() || !self.texts.isEmpty { self.texts[index] = texts == Texts() ? nil : texts }
        return isNew
    }
}
