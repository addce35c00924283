public import Jury

extension Terms {
    /// What an edition and one of its categories say.
    public init(_ taxonomy: Taxonomy, edition: Edition, category: Category, decisions: [Decision]) {
        self.init(taxonomy)
        expected = category.expects
        awarenessIsAim = category.aim == .awareness
        invalid = category.invalidMetrics
        hourValue = edition.hourValue
        deadline = edition.deadline
        judging = edition.judging
        self.decisions = decisions
    }
}
