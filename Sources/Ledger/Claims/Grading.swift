internal import Jury

/// Proposes the grade of a claim from what it shows, at most a record on the entrant's word, and takes what
/// people settled instead where they did.
struct Grading {
    private(set) var grade = Grade(.unsourced, .bare)
    private(set) var reasons: [GradeReason] = []

    /// A grade that needs no reasons.
    init(_ grade: Grade) {
        self.grade = grade
    }

    init(
        of claim: borrowing Claim, _ figures: Weighing.Figures, hasOtherCauses: Bool,
        evidence: [Identifier<Evidence>: Evidence], rulings: [Decision.Ruling]
    ) {
        gradeProvenance(of: claim, evidence)
        gradeComparison(of: claim, figures, hasOtherCauses)
        for ruling in rulings {
            switch ruling {
            case .provenance(let confirmed):
                grade.provenance = confirmed
                reasons.append(.provenanceConfirmed(confirmed))
            case .comparison(let confirmed):
                grade.comparison = confirmed
                reasons.append(.comparisonConfirmed(confirmed))
            case .defect, .headline, .level, .metric: break
            }
        }
        for case .defect(let defect) in rulings { stepDown(defect) }
    }

    private mutating func gradeProvenance(
        of claim: borrowing Claim, _ evidence: [Identifier<Evidence>: Evidence]
    ) {
        for id in claim.evidence {
            guard let source = evidence[id] else { continue }
            // What the entrant says of a record never makes it less: silence must not pay.
            let isMore = source.provenance.map { $0 >= .record } ?? false
            let isShown = source.isShown && (source.kind.isRecord || isMore)
            grade.provenance = max(grade.provenance, isShown ? .record : .entrant)
            if !isShown {
                reasons.append(.named(source.id))
            } else if let stated = source.provenance, stated > .record {
                reasons.append(.awaitsOrganiser(source.id, stated))
            } else {
                reasons.append(.record(source.id))
            }
        }
        if reasons.isEmpty { reasons.append(.noSource) }
    }

    private mutating func gradeComparison(
        of claim: borrowing Claim, _ figures: Weighing.Figures, _ hasOtherCauses: Bool
    ) {
        func show(_ comparison: Comparison, _ reason: GradeReason) {
            grade.comparison = max(grade.comparison, comparison)
            reasons.append(reason)
        }
        if figures.of != nil { show(.ofHowMany, .ofHowMany) }
        if figures.target != nil { show(.ofHowMany, .target) }
        if figures.baseline != nil { show(.beforeAndAfter, .baseline) }
        switch claim.design {
        case nil, .some(.none): break
        case .beforeAndAfter where figures.baseline != nil: break
        case .contribution where hasOtherCauses: show(.otherCauses, .otherCauses)
        case .comparisonGroup where claim.comparator != nil: show(.otherCauses, .comparator)
        case .counterfactual where claim.comparator != nil: show(.counterfactual, .counterfactual)
        case .some(let design): reasons.append(.designWithout(design))
        }
        if grade.comparison == .bare { reasons.append(.bareFigure) }
    }

    /// As in GRADE (Guyatt et al. 2008, doi:10.1136/bmj.39489.470347.AD), one step for each fault.
    private mutating func stepDown(_ defect: Defect) {
        switch defect {
        case .biasedSample, .wrongPopulation, .chosenWindow:
            let steps = Comparison.allCases
            grade.comparison = steps[max(0, grade.comparison.step - 1)]
            reasons.append(.stepDown(defect))
        case .promised, .compulsory, .refuted: break
        }
    }
}

extension Evidence {
    /// Whether there is something to open.
    var isShown: Bool { file != nil || digest != nil || link != nil }
}

extension Evidence.Kind {
    /// Made while the thing happened and not for the jury: a log, an export, a statement of account.
    var isRecord: Bool {
        switch self {
        case .financeRecord, .stockRecord, .register, .survey, .platformExport, .webAnalytics, .mediaMonitor,
            .officialStatistics, .legalText, .partnerLetter, .staffRecord, .independentEvaluation:
            true
        case .entrantStatement, .article, .film, .image, .other: false
        }
    }
}
