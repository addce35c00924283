import Jury

/// How far two orders of the same things agree: tau-b of Kendall (1945, *Biometrika* 33, 239–251, DOI
/// 10.1093/biomet/33.3.239), which takes account of ties in both.
///
/// (C − D) ÷ √((n₀ − n₁)(n₀ − n₂)), with C pairs in the same order, D in the opposite one, n₀ pairs in all,
/// n₁ tied in the first order and n₂ in the second. 1 for the same order, −1 for the opposite one.
enum KendallTau {
    /// Rounded to thousandths, and from the middle away from zero; worked out in whole numbers. `nil` where
    /// one order ties everything. O(things · log things).
    static func thousandths(_ first: [Int], _ second: [Int]) -> Thousandths? {
        let pairs = ComparedPairs(first, second)
        let product = UInt(pairs.untiedInFirst * pairs.untiedInSecond)
        guard product > 0 else { return nil }
        // Twice the thousandths, rounded down: the root of 4,000,000 (C − D)² ÷ product.
        let square = (pairs.balance.magnitude * pairs.balance.magnitude).multipliedFullWidth(by: 4_000_000)
        let doubled = root(of: product.dividingFullWidth(square).quotient)
        let count = Int(doubled + 1) / 2
        return Thousandths(pairs.balance < 0 ? -count : count)
    }

    /// The square root, rounded down, by bisection.
    private static func root(of number: UInt) -> UInt {
        var (low, high) = (0 as UInt, 2001 as UInt)
        while high - low > 1 {
            let middle = (low + high) / 2
            if middle * middle <= number { low = middle } else { high = middle }
        }
        return low
    }
}
