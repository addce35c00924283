public import Jury

/// The places of one category, each with what it comes from.
public struct Ranking: Hashable, Sendable {
    public let rule: Rule
    /// By place; entries that share one in the order of their identifiers.
    public let places: [Place]
    /// Entries that have no score or too few ballots, in the order of their identifiers.
    public let unplaced: [Unplaced]
    /// Every separation of entries with equal scores, in the order of places.
    public let brokenTies: [BrokenTie]
    /// What the jury decided about these entries beside its marks; places are as it says.
    public let interventions: Interventions

    /// The places of these entries, as they are among all. What separated others is not told.
    public func keeping(_ kept: Set<Identifier<Entry>>) -> Ranking {
        Ranking(
            rule: rule, places: places.filter { kept.contains($0.entry) }, unplaced: [],
            brokenTies: brokenTies.filter { $0.groups.joined().allSatisfy(kept.contains) },
            interventions: interventions.of(kept))
    }

    public struct Place: Hashable, Sendable {
        public let entry: Identifier<Entry>
        /// From 1; after entries that share a place, as many numbers are left out: 1, 2, 2, 4.
        public let place: Int
        /// Whether others have the same place: the rubric's chain did not separate them.
        public let isTied: Bool
        /// By what it stands under the rule: 0…100 where the rule stays on the scale of points. Printed
        /// with three digits, which say less than it does.
        public let score: Score
        /// The weighted mean, 0…100, which stands beside every rule; `nil` where some criterion has no mark.
        public let mean: Fraction?
        /// Ballots with at least one mark that counts.
        public let ballots: Int
        /// In the order of the rubric's criteria.
        public let breakdown: [Breakdown]
        /// `nil` for none.
        public let level: Identifier<AwardLevel>?
    }

    /// One entry's part of the score on one criterion.
    public struct Breakdown: Hashable, Sendable {
        public let criterion: Identifier<Criterion>
        public let weight: Int
        /// Thousandths of points and of marks, summed over the ballots that marked.
        public let pointsSum: Int
        public let marksSum: Int
        /// The marks as they count, summed; `nil` where they count as given.
        let countedSum: Fraction?
        /// Ballots that marked, at least 1, and that abstained.
        public let given: Int
        public let abstained: Int
        /// Marks whose cap or factor a juror lifted.
        public let lifted: Int

        /// The mean over the ballots that marked, 0…`weight`.
        public var points: Fraction { Fraction(pointsSum, over: 1000 * given) }

        /// On the rubric's scale, as the jurors gave them.
        public var meanMark: Fraction { Fraction(marksSum, over: 1000 * given) }

        /// On the rubric's scale, as they count: under cap, factor and floor.
        public var effectiveMark: Fraction { countedSum.map { $0 / given } ?? meanMark }

        func effectiveMark(isAtLeast mark: Thousandths) -> Bool {
            guard let countedSum else { return marksSum >= mark.count * given }
            return countedSum >= Fraction(mark.count * given, over: 1000)
        }
    }

    public struct Unplaced: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let reason: Reason

        public init(entry: Identifier<Entry>, reason: Reason) {
            self.entry = entry
            self.reason = reason
        }

        public enum Reason: Hashable, Sendable {
            /// Everybody who sat before the entry stepped back.
            case everybodyRecused(jurors: Int)
            case tooFewBallots(found: Int, needed: Int)
            /// The rule reads whole ballots, and every ballot lacks a mark.
            case noWholeBallot
            /// The rule takes severity off, and the jury falls into parts that share no entry, or has too few
            /// ballots for it.
            case notAdjustable
            /// Nobody marked it on these criteria.
            case noMarks(on: [Identifier<Criterion>])
            /// It claims money that nobody paid, and the category does not admit that.
            case void
        }
    }

    /// One step of the chain that separated entries with equal scores.
    public struct BrokenTie: Hashable, Sendable {
        public let step: Tiebreak
        /// The best first; those in one group were not separated by this step.
        public let groups: [[Identifier<Entry>]]

        public init(step: Tiebreak, groups: [[Identifier<Entry>]]) {
            self.step = step
            self.groups = groups
        }
    }
}
