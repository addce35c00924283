internal import Jury

extension Check {
    /// Sums in several currencies cannot be set against each other, nor against the budget, without a rate
    /// and its day. Told once.
    static let currencies = Check { ledger, remarks in
        var codes: [String] = []
        if let budget = ledger.entry.budget, budget.amount != nil, let currency = budget.currency {
            codes.append(currency.code)
        }
        var place: FieldPath?
        for claim in ledger.claims where claim.metric?.unit == "currency" && !claim.isFollowUp {
            guard let unit = claim.claim.unit, let code = code(unit.words), !codes.contains(code)
            else { continue }
            if !codes.isEmpty, place == nil { place = claim.path.field("unit") }
            codes.append(code)
        }
        if let place { remarks.add(.claim, .concern(.currencyMix(codes)), place) }
    }

    /// A unit that is a code of three capitals or a sign that stands for one currency only.
    private static func code(_ unit: String) -> String? {
        switch unit {
        case "€": return "EUR"
        case "£": return "GBP"
        default:
            let isCode = unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return isCode ? unit : nil
        }
    }
}
