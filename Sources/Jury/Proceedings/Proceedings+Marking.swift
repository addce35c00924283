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
        if rounds[round]?.ballots[seat]?.hasMarks == false {
            // Her first mark: it brings the criteria, and they stay.
            let criteria = frame(of: seat.entry, in: round)?.criteria ?? []
            _ = rounds[round]?.ballots.change(seat) { $0.begin(criteria) }
            marked.insert(seat.entry)
        }
        guard let place = rounds.index(forKey: round) else { return }
        rounds.values[place].note(cell, texts, on: criterion, from: seat)
    }
}

extension Round {
    mutating func note(
        _ cell: BallotSheet.Cell, _ texts: Ballot.Texts, on criterion: Identifier<Criterion>,
        from seat: Pairing
    ) {
        let isNew = ballots.change(seat) { $0.write(cell, texts, on: criterion) }
        if isNew == true { markCount += 1 }
        if isNew != nil { received += 1 }
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
