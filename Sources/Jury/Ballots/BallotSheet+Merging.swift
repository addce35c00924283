extension BallotSheet.Builder {
    /// Adds all of another sheet, as when an edition's ballots come in several files. What both sheets say of
    /// one cell is struck and told, at most `Limits.findings` times.
    ///
    /// The lines stay those of the file they came from, or follow on `linesBefore` where the other sheet is a
    /// later part of one file. Check each sheet before it is added: after that a line no longer tells its
    /// file. O(cells of the other sheet).
    public mutating func add(_ other: BallotSheet, linesBefore: Int = 0) -> [Finding] {
        var findings = CappedFindings()
        let entries: [Int?] = other.entries.map { entry($0) }
        let jurors: [Int?] = other.jurors.map { juror($0) }
        let criteria: [Int?] = other.criteria.map { criterion($0) }
        for otherSeat in 0..<other.seatCount {
            let entry = entries[Int(other.seatEntries[otherSeat])]
            let juror = jurors[Int(other.seatJurors[otherSeat])]
            guard let entry, let juror, let seat = seat(entry: entry, juror: juror) else {
                let line = other.firstLine(ofSeat: otherSeat) + linesBefore
                findings.add(
                    Finding(
                        .ballot, .tooMany(.ballots, limit: Limits.ballots), at: .init(line: line, column: 1)))
                continue
            }
            addCells(ofSeat: otherSeat, of: other, to: seat, criteria, linesBefore, &findings)
            if let order = other.orders[otherSeat] {
                let line = order.line + linesBefore
                if let fault = self.order(order.number, seat: seat, line: line) {
                    findings.add(Finding(.ballot, fault, at: .init(line: line, column: 1), path: "/order"))
                }
                if !order.counts { sheet.orders[seat]?.counts = false }
            }
            guard let recusal = other.recusals[otherSeat] else { continue }
            let line = recusal.line + linesBefore
            if let earlier = recuse(seat: seat, reason: recusal.reason, line: line) {
                let key = "\(other.entry(ofSeat: otherSeat)), \(other.juror(ofSeat: otherSeat))"
                findings.add(
                    Finding(.ballot, .duplicateRow(key, line: earlier), at: .init(line: line, column: 1)))
            }
        }
        addNotes(of: other, entries, jurors, criteria)
        return findings.told
    }

    private mutating func addCells(
        ofSeat otherSeat: Int, of other: BallotSheet, to seat: Int, _ criteria: [Int?], _ linesBefore: Int,
        _ findings: inout CappedFindings
    ) {
        let width = other.criteria.count
        for index in 0..<width {
            let cell = other.cells[otherSeat * width + index]
            guard cell != .empty else { continue }
            let line = Int(other.lines[otherSeat * width + index]) + linesBefore
            guard let criterion = criteria[index] else {
                let fault = Fault.tooMany(.criteria, limit: Limits.criteria)
                findings.add(Finding(.ballot, fault, at: .init(line: line, column: 1)))
                continue
            }
            guard let earlier = fill(cell, seat: seat, criterion: criterion, line: line) else { continue }
            let ids = (other.entry(ofSeat: otherSeat), other.juror(ofSeat: otherSeat), other.criteria[index])
            let fault = Fault.duplicateRow("\(ids.0), \(ids.1), \(ids.2)", line: earlier)
            findings.add(Finding(.ballot, fault, at: .init(line: line, column: 1)))
        }
    }

    /// Comments and lifts of cells that were taken as they are.
    private mutating func addNotes(
        of other: BallotSheet, _ entries: [Int?], _ jurors: [Int?], _ criteria: [Int?]
    ) {
        for address in Set(other.comments.keys).union(other.lifts.keys) {
            let otherSeat = Int(address.seat)
            guard let entry = entries[Int(other.seatEntries[otherSeat])],
                let juror = jurors[Int(other.seatJurors[otherSeat])],
                let criterion = criteria[Int(address.criterion)],
                let seat = seat(entry: entry, juror: juror),
                cell(seat: seat, criterion: criterion) != .struck
            else { continue }
            annotate(
                seat: seat, criterion: criterion, comment: other.comments[address], lift: other.lifts[address]
            )
        }
    }
}
