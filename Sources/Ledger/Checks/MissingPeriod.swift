internal import Jury

extension Check {
    /// When was it counted? The entry's own period answers for all its claims. Asked once.
    static let missingPeriod = Check { ledger, remarks in
        guard ledger.entry.period == nil,
            ledger.claims.contains(where: {
                $0.isCounted && $0.claim.period == nil && $0.tier.map { $0 > .exposure } ?? false
            })
        else { return }
        remarks.add(.entry, .concern(.noPeriod), FieldPath())
    }
}
