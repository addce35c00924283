extension BallotSheet {
    /// What in this sheet does not suit the plan, line by line; see `checked(against:)`.
    public func findings(against plan: SeatPlan) -> [Finding] {
        checked(against: plan).findings
    }

    /// This sheet with everything struck that an error speaks of, and the findings, line by line, at most
    /// `Limits.findings`:
    /// - entries, jurors and criteria that the plan does not know, each once per name, with the nearest
    ///   known;
    /// - jurors who are not on the entry's panel, each once per panel;
    /// - marks off the scale or between its steps, and marks of recused jurors;
    /// - as a warning, ballots with some of the criteria and not all.
    ///
    /// What one finding explains is not told again by another. Columns are 1: a sheet keeps lines only.
    /// O(cells), and for each unknown name that is told O(known names) within a bound.
    public func checked(against plan: SeatPlan) -> (sheet: BallotSheet, findings: [Finding]) {
        var check = SheetCheck(self, plan)
        check.run()
        guard !check.struck.isEmpty else { return (self, check.told()) }
        var copy = self
        for index in check.struck { copy.cells[index] = .struck }
        return (copy, check.told())
    }
}
