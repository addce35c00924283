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
        var logs = [0.0]
        for step in 0..<stepCount { logs.append(logs[step] + distance - facets[stepStart + step]) }
        let highest = logs.max() ?? 0
        let weights = logs.map { Double.exp($0 - highest) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
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
        for rating in ratings.ratings {
            let probabilities = probabilities(distance(rating))
            sums.logLikelihood += Double.log(probabilities[rating.category])
            var (mean, square) = (0.0, 0.0)
            for (category, probability) in probabilities.enumerated() {
                mean += Double(category) * probability
                square += Double(category * category) * probability
            }
            let (residual, variance) = (Double(rating.category) - mean, square - mean * mean)
            // Of reaching a step: its probability, and its covariance with the category.
            var (reached, covariances) = ([Double](), [Double]())
            var (above, moment) = (0.0, 0.0)
            for category in stride(from: stepCount, to: 0, by: -1) {
                above += probabilities[category]
                moment += Double(category) * probabilities[category]
                reached.append(above)
                covariances.append(moment - mean * above)
            }
            reached.reverse()
            covariances.reverse()
            let elements = [rating.juror, jurorCount + rating.criterion]
            sums.worths[rating.entry] += residual
            sums.worthInformation[rating.entry] += variance
            let column = rating.entry * size
            for element in elements {
                sums.facets[element] -= residual
                sums.crossed[column + element] -= variance
                for other in elements { sums.information[element + other * size] += variance }
            }
            for step in 0..<stepCount {
                let place = stepStart + step
                sums.facets[place] -= (rating.category > step ? 1 : 0) - reached[step]
                sums.crossed[column + place] -= covariances[step]
                for element in elements {
                    sums.information[element + place * size] += covariances[step]
                    sums.information[place + element * size] += covariances[step]
                }
                for other in 0..<stepCount {
                    sums.information[place + (stepStart + other) * size] +=
                        reached[max(step, other)] - reached[step] * reached[other]
                }
            }
        }
        return sums
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
