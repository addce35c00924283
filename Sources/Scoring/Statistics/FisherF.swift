internal import RealModule

/// Snedecor's F distribution (Fisher's variance ratio), by the incomplete beta function, DLMF 8.17.
enum FisherF {
    /// The share of the distribution below a ratio.
    static func share(below ratio: Double, _ first: Double, _ second: Double) -> Double {
        if ratio <= 0 { return 0 }
        let whole = first * ratio + second
        return IncompleteBeta.share(
            first * ratio / whole, complement: second / whole, first / 2, second / 2)
    }

    /// The ratio below which a share of the distribution lies: by bisection on its logarithm, so that it
    /// always ends, to the last digit or two.
    ///
    /// - Parameters:
    ///   - share: over 0 and under 1.
    ///   - first: degrees of freedom above the line, positive; they need not be whole.
    static func quantile(_ share: Double, _ first: Double, _ second: Double) -> Double? {
        guard first > 0, second > 0, first.isFinite, second.isFinite else { return nil }
        var (low, high) = (-700.0, 700.0)
        for _ in 0..<64 {
            let middle = (low + high) / 2
            if Self.share(below: .exp(middle), first, second) < share { low = middle } else { high = middle }
        }
        return .exp((low + high) / 2)
    }
}
