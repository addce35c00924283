public import Jury

/// What a claim leaves unsaid that a strict juror will ask for.
public enum Gap: String, Sendable, CaseIterable {
    /// How many; the claim says it in words only.
    case number
    /// Who says so.
    case source
    /// Something to open: a log, an export, a statement.
    case record
    /// Of how many, or how many were wanted.
    case ofHowMany = "of-how-many"
    /// How it was before.
    case baseline
    /// When it was counted.
    case period
}

extension WeighedClaim {
    /// In the order in which they are asked; nothing is asked of means, and of exposure only who says so.
    public func gaps(expected: Grade, entryHasPeriod: Bool) -> [Gap] {
        guard let tier, tier > .means else { return [] }
        let isFigure = nature == .counted
        let wantsMore = tier > .exposure
        return Gap.allCases.filter { gap in
            switch gap {
            case .number: wantsMore && isFigure && value == nil
            case .source: grade.provenance == .unsourced
            case .record: wantsMore && grade.provenance == .entrant && expected.provenance > .entrant
            case .ofHowMany:
                wantsMore && isFigure && of == nil && target == nil && metric?.denominator.isEmpty == false
            case .baseline: wantsMore && claim.measure == .change && baseline == nil
            case .period: wantsMore && isFigure && claim.period == nil && !entryHasPeriod
            }
        }
    }
}

extension Ledger {
    public func gaps(of claim: WeighedClaim) -> [Gap] {
        claim.gaps(expected: terms.expected, entryHasPeriod: entry.period != nil)
    }

    /// g of a claim by the usual weights, against what the category expects.
    public func factor(of claim: WeighedClaim) -> Ratio {
        GradeWeights().factor(claim.grade, expected: terms.expected)
    }
}
