public import Jury

extension Terms {
    /// These terms with what an edition and one of its categories say; no category for entries that are only
    /// shown. The edition's taxonomy is the caller's business: it is a file.
    public func judged(
        by edition: Edition, in category: Category?, _ decisions: [Decision] = []
    ) -> Terms {
        var terms = self
        terms.reading = edition.reading
        terms.hourValue = edition.hourValue
        terms.deadline = edition.deadline
        terms.judging = edition.judging
        terms.decisions = decisions
        if let category {
            terms.expected = category.expects
            terms.awarenessIsAim = category.aim == .awareness
            terms.invalid = category.invalidMetrics
        }
        return terms
    }
}
