public import Jury

/// By what an entry stands under a rule; more is better. Scores of different rules are not compared.
public struct Score: Hashable, Sendable {
    /// Without its sign.
    public let magnitude: Fraction
    public let isNegative: Bool
    /// Compared from the beginning where the value itself is equal, as in majority values and count-backs.
    public let further: [Int]

    public init(_ value: Fraction, further: [Int] = []) {
        magnitude = value
        isNegative = false
        self.further = further
    }

    /// A quotient of whole numbers; what it is over is positive.
    public init(_ numerator: Int, over denominator: Int, further: [Int] = []) {
        magnitude = Fraction(abs(numerator), over: denominator)
        isNegative = numerator < 0
        self.further = further
    }

    /// What a rule that rests on a model stores.
    public init(_ value: Thousandths) {
        magnitude = Fraction(abs(value.count), over: 1000)
        isNegative = value.count < 0
        further = []
    }

    /// On the scale of points, which begins at 0.
    var onScale: Fraction { isNegative ? .zero : magnitude }

    /// For statistics and pictures.
    public var value: Double { isNegative ? -magnitude.approximate : magnitude.approximate }

    /// For printing: to the nearest thousandth, and from the middle away from zero.
    public var thousandths: Thousandths {
        let count = magnitude.thousandths.count
        return Thousandths(isNegative ? -count : count)
    }

    /// `n/d` in lowest terms.
    public var exact: String { (isNegative ? "-" : "") + magnitude.exact }
}

extension Score: CustomStringConvertible {
    /// With three decimals: `86.467`.
    public var description: String { thousandths.padded }
}

extension Score: Comparable {
    public static func < (a: Score, b: Score) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        if a.magnitude != b.magnitude {
            return a.isNegative ? b.magnitude < a.magnitude : a.magnitude < b.magnitude
        }
        return a.further.lexicographicallyPrecedes(b.further)
    }
}
