/// An exact decimal number: `coefficient` × 10^`exponent`. Never a `Double`, so that what was written is what
/// is kept.
///
/// Always in lowest form: the coefficient does not end in 0 unless it is 0, and then the exponent is 0; so
/// equal numbers are equal values.
public struct DecimalNumber: Hashable, Sendable {
    public let coefficient: Int
    public let exponent: Int

    public init(_ coefficient: Int, exponent: Int = 0) {
        var coefficient = coefficient
        var exponent = exponent
        while coefficient != 0, coefficient % 10 == 0 {
            coefficient /= 10
            exponent += 1
        }
        self.coefficient = coefficient
        self.exponent = coefficient == 0 ? 0 : exponent
    }

    /// Plain digits with at most one point and a sign: `-12.5`. `nil` for anything else and for more than 18
    /// digits.
    public init?(_ text: String) {
        var digits = text.utf8[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        var coefficient = 0
        var count = 0
        var decimals: Int?
        for digit in digits {
            if digit == UInt8(ascii: "."), decimals == nil, count > 0 {
                decimals = 0
            } else if digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") {
                count += 1
                guard count <= 18 else { return nil }
                coefficient = coefficient * 10 + Int(digit - UInt8(ascii: "0"))
                decimals = decimals.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard count > 0, decimals != 0 else { return nil }
        self.init(isNegative ? -coefficient : coefficient, exponent: -(decimals ?? 0))
    }

    /// In thousandths; `nil` where it has more than three decimals or is too large.
    public var thousandths: Thousandths? {
        guard exponent >= -3, exponent <= 15 else { return nil }
        var count = coefficient
        for _ in 0..<(exponent + 3) {
            let (product, overflow) = count.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            count = product
        }
        return Thousandths(count)
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// Plain digits, never an exponent: `0.075`, `1500000`.
    public var description: String {
        let digits = String(coefficient.magnitude)
        let sign = coefficient < 0 ? "-" : ""
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
        return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }
}
