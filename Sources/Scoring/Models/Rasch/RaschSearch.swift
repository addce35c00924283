internal import RealModule

/// Newton's method on the joint likelihood of a rating scale model, with the entries absorbed: only jurors,
/// criteria and steps are in a dense system.
struct RaschSearch {
    let ratings: RaschRatings
    private(set) var worths: [Double]
    /// Severities, difficulties and steps, each of which sums to 0.
    private(set) var facets: [Double]
    private(set) var logLikelihood = -Double.infinity
    private(set) var iterations = 0
    /// The largest derivative of the likelihood that is left.
    private(set) var gradientMax = Double.infinity
    /// By entry: the variance of its worth.
    private(set) var worthVariances: [Double] = []

    static let iterationsMax = 100
    static let tolerance = 1e-9

    private var jurorCount: Int { ratings.jurors.count }
    private var criterionCount: Int { ratings.criteria.count }
    private var stepCount: Int { ratings.categoryMax }
    private var stepStart: Int { jurorCount + criterionCount }

    init(_ ratings: RaschRatings) {
        self.ratings = ratings
        worths = ratings.entries.map { _ in 0 }
        facets = [Double](
            repeating: 0, count: ratings.jurors.count + ratings.criteria.count + ratings.categoryMax)
        run()
    }

    /// Probabilities of the categories where worth less severity less difficulty is `distance`.
    func probabilities(_ distance: Double) -> [Double] {
        var weights = [Double](repeating: 0, count: stepCount + 1)
        facets.withUnsafeBufferPointer {
            Self.weigh(distance, UnsafeBufferPointer(rebasing: $0[stepStart...]), &weights)
        }
        return weights
    }

    func distance(_ rating: RaschRatings.Rating) -> Double {
        worths[rating.entry] - facets[rating.juror] - facets[jurorCount + rating.criterion]
    }

    /// Sums that one look at all ratings gives.
    private struct Sums {
        var worths, worthInformation, facets, information, crossed: [Double]
        var logLikelihood = 0.0
    }

    private func sums() -> Sums {
        let size = facets.count
        var sums = Sums(
            worths: worths.map { _ in 0 }, worthInformation: worths.map { _ in 0 },
            facets: facets.map { _ in 0 },
            information: [Double](repeating: 0, count: size * size),
            crossed: [Double](repeating: 0, count: size * worths.count))
        var chances = Chances(stepCount)
        for rating in ratings.ratings {
            facets.withUnsafeBufferPointer {
                chances.work(out: distance(rating), UnsafeBufferPointer(rebasing: $0[stepStart...]))
            }
            sums.logLikelihood += Double.log(chances.probabilities[rating.category])
            add(rating, chances, to: &sums)
        }
        // What two steps share was added once for each two.
        for step in stepStart..<size {
            for other in stepStart..<step {
                sums.information[step + other * size] = sums.information[other + step * size]
            }
        }
        return sums
    }

    private func add(_ rating: RaschRatings.Rating, _ chances: Chances, to sums: inout Sums) {
        let size = facets.count
        let residual = Double(rating.category) - chances.mean
        let elements = (rating.juror, jurorCount + rating.criterion)
        sums.worths[rating.entry] += residual
        sums.worthInformation[rating.entry] += chances.variance
        sums.crossed.withUnsafeMutableBufferPointer { crossed in
            let column = rating.entry * size
            crossed[column + elements.0] -= chances.variance
            crossed[column + elements.1] -= chances.variance
            for step in 0..<stepCount { crossed[column + stepStart + step] -= chances.covariances[step] }
        }
        sums.facets[elements.0] -= residual
        sums.facets[elements.1] -= residual
        for step in 0..<stepCount {
            sums.facets[stepStart + step] -= (rating.category > step ? 1 : 0) - chances.reached[step]
        }
        sums.information.withUnsafeMutableBufferPointer { information in
            for element in [elements.0, elements.1] {
                for other in [elements.0, elements.1] {
                    information[element + other * size] += chances.variance
                }
                for step in 0..<stepCount {
                    information[element + (stepStart + step) * size] += chances.covariances[step]
                    information[stepStart + step + element * size] += chances.covariances[step]
                }
            }
            for step in 0..<stepCount {
                let column = stepStart + (stepStart + step) * size
                for other in 0...step {
                    information[column + other] +=
                        chances.reached[step] - chances.reached[step] * chances.reached[other]
                }
            }
        }
    }

    /// What the model says of one rating. Worked out in the same memory for each.
    private struct Chances {
        /// Of the categories.
        private(set) var probabilities: [Double]
        /// Of the category.
        private(set) var mean = 0.0
        private(set) var variance = 0.0
        /// By step: the probability of reaching it, and its covariance with the category.
        private(set) var reached: [Double]
        private(set) var covariances: [Double]

