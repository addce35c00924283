/// A log likelihood of strengths at one point: its value, its slope and how it bends.
///
/// It does not change where all strengths change by the same, so they are held at a sum of 0.
struct StrengthFit {
    var value = 0.0
    /// By entry.
    var gradient: [Double]
    /// Minus the second derivatives, row by row; no direction but that of all alike is flat.
    var curvature: [Double]

    init(_ count: Int) {
        gradient = Array(repeating: 0, count: count)
        curvature = Array(repeating: 0, count: count * count)
    }

    /// Where the likelihood is highest, by Newton's method from equal strengths; a step that would lead down
    /// is halved. For concave functions.
    static func maximum(_ count: Int, _ evaluate: ([Double]) -> StrengthFit) -> [Double] {
        var strengths = [Double](repeating: 0, count: count)
        var fit = evaluate(strengths)
        for _ in 0..<200 {
            let step = fit.newtonStep
            let length = step.reduce(0) { max($0, abs($1)) }
            var share = 1.0
            while true {
                let next = zip(strengths, step).map { $0 + share * $1 }
                let nextFit = evaluate(next)
                // Near the top the value no longer tells steps apart.
                if nextFit.value >= fit.value - 1e-9 * abs(fit.value) || share * length < 1e-12 {
                    (strengths, fit) = (next, nextFit)
                    break
                }
                share /= 2
            }
            if length < 1e-12 { break }
        }
        let mean = strengths.reduce(0, +) / Double(max(1, count))
        return strengths.map { $0 - mean }
    }

    /// The curvature's inverse times the gradient, of those with sum 0 (Cholesky's decomposition).
    private var newtonStep: [Double] {
        let count = gradient.count
        var lower = curvature
        let diagonal = (0..<count).reduce(0) { $0 + curvature[$1 * count + $1] }
        // Bends the flat direction, in which the gradient has no part.
        let bend = diagonal > 0 ? diagonal / Double(count * count) : 1
        var step = gradient
        for row in 0..<count {
            for column in 0...row {
                var sum = lower[row * count + column] + bend
                for inner in 0..<column { sum -= lower[row * count + inner] * lower[column * count + inner] }
                lower[row * count + column] =
                    row == column ? max(sum, bend * 1e-12).squareRoot() : sum / lower[column * count + column]
            }
            for inner in 0..<row { step[row] -= lower[row * count + inner] * step[inner] }
            step[row] /= lower[row * count + row]
        }
        for row in (0..<count).reversed() {
            for inner in (row + 1)..<max(count, row + 1) {
                step[row] -= lower[inner * count + row] * step[inner]
            }
            step[row] /= lower[row * count + row]
        }
        return step
    }

    /// Whether a way leads from every entry to every other.
    static func isConnected(_ count: Int, _ leads: (_ from: Int, _ to: Int) -> Bool) -> Bool {
        func reached(_ leads: (Int, Int) -> Bool) -> Int {
            var isReached = [Bool](repeating: false, count: count)
            var open = count > 0 ? [0] : []
            var sum = open.count
            if count > 0 { isReached[0] = true }
            while let from = open.popLast() {
                for to in 0..<count where !isReached[to] && leads(from, to) {
                    isReached[to] = true
                    sum += 1
                    open.append(to)
                }
            }
            return sum
        }
        return reached(leads) == count && reached { leads($1, $0) } == count
    }
}
