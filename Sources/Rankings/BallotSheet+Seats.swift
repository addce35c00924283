internal import Jury

extension BallotSheet {
    /// The seats of entries in their order, those of one entry by juror: the order of the file changes
    /// nothing.
    ///
    /// By two stable counting sorts: O(seats + entries + jurors).
    func seats(of entries: [Identifier<Entry>]) -> [Int] {
        var ranks: [Identifier<Entry>: Int] = [:]
        for (rank, entry) in entries.enumerated() { ranks[entry] = rank }
        let entryRanks = self.entries.map { ranks[$0] ?? -1 }
        var jurorRanks = [Int](repeating: 0, count: jurors.count)
        let sorted = jurors.indices.sorted { jurors[$0] < jurors[$1] }
        for (rank, juror) in sorted.enumerated() { jurorRanks[juror] = rank }
        let own = (0..<seatCount).filter { entryRanks[Int(seatEntries[$0])] >= 0 }
        let byJuror = own.sorted(below: jurors.count) { jurorRanks[Int(seatJurors[$0])] }
        return byJuror.sorted(below: entries.count) { entryRanks[Int(seatEntries[$0])] }
    }

    /// Whether the seat has a mark on every criterion; only such ballots weigh alike on all entries.
    ///
    /// `columns`: where the sheet has the rubric's criteria; `nil` for one that nobody marked.
    func isWhole(_ seat: Int, _ columns: [Int?]) -> Bool {
        if isRecused(seat) { return false }
        return columns.allSatisfy { column in
            column.map { cell(seat: seat, criterion: $0).mark != nil } ?? false
        }
    }

    /// What a seat's juror lifted on marks that she gave.
    func lifts(of seat: Int, _ columns: [Int?]) -> [RankedCategory.Lift] {
        if isRecused(seat) { return [] }
        return columns.compactMap { column in
            guard let column, cell(seat: seat, criterion: column).mark != nil,
                let reason = lifts[CellAddress(seat: seat, criterion: column)]
            else { return nil }
            return RankedCategory.Lift(
                entry: entry(ofSeat: seat), juror: juror(ofSeat: seat), criterion: criteria[column],
                reason: reason)
        }
    }

    /// Of those who gave a ballot.
    func ties(
        of seats: [Int], _ conflicts: Conflicts
    ) -> [Int: (conflict: Conflict, treatment: ConflictPolicy.Treatment)] {
        var found: [Int: (conflict: Conflict, treatment: ConflictPolicy.Treatment)] = [:]
        if conflicts.all.isEmpty { return found }
        for seat in seats where !isRecused(seat) {
            let decides = conflicts.deciding(juror(ofSeat: seat), entry(ofSeat: seat))
            if let decides { found[seat] = (decides, conflicts.treatment(decides)) }
        }
        return found
    }
}

extension [Int] {
    /// Stable, by a whole number below `count` for each.
    fileprivate func sorted(below count: Int, by key: (Int) -> Int) -> [Int] {
        var starts = [Int](repeating: 0, count: count + 1)
        for element in self { starts[key(element) + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var result = self
        for element in self {
            result[starts[key(element)]] = element
            starts[key(element)] += 1
        }
        return result
    }
}
