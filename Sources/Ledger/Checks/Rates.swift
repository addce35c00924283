internal import Jury

extension Check {
    /// A percentage beside the counts that it comes from: 681 of 1,384 are 49 percent, and not 52. Held
    /// together where metric, population and period are the same, and for growth where the level before and
    /// after is given.
    static let rates = Check { ledger, remarks in
        var counts: [Identifier<Metric>: [Int]] = [:]
        for index in ledger.claims.indices
        where ledger.claims[index].claim.of != nil || ledger.claims[index].claim.baseline != nil {
            let claim = ledger.claims[index]
            guard !claim.isFollowUp, !claim.isRate, let metric = claim.metric else { continue }
            counts[metric.id, default: []].append(index)
        }
        guard !counts.isEmpty else { return }
        for rate in ledger.claims where rate.isRate && !rate.isFollowUp {
            let isChange = rate.claim.measure == .change
            guard let metric = rate.metric else { continue }
            for index in (counts[metric.id] ?? []).prefix(nearestMax) {
                let count = ledger.claims[index]
                guard let stated = rate.value, count.claim.population == rate.claim.population,
                    count.claim.period == rate.claim.period,
                    let share = isChange ? count.change : count.shareOfAll,
                    let base = isChange ? count.claim.baseline : count.claim.of,
                    isChange || rate.claim.of == nil || rate.claim.of == count.claim.of,
                    stated.isFar(from: share, count)
                else { continue }
                let concern = Concern.rateDiffers(
                    stated: rate.written, count: count.written, of: base.written)
                remarks.add(.claim, .concern(concern), rate.path.field("value"))
            }
        }
    }
}

extension WeighedClaim {
    fileprivate var isRate: Bool { value?.isPercent == true }
}

extension Amount {
    /// Whether a stated percentage differs from the one worked out by more than a point, or than 5 points
    /// where either is not exact.
    fileprivate func isFar(from share: Ratio, _ count: borrowing WeighedClaim) -> Bool {
        let isExact =
            qualifier == .exact && count.value?.qualifier == .exact && count.of?.qualifier ?? .exact == .exact
        guard let stated = Ratio(number, over: DecimalNumber(100))?.thousandths,
            let worked = share.thousandths
        else { return false }
        return abs(abs(stated.count) - abs(worked.count)) > (isExact ? 10 : 50)
    }
}
