public import Jury

/// A claim with what follows from its metric, its figures and its evidence.
public struct WeighedClaim: Hashable, Sendable {
    public let claim: Claim
    /// Where it stands in the entry's file.
    public let path: FieldPath
    /// Whether it became known after the deadline; it is shown and never scored.
    public let isFollowUp: Bool
    /// `nil` where none is named or known.
    public let metric: Metric?
    /// From the metric, under the edition's reading, or as a person settled it.
    public let level: Level?
    public internal(set) var value: Amount?
    public let of: Amount?
    public let baseline: Amount?
    /// The claim's own target, or else the first target of the objective that it answers.
    public let target: Amount?
    public let nature: Claim.Nature
    /// What it is as shown by itself.
    public let ownGrade: Grade
    /// The best that is shown for the same result: claims of one metric, population and period are one.
    public internal(set) var grade: Grade
    public let reasons: [GradeReason]
    public let defects: [Defect]

    public var tier: Tier? { level?.tier }

    public var isInvalid: Bool { metric?.isInvalid ?? false }

    public var isCounted: Bool {
        metric != nil && !isFollowUp && !isInvalid && !defects.contains(.refuted)
    }

    /// Whether it says a number, or a yes that a named source lets somebody verify.
    public var isMeasured: Bool {
        switch nature {
        case .counted: value != nil
        case .yesOrNo: grade.provenance > .unsourced
        case .promised, .compulsory: false
        }
    }

    /// Value ÷ target.
    public var shareOfTarget: Ratio? { ratio(of: value, over: target) }

    /// Value ÷ of how many; of percentages there is none.
    public var shareOfAll: Ratio? {
        value?.isPercent == true || metric?.unit == "percent" ? nil : ratio(of: value, over: of)
    }

    /// (Value − baseline) ÷ baseline; for a figure that is itself a change, value ÷ baseline.
    public var change: Ratio? {
        guard let ratio = ratio(of: value, over: baseline) else { return nil }
        if claim.measure == .change { return value?.isPercent == true ? nil : ratio }
        let (top, overflow) = ratio.numerator.subtractingReportingOverflow(ratio.denominator)
        return overflow ? nil : Ratio(top, over: ratio.denominator)
    }

    private func ratio(of a: Amount?, over b: Amount?) -> Ratio? {
        guard let a, let b, a.isPercent == b.isPercent else { return nil }
        return Ratio(a.number, over: b.number)
    }
}

/// A quantity that could be read.
public struct Amount: Hashable, Sendable {
    public let number: DecimalNumber
    public let qualifier: Quantity.Qualifier
    public let isPercent: Bool

    public init(_ number: DecimalNumber, _ qualifier: Quantity.Qualifier, isPercent: Bool) {
        self.number = number
        self.qualifier = qualifier
        self.isPercent = isPercent
    }

    /// `nil` where the words say no number, or more than one.
    public init?(_ quantity: Quantity?, in language: Language?) {
        guard let quantity,
            case .number(let number, let qualifier, let isPercent) = quantity.reading(in: language)
        else { return nil }
        self.init(number, qualifier, isPercent: isPercent)
    }
}

/// Why a claim has its grade.
public enum GradeReason: Hashable, Sendable {
    // MARK: Who says so

    /// No source is named.
    case noSource
    /// A source is named and nothing of it can be opened, or it is no record.
    case named(Identifier<Evidence>)
    /// A record can be opened.
    case record(Identifier<Evidence>)
    /// It can be opened, and the entrant states more than a record; an organiser has to open it first.
    case awaitsOrganiser(Identifier<Evidence>, Evidence.Provenance)
    case provenanceConfirmed(Evidence.Provenance)

    // MARK: Compared with what

    case bareFigure
    case ofHowMany
    case target
    case baseline
    case otherCauses
    case comparator
    case counterfactual
    /// A design is named, and what it needs is not there.
    case designWithout(Claim.Design)
    case comparisonConfirmed(Comparison)
    /// A confirmed defect: one step down.
    case stepDown(Defect)
}
