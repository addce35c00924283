internal import Jury

extension Check {
    /// Those who answered are among those who were reached: likes above the reach, clicks above the
    /// impressions, new donors above the donors, givers above the people reached. The taxonomy names the
    /// figure that each is a part of; the largest that the entry gives for it counts, with a tolerance of 5
    /// percent.
    static let reaches = Check { ledger, remarks in
        var largest: [Identifier<Metric>: Int] = [:]
        for index in ledger.claims.indices {
            guard let id = ledger.claims[index].metric?.id, wholes.contains(id),
                !ledger.claims[index].isFollowUp, ledger.claims[index].isPlainCount,
                let value = ledger.claims[index].value
            else { continue }
            let known = largest[id].flatMap { ledger.claims[$0].value }
            if known.map({ $0.number < value.number }) ?? true { largest[id] = index }
        }
        if largest.isEmpty { return }
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

    private static let wholes: Set<Identifier<Metric>> = [
        "reach", "impressions", "followers", "donors", "quit_attempts",
    ]

    /// What a reaction or a result is a part of, among the wholes; one of several is enough. Reach may be
    /// told as impressions too, and people who gave or acted are among those who were reached. Stocks, such
    /// as subscribers, are a part of nothing that one campaign counts.
    private static func bounds(of metric: Metric) -> [Identifier<Metric>] {
        switch metric.denominator {
        case "reach", "people asked or reached": ["reach", "impressions"]
        case "audience_size" where metric.strictLevel.tier == .result && metric.unit == "people": ["reach"]
        default: wholes.contains(Identifier(metric.denominator)) ? [Identifier(metric.denominator)] : []
        }
    }
}

extension WeighedClaim {
    fileprivate var isPlainCount: Bool {
        value?.isPercent == false && claim.measure != .change && nature != .yesOrNo
    }
}
