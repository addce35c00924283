extension DecimalNumber {
    /// `nil` past 64 bits.
    public func multiplied(by other: DecimalNumber) -> DecimalNumber? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        return overflow ? nil : DecimalNumber(product, exponent: exponent + other.exponent)
    }

    /// `nil` past 64 bits.
    public func adding(_ other: DecimalNumber) -> DecimalNumber? {
        let least = min(exponent, other.exponent)
        guard let a = coefficient(at: least), let b = other.coefficient(at: least) else { return nil }
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : DecimalNumber(sum, exponent: least)
    }

    /// The number in units of 10^`least`; `nil` past 64 bits.
    private func coefficient(at least: Int) -> Int? {
        guard exponent - least <= 18 else { return coefficient == 0 ? 0 : nil }
        var result = coefficient
        for _ in 0..<(exponent - least) {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}
