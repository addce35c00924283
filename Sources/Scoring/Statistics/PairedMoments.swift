/// Sums of squares and products of two lists about their means, in two passes.
struct PairedMoments {
    let count: Int
    let firstMean, secondMean: Double
    let firstSquares, secondSquares, products: Double
    /// Whether all numbers of a list are the same, to within rounding (12 digits).
    let isFirstConstant, isSecondConstant: Bool

    init(_ first: [Double], _ second: [Double]) {
        count = first.count
        let number = Double(max(1, count))
        firstMean = first.reduce(0, +) / number
        secondMean = second.reduce(0, +) / number
        var sums = (first: 0.0, second: 0.0, both: 0.0)
        var largest = (first: 0.0, second: 0.0)
        for (one, other) in zip(first, second) {
            let (a, b) = (one - firstMean, other - secondMean)
            sums.first += a * a
            sums.second += b * b
            sums.both += a * b
            largest.first = max(largest.first, abs(one))
            largest.second = max(largest.second, abs(other))
        }
        (firstSquares, secondSquares, products) = (sums.first, sums.second, sums.both)
        isFirstConstant = sums.first <= number * Self.square(1e-12 * largest.first)
        isSecondConstant = sums.second <= number * Self.square(1e-12 * largest.second)
    }

    /// Pearson's r, −1…1; `nil` where a list is constant or shorter than two.
    var correlation: Double? {
        if count < 2 || isFirstConstant || isSecondConstant { return nil }
        return max(-1, min(1, products / (firstSquares * secondSquares).squareRoot()))
    }

    /// By how much the first list grows with one of the second; `nil` where the second is constant.
    var slopeOfFirst: Double? {
        count < 2 || isSecondConstant ? nil : (isFirstConstant ? 0 : products / secondSquares)
    }

    private static func square(_ number: Double) -> Double { number * number }
}
