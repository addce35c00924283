public import Jury

/// A claim with what follows from its metric, its figures and its evidence.
public struct WeighedClaim: Hashable, Sendable {
    private let stated: Stated
    /// Whether it became known after the deadline; it is shown and never scored.
    public let isFollowUp: Bool
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

    init(
        claim: Claim, path: FieldPath, isFollowUp: Bool, metric: Metric?, level: Level?,
        figures: Weighing.Figures, nature: Claim.Nature, grading: Grading, defects: [Defect]
    ) {
        stated = Stated(claim, path, metric, grading.reasons, defects)
        self.isFollowUp = isFollowUp
        self.level = level
        value = figures.value
        of = figures.of
        baseline = figures.baseline
        target = figures.target
        self.nature = nature
        ownGrade = grading.grade
        grade = grading.grade
    }

    public var claim: Claim { stated.claim }

    /// Where it stands in the entry's file.
    public var path: FieldPath { stated.path }

    /// `nil` where none is named or known.
    public var metric: Metric? { stated.metric }

    public var reasons: [GradeReason] { stated.reasons }

    public var defects: [Defect] { stated.defects }

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

/// What of a weighed claim is words. A class, because every check goes through all claims: copying the words
/// and those of the metric, which all threads share, would take longer than checking them.
private final class Stated: Hashable, Sendable {
    let claim: Claim
    let path: FieldPath
    let metric: Metric?
    let reasons: [GradeReason]
    let defects: [Defect]

    init(
        _ claim: Claim, _ path: FieldPath, _ metric: Metric?, _ reasons: [GradeReason], _ defects: [Defect]
    ) {
        self.claim = claim
        self.path = path
        self.metric = metric
        self.reasons = reasons
        self.defects = defects
    }

    static func == (a: Stated, b: Stated) -> Bool {
        a === b
            || a.claim == b.claim && a.path == b.path && a.metric == b.metric && a.reasons == b.reasons
                && a.defects == b.defects
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(claim)
        hasher.combine(path)
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
