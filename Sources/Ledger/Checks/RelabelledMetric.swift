internal import Jury

extension Check {
    /// A reach that is called a result stays a reach: the level belongs to the metric.
    static let relabelledMetric = Check { ledger, remarks in
        for claim in ledger.claims {
            guard let contested = claim.claim.contested?.level, let level = claim.level,
                contested.tier > level.tier
            else { continue }
            remarks.add(
                .claim, .concern(.relabelled(claimed: contested, actual: level)),
                claim.path.field("contested"))
        }
    }
}
