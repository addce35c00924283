internal import RealModule

/// The regularised upper incomplete gamma function Q(a, x): the share of a gamma distribution above x.
///
/// By the series of DLMF 8.7.1 below a + 1 and the continued fraction of DLMF 8.9.2 above
/// (https://dlmf.nist.gov/8.9.E2), worked out as Lentz does. To about 14 digits of the larger share.
enum IncompleteGamma {
    /// - Parameters:
    ///   - a: positive.
    ///   - x: 0 or more.
    static func upper(_ a: Double, _ x: Double) -> Double {
        if x <= 0 { return 1 }
        let front = Double.exp(a * Double.log(x) - x - Double.logGamma(a))
        return x < a + 1 ? 1 - front * series(a, x) : front * fraction(a, x)
    }

    private static func series(_ a: Double, _ x: Double) -> Double {
        var term = 1 / a
        var sum = term
        for step in 1...10_000 {
            term *= x / (a + Double(step))
            sum += term
            if term < sum * 1e-17 { break }
        }
        return sum
    }

    private static func fraction(_ a: Double, _ x: Double) -> Double {
        var b = x + 1 - a
        var c = 1e300
        var d = 1 / b
        var product = d
        for step in 1...10_000 {
            let numerator = -Double(step) * (Double(step) - a)
            b += 2
            d = 1 / (numerator * d + b)
            c = b + numerator / c
            product *= c * d
            if abs(c * d - 1) < 1e-15 { break }
        }
        return product
    }
}