        init(_ steps: Int) {
            probabilities = Array(repeating: 0, count: steps + 1)
            reached = Array(repeating: 0, count: steps)
            covariances = reached
        }

        mutating func work(out distance: Double, _ thresholds: UnsafeBufferPointer<Double>) {
            RaschSearch.weigh(distance, thresholds, &probabilities)
            mean = 0
            var square = 0.0
            for category in probabilities.indices {
                mean += Double(category) * probabilities[category]
                square += Double(category * category) * probabilities[category]
            }
            variance = square - mean * mean
            var (above, moment) = (0.0, 0.0)
            for category in stride(from: thresholds.count, to: 0, by: -1) {
                above += probabilities[category]
                moment += Double(category) * probabilities[category]
                reached[category - 1] = above
                covariances[category - 1] = moment - mean * above
            }
        }
    }

    /// Probabilities of the categories, one more than there are thresholds.
    private static func weigh(
        _ distance: Double, _ thresholds: UnsafeBufferPointer<Double>, _ weights: inout [Double]
    ) {
        var (log, highest) = (0.0, 0.0)
        weights[0] = 0
        for step in thresholds.indices {
            log = log + distance - thresholds[step]
            weights[step + 1] = log
            highest = log > highest ? log : highest
        }
        var total = 0.0
        for category in weights.indices {
            weights[category] = Double.exp(weights[category] - highest)
            total += weights[category]
        }
        for category in weights.indices { weights[category] /= total }
    }

    private mutating func run() {
        var current = sums()
        logLikelihood = current.logLikelihood
        while iterations < Self.iterationsMax {
            iterations += 1
            let (inverse, steps) = newton(current)
            gradientMax = (current.worths + current.facets).map { abs($0) }.max() ?? 0
            worthVariances = variances(current, inverse)
            let longest = (steps.worths + steps.facets).map { abs($0) }.max() ?? 0
            if longest < Self.tolerance { break }
            let (worths, facets) = (worths, facets)
            var scale = min(1, 2 / longest)
            repeat {
                self.worths = zip(worths, steps.worths).map { $0 + scale * $1 }
                self.facets = zip(facets, steps.facets).map { $0 + scale * $1 }
                current = sums()
                scale /= 2
            } while current.logLikelihood < logLikelihood - 1e-9 * abs(logLikelihood) && scale > 1e-6
            logLikelihood = current.logLikelihood
        }
    }

    /// The inverse of the facets' information, the entries absorbed and each facet held to its sum; and the
    /// step.
    private func newton(_ sums: Sums) -> (inverse: [Double], steps: (worths: [Double], facets: [Double])) {
        let size = facets.count
        var matrix = sums.information
        var right = sums.facets
        for entry in worths.indices {
            let information = sums.worthInformation[entry]
            let row = (0..<size).filter { sums.crossed[entry * size + $0] != 0 }
            for one in row {
                let share = sums.crossed[entry * size + one] / information
                right[one] -= share * sums.worths[entry]
                for other in row { matrix[other + one * size] -= share * sums.crossed[entry * size + other] }
            }
        }
        // A facet may be moved as a whole where the entries move along: such moves get a weight of 1 here and
        // are taken out of the inverse again.
        for block in blocks {
            for one in block { for other in block { matrix[other + one * size] += 1 } }
        }
        DenseFront.factor(&matrix, rows: size, own: size)
        var inverse = [Double](repeating: 0, count: size * size)
        DenseFront.invert(&inverse, from: matrix, rows: size, own: size)
        for block in blocks {
            let share = 1 / Double(block.count * block.count)
            for one in block { for other in block { inverse[other + one * size] -= share } }
        }
        var steps = facets.map { _ in 0.0 }
        for one in 0..<size {
            for other in 0..<size { steps[other] += inverse[other + one * size] * right[one] }
        }
        let worthSteps = worths.indices.map { entry in
            var rest = sums.worths[entry]
            for one in 0..<size { rest -= sums.crossed[entry * size + one] * steps[one] }
            return rest / sums.worthInformation[entry]
        }
        return (inverse, (worthSteps, steps))
    }

    private var blocks: [Range<Int>] {
        [0..<jurorCount, jurorCount..<stepStart, stepStart..<facets.count].filter { !$0.isEmpty }
    }

    private func variances(_ sums: Sums, _ inverse: [Double]) -> [Double] {
        let size = facets.count
        return worths.indices.map { entry in
            let information = sums.worthInformation[entry]
            let row = (0..<size).filter { sums.crossed[entry * size + $0] != 0 }
            var sum = 0.0
            for one in row {
                for other in row {
                    sum +=
                        sums.crossed[entry * size + one] * inverse[other + one * size]
                        * sums.crossed[entry * size + other]
                }
            }
            return 1 / information + sum / (information * information)
        }
    }
}
