/// Who is asked to mark which entries, and under which rubric: what ballots are checked against.
public struct SeatPlan: Sendable {
    /// Usually one per category.
    public var sections: [Section]

    public init(_ sections: [Section] = []) {
        self.sections = sections
    }

    public struct Section: Sendable {
        /// An entry that stands in several sections belongs to the first.
        public var entries: [Identifier<Entry>]
        public var rubric: Rubric
        /// `nil` where anybody may be a juror, as with a spreadsheet that came without an edition.
        public var panel: Panel?

        public init(entries: [Identifier<Entry>], rubric: Rubric, panel: Panel? = nil) {
            self.entries = entries
            self.rubric = rubric
            self.panel = panel
        }
    }
}
