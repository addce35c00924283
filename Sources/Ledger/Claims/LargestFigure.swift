public import Jury

extension Ledger {
    /// The largest figure that counts of a tier; percentages are none. `nil` where there is none.
    public func largest(in tier: Tier) -> DecimalNumber? {
        let figures = counted.filter { $0.tier == tier && $0.metric?.unit != "percent" }.compactMap(\.value)
        let sizes = figures.filter { !$0.isPercent }.compactMap { amount in
            Ratio(amount.number, over: DecimalNumber(1)).map { (number: amount.number, size: $0) }
        }
        return sizes.max { $0.size < $1.size }?.number
    }
}
