internal import Jury

extension Check {
    /// A return worked out from advertising value equivalents, or a total with such a part, is void with them
    /// (AMEC 2017: "and all its derivatives"). Seen by the words beside the figure, and by the claims that
    /// are its parts.
    static let invalidBase = Check { ledger, remarks in
        var parts: [Identifier<Claim>: Int] = [:]
        for (index, claim) in ledger.claims.enumerated() where claim.isInvalid {
            if let whole = claim.claim.partOf { parts[whole] = index }
        }
        for claim in ledger.claims where !claim.isInvalid && !claim.isFollowUp {
            guard let unit = claim.metric?.unit, unit == "ratio" || unit == "currency" else { continue }
            let texts =
                unit == "ratio"
                ? [claim.claim.says, claim.claim.note, claim.claim.comparator] : [claim.claim.says]
            let found = texts.lazy.compactMap { $0.flatMap { CheckWords.invalidMoney.first(in: $0.words) } }
                .first
            if let found = found ?? parts[claim.claim.id].map({ ledger.claims[$0].claim.says.words }) {
                remarks.add(.claim, .concern(.invalidBase(found)), claim.path.field("metric"))
            }
        }
    }
}
