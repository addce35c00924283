internal import RealModule

/// How strong each entry is, if jurors fill their lists from the top and take each of those left with a
/// chance in proportion to exp(strength) (Luce 1959, *Individual Choice Behavior*; Plackett 1975, DOI
/// 10.2307/2346567).
///
/// Fitted by maximum likelihood to the jurors' orders of what they judged. Strengths add up to 0. There is an
/// answer only for orders without ties, and where chains of lists lead from every entry down to every other
/// (Hunter 2004, DOI 10.1214/aos/1079120141). Newton's method: O(jurors · entries² + entries³) for each of
/// about ten steps.
public enum PlackettLuce {
    /// By entry, in log odds; `nil` where a juror placed two entries equal or there is no maximum.
    public static func strengths(_ table: MarkTable) -> [Double]? {
        let count = table.entries.count
        var orders: [[Int]] = []
        var isAbove = [Bool](repeating: false, count: count * count)
        for juror in table.ballotsByJuror() {
            let groups = table.groups(of: juror)
            if groups.ranges.count < juror.count { return nil }
            let order = groups.ballots.reversed().map { Int(table.ballotEntries[$0]) }
            for (a, b) in zip(order, order.dropFirst()) { isAbove[a * count + b] = true }
            orders.append(order)
        }
        guard StrengthFit.isConnected(count, { isAbove[$0 * count + $1] }) else { return nil }
        return StrengthFit.maximum(count) { strengths in
            var fit = StrengthFit(count)
            for order in orders { add(order, strengths, to: &fit) }
            return fit
        }
    }

    private static func add(_ order: [Int], _ strengths: [Double], to fit: inout StrengthFit) {
        let count = fit.gradient.count
        let highest = order.reduce(-Double.infinity) { max($0, strengths[$1]) }
        let worths = order.map { Double.exp(strengths[$0] - highest) }
        // By position: the worth of all that were left when it was filled.
        var left = worths
        for position in left.indices.dropLast().reversed() { left[position] += left[position + 1] }
        // By position, over the choices at which the entry there was still left.
        var (once, twice) = (0.0, 0.0)
        var squared: [Double] = []
        for (position, entry) in order.enumerated() {
            once += 1 / left[position]
            twice += 1 / (left[position] * left[position])
            squared.append(twice)
            fit.value += strengths[entry] - highest - .log(left[position])
            fit.gradient[entry] += 1 - worths[position] * once
            fit.curvature[entry * count + entry] += worths[position] * (once - worths[position] * twice)
        }
        for (upper, a) in order.enumerated() {
            for lower in order.indices.dropFirst(upper + 1) {
                let weight = worths[upper] * worths[lower] * squared[upper]
                fit.curvature[a * count + order[lower]] -= weight
                fit.curvature[order[lower] * count + a] -= weight
            }
        }
    }
}
