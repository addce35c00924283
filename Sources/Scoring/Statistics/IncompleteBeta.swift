internal import RealModule

/// The regularised incomplete beta function Iₓ(a, b): the share of a beta distribution below x.
///
/// By the continued fraction of DLMF 8.17.22 (https://dlmf.nist.gov/8.17.E22), worked out as Lentz does
/// (Thompson & Barnett 1986, DOI 10.1016/0021-9991(86)90046-X). To about 14 digits.
enum IncompleteBeta {
    /// - Parameters:
    ///   - x: 0…1.
    ///   - complement: 1 − x, where the caller knows it better than by subtraction.
    static func share(_ x: Double, complement: Double? = nil, _ a: Double, _ b: Double) -> Double {
        let rest = complement ?? 1 - x
        if x <= 0 { return 0 }
        if rest <= 0 { return 1 }
        // The fraction converges quickly on this side of the mean.
        if x > (a + 1) / (a + b + 2) { return 1 - share(rest, complement: x, b, a) }
        let logBeta = Double.logGamma(a) + Double.logGamma(b) - Double.logGamma(a + b)
        let front = Double.exp(a * Double.log(x) + b * Double.log(rest) - logBeta) / a
        return front * fraction(x, a, b)
    }

    private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func apart(_ number: Double) -> Double { abs(number) < tiny ? tiny : number }
        var c = 1.0
        var d = 1 / apart(1 - (a + b) * x / (a + 1))
        var product = d
        for step in 1...10_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / apart(1 + even * d)
            c = apart(1 + even / c)
            product *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / apart(1 + odd * d)
            c = apart(1 + odd / c)
            product *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return product
    }
}
