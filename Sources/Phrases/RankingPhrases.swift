public import Jury

/// Sentences about rankings.
public enum RankingPhrases {
    /// Under which rubric and rule, and on how many ballots an entry.
    /// `ballots` `nil`: nobody is placed.
    public static func heading(rubric: String, rule: Rule, isOnScale: Bool, ballots: ClosedRange<Int>?)
        -> String
    {
        guard let ballots else { return rubric }
        let count =
            ballots.lowerBound == ballots.upperBound
            ? "\(ballots.lowerBound)" : "\(ballots.lowerBound) to \(ballots.upperBound)"
        let scale = isOnScale ? ", 0 to 100" : ""
        let ballotWord = count == "1" ? "ballot" : "ballots"
        let counted = "\(count) \(ballotWord)"
        if rule == .mean { return "\(rubric), weighted mean of \(counted)\(scale)" }
        return "\(rubric), \(RulePhrases.name(rule)); \(counted) an entry\(scale)"
    }

    /// Where another rule was asked for than the edition has.
    public static func secondOpinion(of rule: Rule, official: Rule) -> String {
        """
        A second opinion by \(RulePhrases.name(rule)). The edition's own rule is the \
        \(RulePhrases.name(official)), and only that decides.
        """
    }

    /// Under a rule that leaves the scale of points.
    public static let levelsByMean = "Levels of award are read from the weighted mean."

    public static let nobody = "Nobody has a place."

    /// A tie that a step broke; the names of each group, the best first.
    public static func broken(_ step: Tiebreak, groups: [String]) -> String {
        let order = groups.joined(separator: " before ")
        return "Equal scores: \(order), by \(reason(step))."
    }

    public static func setAhead(_ entry: String, of other: String) -> String {
        "The jury set \(entry) directly ahead of \(other)."
    }

    public static func pointsTaken(_ points: Int, from entry: String) -> String {
        "The jury took points off \(entry): \(points)."
    }

    public static func shared(_ names: String, place: Int, chain: [Tiebreak]) -> String {
        let steps = chain.map(reason)
        let tried =
            steps.isEmpty
            ? "the rubric has no rule for ties" : "not separated by \(steps.joined(separator: ", nor by "))"
        return "Place \(place) is shared by \(names): \(tried)."
    }

    private static func reason(_ step: Tiebreak) -> String {
        switch step {
        case .results: "points on criteria that read results"
        case .grade: "how well the headline results are shown"
        case .tier: "the highest tier that is shown"
        case .jurors: "how many jurors placed one above the other"
        case .weights: "points on the heaviest criteria"
        }
    }

    public static func unplaced(_ title: String, _ reason: String) -> String {
        "Without a place: \(title), \(reason)."
    }

    public static func everybodyRecused(_ jurors: Int) -> String {
        jurors == 1 ? "because its only juror stepped back" : "because all \(jurors) jurors stepped back"
    }

    public static let sameByRawMarks = "By raw marks, without caps and evidence, the places are the same."

    public static let otherByRawMarks =
        "In brackets stands the place by raw marks, without caps and evidence."

    public static let void = "because it claims money that nobody paid, which the category does not admit"

    public static func tooFewBallots(_ found: Int, of needed: Int) -> String {
        "with \(found) of \(needed) ballots"
    }

    public static let noWholeBallot = "because none of its ballots has a mark on every criterion"

    public static let notAdjustable =
        "because the ballots do not tell severe jurors from weak entries, and the rule needs that"

    public static func noMarks(on criteria: [String]) -> String {
        "with no mark on \(Words.either(criteria))"
    }

    /// What a bare sheet was ranked by.
    public static func plainRubric(scale: Scale, isObserved: Bool) -> String {
        let source = isObserved ? "as seen in the marks; say it with --scale" : "as said"
        return "Without a rubric every criterion weighs the same. Scale: \(scale), \(source)."
    }

    /// Whether all jurors marked all entries, and what follows for the mean.
    public static func completeness(_ ballots: Int, of possible: Int) -> String {
        if ballots == possible {
            return "Every juror marked every entry on every criterion, so nobody's severity moves a place."
        }
        return """
            \(Words.grouped(ballots)) of \(Words.grouped(possible)) ballots are whole: entries met different \
            jurors, and a severe one can cost a place.
            """
    }
}
