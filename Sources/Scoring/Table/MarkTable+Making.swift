public import Jury

extension MarkTable {
    /// The marks of a sheet as they are: every criterion weighs the same, and a value is a mark.
    ///
    /// - Complexity: O(cells + ballots · log ballots).
    public init(_ sheet: BallotSheet) {
        let entries = sheet.entries.sorted()
        let criteria = sheet.criteria.indices.sorted { sheet.criteria[$0] < sheet.criteria[$1] }
        self.init(
            sheet, entries: entries,
            criteria: criteria.map { Weight(id: sheet.criteria[$0], weight: 1) },
            unit: 1000 * Swift.max(1, criteria.count)
        ) { seat, _ in
            criteria.map { sheet.cell(seat: seat, criterion: $0).mark?.count }
        }
    }

    /// The marks of an edition's category as they count: a value is a score, 0…100.
    public init(
        entries: [Identifier<Entry>], rubric: Rubric, sheet: BallotSheet,
        standings: [Identifier<Entry>: EntryStanding] = [:]
    ) {
        self.init(Tally(entries.sorted(), rubric, sheet, standings))
    }

    /// - Precondition: the tally's entries are sorted.
    init(_ tally: Tally) {
        // A part is a thousandth of a point, and the rubric's total is a score of 100.
        self.init(
            tally.sheet, entries: tally.entries,
            criteria: tally.criteria.map { Weight(id: $0.id, weight: $0.weight) }, unit: 10 * tally.total
        ) { seat, entry in
            tally.columns.indices.map { tally.points(ofSeat: seat, entry: entry, criterion: $0) }
        }
    }

    /// - Parameter parts: of a seat before an entry by number; `nil` for a missing mark.
    private init(
        _ sheet: BallotSheet, entries: [Identifier<Entry>], criteria: [Weight], unit: Int,
        parts: (_ seat: Int, _ entry: Int) -> [Int?]
    ) {
        var numbers: [Identifier<Entry>: Int] = [:]
        for (number, entry) in entries.enumerated() { numbers[entry] = number }
        let entryNumbers = sheet.entries.map { numbers[$0] ?? -1 }
        let seats = (0..<sheet.seatCount).filter {
            entryNumbers[Int(sheet.seatEntries[$0])] >= 0 && !sheet.isRecused($0)
        }
        let seated = Set(seats.map { sheet.seatJurors[$0] }).sorted {
            sheet.jurors[Int($0)] < sheet.jurors[Int($1)]
        }
        var jurorNumbers = [Int](repeating: 0, count: sheet.jurors.count)
        for (number, juror) in seated.enumerated() { jurorNumbers[Int(juror)] = number }
        var ballots: [Ballot] = []
        ballots.reserveCapacity(seats.count)
        var incomplete = 0
        for seat in seats {
            let entry = entryNumbers[Int(sheet.seatEntries[seat])]
            let given = parts(seat, entry)
            let whole = given.compactMap(\.self)
            if whole.count == given.count {
                let juror = jurorNumbers[Int(sheet.seatJurors[seat])]
                ballots.append(Ballot(entry: entry, juror: juror, parts: whole))
            } else if !whole.isEmpty {
                incomplete += 1
            }
        }
        self.init(
            entries: entries, jurors: seated.map { sheet.jurors[Int($0)] }, criteria: criteria, unit: unit,
            ballots: ballots, incomplete: incomplete)
    }
}

extension Tally {
    /// Thousandths of points; `nil` where the seat gave no mark that counts.
    func points(ofSeat seat: Int, entry: Int, criterion: Int) -> Int? {
        let column = columns[criterion]
        let cell = column < 0 ? .empty : sheet.cell(seat: seat, criterion: column)
        return worth(of: cell, seat: seat, entry: entry, criterion: criterion)
    }
}
