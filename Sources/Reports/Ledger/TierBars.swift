internal import Jury
internal import Ledger
internal import Phrases

/// One line for each tier, one box for each of its claims: full where a record or more is shown, empty where
/// it is said, dotted where nobody is named. The words beside it say the same.
enum TierBars {
    static func html(_ ledger: Ledger) -> HTML {
        let rows = [Tier.result, .reaction, .exposure, .means].map { row($0, ledger.claims(of: $0)) }
        return "<dl class=\"bars\">\n\(rows)</dl>\n"
    }

    private static func row(_ tier: Tier, _ claims: [WeighedClaim]) -> HTML {
        let boxes = claims.sorted { $0.grade.provenance > $1.grade.provenance }.map { claim -> HTML in
            switch claim.grade.provenance {
            case .unsourced: "<i class=\"none\"></i>"
            case .entrant: "<i></i>"
            case .record, .independent, .verified: "<i class=\"shown\"></i>"
            }
        }
        let bar: HTML? = claims.isEmpty ? nil : "<span class=\"bar\" aria-hidden=\"true\">\(boxes)</span> "
        return """
            <dt>\(LedgerPhrases.tier(tier))</dt>
            <dd class="\(tier.rawValue)">\(bar)<span class="small">\(LedgerWords.tally(claims))</span></dd>

            """
    }
}
