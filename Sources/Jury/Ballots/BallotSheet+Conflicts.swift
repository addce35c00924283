extension BallotSheet {
    /// This sheet with the ballots struck whose jurors must not judge the entry, and a finding for each of a
    /// juror who is tied to it, at most `Limits.findings`.
    ///
    /// Who stepped back is not told: she did what there is to do. O(seats).
    public func held(against conflicts: Conflicts) -> (sheet: BallotSheet, findings: [Finding]) {
        if conflicts.all.isEmpty { return (self, []) }
        var copy = self
        var findings = CappedFindings()
        let width = criteria.count
        for seat in 0..<seatCount where !isRecused(seat) {
            let own = (seat * width)..<((seat + 1) * width)
            guard cells[own].contains(where: { $0.mark != nil }),
                let conflict = conflicts.deciding(juror(ofSeat: seat), entry(ofSeat: seat))
            else { continue }
            let treatment = conflicts.treatment(conflict)
            let line = firstLine(ofSeat: seat)
            findings.add(
                Finding(
                    .ballot,
                    .conflict(
                        juror: conflict.juror.text, entry: conflict.entry.text, conflict.kind,
                        party: conflict.tie.party, treatment),
                    at: line > 0 ? SourcePosition(line: line, column: 1) : nil))
            if treatment == .show { continue }
            copy.strike(seat)
        }
        return (copy, findings.told)
    }
}
