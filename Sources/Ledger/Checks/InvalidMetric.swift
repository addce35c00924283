internal import Jury

extension Check {
    /// Advertising value equivalents and their renamed cousins: money that nobody paid and nobody earned
    /// (AMEC, Barcelona Principles, 2010 to 2025).
    static let invalidMetric = Check { ledger, remarks in
        for claim in ledger.claims where claim.isInvalid {
            let name = claim.metric?.name(in: "en") ?? ""
            remarks.add(.claim, .concern(.invalidMetric(name)), claim.path.field("metric"))
        }
    }
}
