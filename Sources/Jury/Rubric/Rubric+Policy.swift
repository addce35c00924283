extension Rubric {
    /// What is wrong with how evidence counts: weights of grades that do not rise, caps that do not, evidence
    /// that counts twice or not at all.
    var evidenceRemarks: [Remark] {
        evidenceUseRemarks + gradeWeightRemarks + capRemarks
    }

    private var evidenceUseRemarks: [Remark] {
        let scoring = criteria.firstIndex { $0.scores == .evidence }
        switch (evidence, scoring) {
        case (.factor, let number?):
            let path = FieldPath().field("criteria").item(number + 1).field("scores")
            return [Remark(.rubric, .evidenceCountedTwice(criteria[number].id.text), path)]
        case (.criterion, nil):
            return [Remark(.rubric, .noEvidenceCriterion, FieldPath().field("evidence"))]
        default: return []
        }
    }

    /// From a step to the next a weight may stay, and never falls: better evidence never counts less.
    private var gradeWeightRemarks: [Remark] {
        let path = FieldPath().field("gradeWeights")
        let provenance = Evidence.Provenance.allCases.sorted().map {
            (name: $0.rawValue, weight: gradeWeights.weight($0))
        }
        let comparison = Comparison.allCases.map {
            (name: $0.fieldName, weight: gradeWeights.weight($0))
        }
        var remarks: [Remark] = []
        for steps in [provenance, comparison] {
            for step in steps where step.weight < 0 || step.weight > 1000 {
                let fault = Fault.numberOutOfRange(step.weight.description)
                remarks.append(Remark(.rubric, fault, path.field(step.name)))
            }
            for (step, next) in zip(steps, steps.dropFirst()) where next.weight < step.weight {
                let fault = Fault.stepsOutOfOrder(next.name, below: step.name)
                remarks.append(Remark(.rubric, fault, path.field(next.name)))
            }
        }
        return remarks
    }

    private var capRemarks: [Remark] {
        guard scale.isHeldByBallots else { return [] }
        let path = FieldPath().field("caps")
        let caps = caps
        let all = [
            ("nothing", caps.nothing), ("exposure", caps.exposure), ("reaction", caps.reaction),
            ("unmeasured", caps.unmeasured), ("floor", caps.floor),
        ]
        let off = all.filter { !scale.contains($0.1) }
        if !off.isEmpty {
            return off.map { name, mark in
                let fault = Fault.offScale(mark.description, scale: scale.description)
                return Remark(.rubric, fault, path.field(name))
            }
        }
        // A result that is said never ends below noise: neither its cap nor the floor is under that of
        // reaction.
        let pairs = [(all[0], all[1]), (all[1], all[2]), (all[2], all[3]), (all[2], all[4])]
        return pairs.filter { $1.1 < $0.1 }.map { lower, upper in
            Remark(.rubric, .stepsOutOfOrder(upper.0, below: lower.0), path.field(upper.0))
        }
    }

    var policyRemarks: [Remark] {
        guard policy == .resultsFirst, let shares = TierShares(self), !shares.areResultsFirst else {
            return []
        }
        let fault = Fault.notResultsFirst(
            results: Self.points(shares.whole.result), noise: Self.points(shares.whole.noise), total: total)
        return [Remark(.rubric, fault, FieldPath().field("policy"))]
    }

    private static func points(_ share: Ratio) -> String { share.thousandths?.description ?? "" }
}

extension Comparison {
    /// As the form of a rubric writes it.
    fileprivate var fieldName: String {
        switch self {
        case .bare: "bare"
        case .ofHowMany: "ofHowMany"
        case .beforeAndAfter: "beforeAndAfter"
        case .otherCauses: "otherCauses"
        case .counterfactual: "counterfactual"
        }
    }
}
