public import Jury

/// Holds the entries of one campaign beside each other: what one says of a figure, the others say too.
///
/// Ledgers are added in the edition's order, and each is held against those before it, so that the later
/// entry is asked and only once. Figures are one where metric, nature, unit and measure agree, where nothing
/// stated sets them apart, and where each entry tells the metric just once.
public struct CampaignCheck: Sendable {
    private var figures: [Key: [Figure]] = [:]

    private struct Key: Hashable {
        let campaign: Identifier<Campaign>
        let metric: Identifier<Metric>
    }

    private struct Figure {
        let entry: Identifier<Entry>
        let claim: WeighedClaim
    }

    public init() {}

    /// What the entries before say otherwise.
    public mutating func add(_ ledger: Ledger) -> [Remark] {
        guard let campaign = ledger.entry.campaign else { return [] }
        var remarks = Remarks()
        for claim in ledger.onlyFigures {
            guard let metric = claim.metric, let value = claim.value else { continue }
            let key = Key(campaign: campaign, metric: metric.id)
            let other = figures[key]?.first { earlier in
                claim.isOneFigure(with: earlier.claim)
                    && earlier.claim.value.map { value.contradicts($0) } ?? false
            }
            if let other {
                let concern = Concern.figureDiffersAcross(
                    claim.written, other: other.claim.written, entry: other.entry)
                remarks.add(.claim, .concern(concern), claim.path.field("value"))
            }
            figures[key, default: []].append(Figure(entry: ledger.entry.id, claim: claim))
        }
        return remarks.all
    }
}

extension Ledger {
    /// Claims with a figure whose metric no other claim of the entry has.
    fileprivate var onlyFigures: [WeighedClaim] {
        var counts: [Identifier<Metric>: Int] = [:]
        for claim in claims where !claim.isFollowUp {
            if let metric = claim.metric { counts[metric.id, default: 0] += 1 }
        }
        return claims.filter { claim in
            !claim.isFollowUp && claim.value != nil && claim.metric.map { counts[$0.id] == 1 } ?? false
        }
    }
}
