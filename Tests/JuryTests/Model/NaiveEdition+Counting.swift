extension NaiveEdition {
    func counts(_ seat: [String]) -> Bool { countsAtAll(seat) && !isSetAside(seat) }

    private func countsAtAll(_ seat: [String]) -> Bool {
        let treatment = treatment(seat[2], seat[1])
        return !recused.contains([seat[1], seat[2]]) && treatment != "block" && treatment != "exclude"
            && ballots[seat]?.struck == nil && entries[seat[1]]?.state == "competing"
    }

    /// Whether a third juror was called and the two others are closer to each other.
    private func isSetAside(_ seat: [String]) -> Bool {
        guard let round = rounds[seat[0]], let gap = round.gap, round.sort != "screening",
            let category = entries[seat[1]].flatMap({ categories[$0.category] }), category.needed <= 2,
            let rubric = rubrics[category.rubric], let own = score(seat, rubric)
        else { return false }
        let all = ballots.keys.filter { $0[0] == seat[0] && $0[1] == seat[1] && countsAtAll($0) }
        let scores = all.compactMap { score($0, rubric) }.sorted()
        guard scores.count == 3 else { return false }
        // In hundreds of thousandths, as the gap is in thousandths of points of 100.
        let isFar = 100_000 * (scores[2] - scores[0]) >= gap * rubric.total * (rubric.max - rubric.min)
        let isHigherPair = scores[2] - scores[1] <= scores[1] - scores[0]
        return isFar && own == (isHigherPair ? scores[0] : scores[2])
    }

    /// The weighted sum above the lowest mark; `nil` unless every criterion has a mark.
    private func score(_ seat: [String], _ rubric: Rubric) -> Int? {
        var score = 0
        for (criterion, weight) in zip(rubric.criteria, rubric.weights) {
            guard let mark = ballots[seat]?.marks[criterion], let points = mark else { return nil }
            score += weight * (points - rubric.min)
        }
        return score
    }
}
