public import Jury

/// What an agency wants to know before it pays: how high each criterion that reads results can count today,
/// why, and which three records would raise it most.
public struct Preflight: Sendable {
    public let ledger: Ledger
    public let rubric: Rubric
    /// Those of the rubric's criteria that read results.
    public let criteria: [Ceiling]
    /// At most three, each on top of those before it.
    public let raises: [Raise]

    /// The highest that a mark on a criterion can count.
    public struct Ceiling: Hashable, Sendable {
        public let standing: CriterionStanding
        public let weight: Int
        /// In marks of the rubric's scale, exact.
        public let effective: Ratio
    }

    /// Something that would let marks count more.
    public struct Raise: Hashable, Sendable {
        public let step: Step
        /// What it adds to the score's ceiling, in points of the rubric's total.
        public let points: Ratio
        /// What it adds to g of the headline results, weighted alike; what counts where evidence is shown or
        /// has a criterion of its own.
        public let factor: Ratio
    }

    /// - Complexity: O(claims × kinds × criteria): what is done for one of several claims that are alike, in
    ///   tier, grade and whether they say a number, is worked out once. There are some dozens of kinds.
    public init(_ ledger: Ledger, under rubric: Rubric) {
        self.ledger = ledger
        self.rubric = rubric
        criteria = Self.ceilings(of: ledger, rubric)
        // One step after the other: a record and a denominator for one claim are worth more than two records.
        var raises: [Raise] = []
        var reached = ledger
        while raises.count < 3, let (raise, next) = Self.best(after: reached, rubric) {
            raises.append(raise)
            // What could be done for a result that nobody has claimed yet goes without saying.
            if raise.step == .claimResult { break }
            reached = next
        }
        self.raises = raises
    }

    /// The step that adds most, and the ledger after it; of equal ones the first. `nil` where none adds.
    private static func best(after ledger: Ledger, _ rubric: Rubric) -> (Raise, Ledger)? {
        let today = Outlook(ceilings(of: ledger, rubric), rubric)
        let differing = Differences(in: ledger)
        var seen: Set<Differences.Difference> = []
        var best: (Raise, Ledger)?
        for (step, claim) in Step.all(for: ledger) {
            if let claim, !seen.insert(differing.difference(step, claim)).inserted { continue }
            let next = step.taken(in: ledger)
            let then = Outlook(ceilings(of: next, rubric), rubric)
            let raise = Raise(
                step: step, points: then.points - today.points, factor: then.factor - today.factor)
            let least = best.map { ($0.0.points, $0.0.factor) } ?? (0, 0)
            if (raise.points, raise.factor) > least { best = (raise, next) }
        }
        return best
    }

    private static func ceilings(of ledger: Ledger, _ rubric: Rubric) -> [Ceiling] {
        zip(rubric.criteria, ledger.standings(under: rubric)).compactMap { criterion, standing in
            guard criterion.readsResults else { return nil }
            let effective = standing.standing.effective(rubric.scale.max, on: rubric.scale)
            return Ceiling(standing: standing, weight: criterion.weight, effective: effective)
        }
    }

    /// The sums that steps are compared by.
    private struct Outlook {
        var points: Ratio = 0
        var factor: Ratio = 0

        init(_ ceilings: [Ceiling], _ rubric: Rubric) {
            let range = rubric.scale.max.count - rubric.scale.min.count
            for ceiling in ceilings {
                let above = ceiling.effective - Ratio(rubric.scale.min.count, over: 1000)
                points = points + above * Ratio(ceiling.weight * 1000, over: max(1, range))
                factor = factor + (ceiling.standing.factor ?? 0) * Ratio(ceiling.weight, over: 1)
            }
        }
    }
}
