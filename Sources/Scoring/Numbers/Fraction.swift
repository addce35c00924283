public import Jury

/// An exact number from 0 up: a quotient of whole numbers in lowest terms, so that equal numbers are equal
/// values and a tie is a tie on every machine.
///
/// It cannot overflow: parts grow past 64 bits where they must, up to about 440 bits under `Limits` (forty
/// denominators of up to 1,000, and a numerator of 34 bits more).
public struct Fraction: Hashable, Sendable {
    let numerator: Natural
    let denominator: Natural

    /// - Precondition: the numerator is not negative and the denominator is positive.
    public init(_ numerator: Int, over denominator: Int) {
        precondition(numerator >= 0 && denominator > 0, "a fraction is not negative and not over zero")
        let divisor = Natural.greatestCommonDivisor(UInt64(numerator), UInt64(denominator))
        self.numerator = Natural(UInt64(numerator) / divisor)
        self.denominator = Natural(UInt64(denominator) / divisor)
    }

    private init(_ numerator: Natural, _ denominator: Natural) {
        let divisor = Natural.greatestCommonDivisor(numerator, denominator)
        self.numerator = numerator.quotientAndRemainder(dividingBy: divisor).quotient
        self.denominator = denominator.quotientAndRemainder(dividingBy: divisor).quotient
    }

    public static let zero = Fraction(0, over: 1)

    public static func + (a: Fraction, b: Fraction) -> Fraction {
        Fraction(
            a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
    }

    /// - Precondition: the second is not greater.
    public static func - (a: Fraction, b: Fraction) -> Fraction {
        precondition(b <= a, "a fraction is not negative")
        return Fraction(
            (a.numerator * b.denominator).less(b.numerator * a.denominator),
            a.denominator * b.denominator)
    }

    /// - Precondition: the divisor is positive.
    public static func / (a: Fraction, divisor: Int) -> Fraction {
        precondition(divisor > 0, "a fraction is divided by positive numbers only")
        return Fraction(a.numerator, a.denominator * Natural(UInt64(divisor)))
    }

    /// To the nearest thousandth, and up from the middle. For printing: places are decided before.
    ///
    /// - Precondition: the number is below 9·10^15.
    public var thousandths: Thousandths {
        let doubled = numerator * Natural(2000) + denominator
        let quotient = doubled.quotientAndRemainder(dividingBy: denominator * Natural(2)).quotient
        guard let small = quotient.small, let count = Int(exactly: small) else {
            preconditionFailure("a fraction is too large to be printed in thousandths")
        }
        return Thousandths(count)
    }

    /// The nearest number that statistics calculate with.
    var approximate: Double { numerator.approximate / denominator.approximate }

    /// `n/d` in lowest terms, also where the denominator is 1.
    public var exact: String { numerator.description + "/" + denominator.description }
}

extension Fraction: Comparable {
    /// By cross multiplication, in full width.
    public static func < (a: Fraction, b: Fraction) -> Bool {
        if let n = a.numerator.small, let d = a.denominator.small, let m = b.numerator.small,
            let e = b.denominator.small
        {
            let left = n.multipliedFullWidth(by: e)
            let right = m.multipliedFullWidth(by: d)
            return (left.high, left.low) < (right.high, right.low)
        }
        return a.numerator * b.denominator < b.numerator * a.denominator
    }
}

extension Fraction: CustomStringConvertible {
    /// With three decimals, rounded half up: `86.467`.
    public var description: String { thousandths.padded }
}
