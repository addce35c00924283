extension DecimalNumber: Comparable {
    /// Exact, whatever the exponents.
    public static func < (a: DecimalNumber, b: DecimalNumber) -> Bool {
        if a.coefficient.signum() != b.coefficient.signum() { return a.coefficient < b.coefficient }
        let isLess = a.magnitudeIsLess(than: b)
        return a.coefficient > 0 ? isLess : a.coefficient < 0 && !isLess && a != b
    }

    private func magnitudeIsLess(than other: DecimalNumber) -> Bool {
        let (own, others) = (digitCount + exponent, other.digitCount + other.exponent)
        if own != others { return own < others }
        // Numbers of one length differ by at most 18 in their exponents.
        let shift = exponent - other.exponent
        let left = coefficient.magnitude.multipliedFullWidth(by: Self.power(max(0, shift)))
        let right = other.coefficient.magnitude.multipliedFullWidth(by: Self.power(max(0, -shift)))
        return (left.high, left.low) < (right.high, right.low)
    }

    private var digitCount: Int {
        var count = 1
        var rest = coefficient.magnitude / 10
        while rest > 0 {
            count += 1
            rest /= 10
        }
        return count
    }

    private static func power(_ exponent: Int) -> UInt {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
