internal import Jury

extension Check {
    /// A percentage of how many? And growth from next to nothing says little: from 4 to 12 is plus 200
    /// percent. A sample's size answers the first question; a survey without one is asked for it elsewhere.
    static let percentageBase = Check(ofEach: { claim, ledger, remarks in
        guard claim.tier.map({ $0 > .exposure }) ?? false, let value = claim.value else { return }
        let path = claim.path
        if let baseline = claim.baseline, !baseline.isPercent, let quantity = claim.claim.baseline,
            baseline.number > DecimalNumber(0), baseline.number < DecimalNumber(smallestBase)
        {
            let isShare = value.isPercent && claim.claim.measure == .change
            let isGrowth =
                !value.isPercent && claim.metric?.unit == "people" && value.number > baseline.number
            if isShare || isGrowth {
                remarks.add(.claim, .concern(.tinyBase(quantity.written)), path.field("baseline"))
            }
        }
        guard value.isPercent, claim.claim.measure != .change, claim.claim.of == nil,
            claim.claim.baseline == nil
        else { return }
        let isAnswered = claim.claim.evidence.contains { id in
            guard let evidence = ledger.evidence[id] else { return true }
            return evidence.kind == .survey || evidence.sampleSize != nil
        }
        if !isAnswered { remarks.add(.claim, .concern(.noBase), path.field("value")) }
    })

    /// Below 30, the rule of thumb of textbooks for a large sample, chance alone moves a share by many
    /// points.
    static let smallestBase = 30
}
