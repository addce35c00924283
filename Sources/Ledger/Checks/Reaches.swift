internal import Jury

extension Check {
    /// Those who answered are among those who were reached: likes above the reach, clicks above the
    /// impressions, new donors above the donors, givers above the people reached. The taxonomy names the
    /// figure that each is a part of; the largest that the entry gives for it counts, with a tolerance of 5
    /// percent.
    static let reaches = Check { ledger, remarks in
        var largest: [Identifier<Metric>: Int] = [:]
        for (index, claim) in ledger.claims.enumerated() where !claim.isFollowUp && claim.isPlainCount {
            guard let metric = claim.metric, let value = claim.value else { continue }
            if let known = largest[metric.id], let most = ledger.claims[known].value,
                most.number >= value.number
            {
                continue
            }
            largest[metric.id] = index
        }
        for claim in ledger.claims where !claim.isFollowUp && claim.isPlainCount && !claim.isInvalid {
            guard let metric = claim.metric, let value = claim.value,
                claim.tier.map({ $0 > .exposure }) ?? false
            else {
                continue
            }
            let bounds = bounds(of: metric).compactMap { largest[$0] }
            guard !bounds.isEmpty,
                bounds.allSatisfy({
                    ledger.claims[$0].value.map { value.exceeds($0, byTwentieths: 1) } ?? false
                }),
                let bound = bounds.first.map({ ledger.claims[$0] }), let name = bound.metric?.name(in: "en"),
                claim.claim.population == nil || bound.claim.population == nil
                    || claim.claim.population == bound.claim.population
            else { continue }
            let concern = Concern.aboveReach(claim.written, reach: bound.written, metric: name)
            remarks.add(.claim, .concern(concern), claim.path.field("value"))
        }
    }

    /// What a reaction or a result is a part of; one of several is enough. Reach may be told as impressions
    /// too, and people who gave or acted are among those who were reached. Stocks, such as subscribers, are a
    /// part of nothing that one campaign counts.
    private static func bounds(of metric: Metric) -> [Identifier<Metric>] {
        switch metric.denominator {
        case "reach", "people asked or reached": ["reach", "impressions"]
        case "audience_size" where metric.strictLevel.tier == .result && metric.unit == "people": ["reach"]
        case "impressions", "followers", "donors", "quit_attempts": [Identifier(metric.denominator)]
        default: []
        }
    }
}

extension WeighedClaim {
    fileprivate var isPlainCount: Bool {
        value?.isPercent == false && claim.measure != .change && nature != .yesOrNo
    }
}
