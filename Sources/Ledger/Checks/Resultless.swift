internal import Jury

extension Check {
    /// Outputs only: nothing among the claims counts or measures what happened in real life. Promises, acts
    /// that nobody could refuse and harm done are no such results; a yes or no is one.
    static let resultless = Check { ledger, remarks in
        var best: Tier?
        for claim in ledger.claims where claim.isCounted {
            guard let tier = claim.tier else { continue }
            if tier == .result {
                let isFigure = claim.nature == .yesOrNo || claim.nature == .counted && claim.value != nil
                if isFigure, claim.metric?.family != "harm" { return }
            } else {
                best = max(best ?? .means, tier)
            }
        }
        let isClaimed = ledger.claims.contains { $0.isCounted && $0.tier == .result }
        if best != nil || isClaimed {
            remarks.add(.entry, .concern(.noResult(best: best ?? .means)), FieldPath().field("claims"))
        }
    }
}
