import Jury

extension AwardLevel {
    /// Whether an entry with this score and these marks reaches the level. Marks are taken as they count. All
    /// comparisons are exact: a mean mark of m over n ballots is compared as a sum with m × n.
    func isReached(score: Fraction, _ marks: [Ranking.Breakdown]) -> Bool {
        if score < Fraction(self.score.count, over: 1000) { return false }
        for need in needs {
            let own = marks.first { $0.criterion == need.criterion }
            guard let own, own.effectiveMark(isAtLeast: need.mark) else { return false }
        }
        guard let standOut else { return true }
        return marks.contains { $0.effectiveMark(isAtLeast: standOut) }
    }
}

extension [AwardLevel] {
    /// The first level, and so the highest, that an entry reaches; `nil` for none. An edition may give none.
    func reached(score: Fraction, _ marks: [Ranking.Breakdown]) -> Identifier<AwardLevel>? {
        first { $0.isReached(score: score, marks) }?.id
    }
}
