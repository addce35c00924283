public import Jury

/// What one result took: all that went in, divided by what came out. Only to be compared with the cost of the
/// same kind of result.
public struct CostPerResult: Hashable, Sendable {
    public let claim: Identifier<Claim>
    public let metric: Identifier<Metric>
    /// In hundredths of the currency, rounded half up.
    public let hundredths: Int
    public let currency: Currency
    /// Whether unpaid hours are in it.
    public let includesHours: Bool
}

extension Ledger {
    /// For each counted result that is a number of somethings; none where nothing was spent, so that a budget
    /// of zero never makes a result infinitely cheap.
    public var costs: [CostPerResult] {
        guard let inputs else { return [] }
        return counted.compactMap { claim in
            guard claim.tier == .result, claim.isMeasured, let metric = claim.metric,
                metric.direction == .higher, Self.isCountable(metric.unit), let value = claim.value,
                !value.isPercent, claim.claim.measure != .change,
                let cost = Ratio(inputs.money.amount, over: value.number),
                let hundredths = Self.hundredths(cost)
            else { return nil }
            return CostPerResult(
                claim: claim.claim.id, metric: metric.id, hundredths: hundredths,
                currency: inputs.money.currency, includesHours: inputs.includesHours)
        }
    }

    /// The budget, and the unpaid hours at the edition's rate where it is in the same currency.
    public var inputs: (money: Money, includesHours: Bool)? {
        guard let budget = entry.budget, let currency = budget.currency,
            let paid = Amount(budget.amount, in: entry.language)?.number
        else { return nil }
        var total = paid
        var includesHours = false
        if let rate = terms.hourValue, rate.currency == currency,
            let hours = Amount(budget.unpaidHours, in: entry.language)?.number,
            let value = hours.multiplied(by: rate.amount), let sum = total.adding(value)
        {
            total = sum
            includesHours = hours.coefficient > 0
        }
        return total.coefficient > 0 ? (Money(total, currency), includesHours) : nil
    }

    private static func isCountable(_ unit: String) -> Bool {
        !["percent", "currency", "yes/no", "score", "ratio", "points", "percent or score"].contains(unit)
    }

    /// Rounded half up; `nil` past 64 bits.
    private static func hundredths(_ cost: Ratio) -> Int? {
        let (product, overflow) = cost.numerator.multipliedReportingOverflow(by: 200)
        let (sum, carry) = product.addingReportingOverflow(cost.denominator)
        guard !overflow, !carry, cost.denominator <= Int.max / 2 else { return nil }
        return sum / (2 * cost.denominator)
    }
}
