/// An exact quotient of two whole numbers of 64 bits, in lowest terms, so that equal ratios are equal values.
public struct Ratio: Hashable, Sendable, ExpressibleByIntegerLiteral {
    public let numerator: Int
    /// Positive.
    public let denominator: Int

    /// - Precondition: the denominator is positive.
    public init(_ numerator: Int, over denominator: Int) {
        precondition(denominator > 0, "a ratio is over a positive number")
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        self.numerator = numerator / Int(divisor)
        self.denominator = denominator / Int(divisor)
    }

    public init(integerLiteral number: Int) {
        self.init(number, over: 1)
    }

    /// `nil` where the divisor is not positive or the parts leave 64 bits.
    public init?(_ dividend: DecimalNumber, over divisor: DecimalNumber) {
        guard divisor.coefficient > 0 else { return nil }
        let shift = dividend.exponent - divisor.exponent
        guard abs(shift) <= 18 else { return nil }
        var power = 1
        for _ in 0..<abs(shift) { power *= 10 }
        let (top, over) = dividend.coefficient.multipliedReportingOverflow(by: shift > 0 ? power : 1)
        let (bottom, under) = divisor.coefficient.multipliedReportingOverflow(by: shift < 0 ? power : 1)
        guard !over, !under, top != .min else { return nil }
        self.init(top, over: bottom)
    }

    /// Euclid's algorithm; 1 for two zeros.
    static func greatestCommonDivisor(_ a: UInt, _ b: UInt) -> UInt {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }

    /// - Precondition: the parts stay within 64 bits.
    public static func * (a: Ratio, b: Ratio) -> Ratio {
        Ratio(a.numerator * b.numerator, over: a.denominator * b.denominator)
    }

    /// - Precondition: the parts stay within 64 bits.
    public static func + (a: Ratio, b: Ratio) -> Ratio {
        Ratio(
            a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
    }

    /// - Precondition: the parts stay within 64 bits.
    public static func - (a: Ratio, b: Ratio) -> Ratio {
        Ratio(
            a.numerator * b.denominator - b.numerator * a.denominator, over: a.denominator * b.denominator)
    }

    /// To the nearest thousandth, and from the middle away from zero; `nil` past 64 bits.
    public var thousandths: Thousandths? {
        let (product, overflow) = numerator.magnitude.multipliedReportingOverflow(by: 2000)
        let bottom = denominator.magnitude
        let (sum, carry) = product.addingReportingOverflow(bottom)
        guard !overflow, !carry, bottom <= UInt.max / 2, let count = Int(exactly: sum / (2 * bottom))
        else { return nil }
        return Thousandths(numerator < 0 ? -count : count)
    }
}

extension Ratio: Comparable {
    /// By cross multiplication, in full width.
    public static func < (a: Ratio, b: Ratio) -> Bool {
        let left = a.numerator.multipliedFullWidth(by: b.denominator)
        let right = b.numerator.multipliedFullWidth(by: a.denominator)
        return (left.high, left.low) < (right.high, right.low)
    }
}

extension Ratio: CustomStringConvertible {
    /// `n/d`, also where the denominator is 1.
    public var description: String { "\(numerator)/\(denominator)" }
}
