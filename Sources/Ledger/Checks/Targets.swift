internal import Jury

extension Check {
    /// A target tells something only if it was written down before, and if it is the first one that is
    /// answered: set late, lowered on the way, or another beside the claim (Barcelona Principles: goals
    /// first).
    static let targets = Check { ledger, remarks in
        for (number, objective) in ledger.entry.objectives.enumerated() {
            let path = FieldPath().field("objectives").item(number + 1)
            if let setOn = objective.setOn, let start = ledger.entry.period?.start, setOn > start {
                remarks.add(
                    .entry, .concern(.targetSetLate(setOn: setOn, start: start)), path.field("setOn"))
            }
            guard let quantity = objective.target, let first = ledger.amount(quantity) else { continue }
            if let lowered = ledger.lowered(objective, from: first) {
                let revision = objective.revisions[lowered]
                let concern = Concern.targetLowered(
                    first: quantity.written, later: revision.target.written)
                remarks.add(
                    .entry, .concern(concern), path.field("revisions").item(lowered + 1).field("target"))
            }
        }
        for claim in ledger.claims where !claim.isFollowUp {
            guard let own = claim.claim.target, let stated = ledger.amount(own),
                let id = claim.claim.objective, let objective = ledger.objectives[id],
                objective.metric == nil || objective.metric == claim.metric?.id,
                let target = objective.target, let first = ledger.amount(target),
                stated.isPercent == first.isPercent, stated.number != first.number,
                (objective.unit == nil || claim.claim.unit == nil || objective.unit == claim.claim.unit)
            else { continue }
            let concern = Concern.targetDiffers(objective: target.written, claim: own.written)
            remarks.add(.claim, .concern(concern), claim.path.field("target"))
        }
    }
}

extension Ledger {
    func amount(_ quantity: Quantity?) -> Amount? { Amount(quantity, in: entry.language) }

    /// The last revision that asks for less than the first target.
    fileprivate func lowered(_ objective: Objective, from first: Amount) -> Int? {
        let isLess = objective.revisions.indices.filter { number in
            guard let later = amount(objective.revisions[number].target), later.isPercent == first.isPercent
            else { return false }
            return wantsFewer(objective, first) ? later.number > first.number : later.number < first.number
        }
        return isLess.last
    }

    /// Whether the objective is to have less of something: the target is below the baseline, or else the
    /// metric is of that kind.
    private func wantsFewer(_ objective: Objective, _ first: Amount) -> Bool {
        if let baseline = amount(objective.baseline), baseline.isPercent == first.isPercent {
            return first.number < baseline.number
        }
        return objective.metric.flatMap { terms.taxonomy.metrics[$0] }?.direction == .lower
    }
}
