internal import RealModule

/// Looks for the ratios of variances that make the marks likeliest.
///
/// Newton's method on the logarithms of the ratios with the average information, corrected by what the
/// gradient did along the last steps (Broyden, Fletcher, Goldfarb & Shanno). A ratio may be 0: that is tried
/// where the way leads there, and kept where the likelihood falls on leaving it.
struct VarianceSearch {
    let likelihood: CrossedLikelihood

    struct Place {
        let ratios: [Double]
        let point: CrossedLikelihood.Point
        let inverse: Effects
        let gradient: [Double]
        let information: [[Double]]
    }

    /// The last step of the search is below this, in logarithms of the ratios.
    static let tolerance = 1e-9
    private static let stepsMax = 200
    private static let stepMax = 2.5

    private struct Correction {
        let step, change: [Double]
    }

    func run() -> Place {
        let start = likelihood.start()
        var place = look([start.outer, start.inner])
        var corrections: [Correction] = []
        var hasTriedZero = [false, false]
        for _ in 0..<Self.stepsMax {
            if let off = leaveZero(place) {
                place = off
                corrections = []
                continue
            }
            let step = self.step(place, corrections)
            guard step.contains(where: { abs($0) > Self.tolerance }) else { break }
            if let edge = zero(place, step, &hasTriedZero) {
                place = edge
                corrections = []
                continue
            }
            guard let next = advance(place, step) else { break }
            corrections = Array(
                (corrections + [correction(from: place, to: next)].compactMap(\.self)).suffix(2))
            place = next
        }
        return place
    }

    private func look(_ ratios: [Double]) -> Place { look(ratios, likelihood.point(ratios[0], ratios[1])) }

    private func look(_ ratios: [Double], _ point: CrossedLikelihood.Point) -> Place {
        let inverse = point.equations.inverse()
        let slope = likelihood.slope(point, inverse)
        let information = slope.information
        return Place(
            ratios: ratios, point: point, inverse: inverse,
            gradient: [slope.gradient.0, slope.gradient.1],
            information: [
                [information.outer, information.both], [information.both, information.inner],
            ])
    }

    /// By logarithms; 0 for a ratio that is 0 and stays so.
    private func step(_ place: Place, _ corrections: [Correction]) -> [Double] {
        let slope = zip(place.ratios, place.gradient).map { $0 * $1 }
        var hessian = (0..<2).map { row in
            (0..<2).map { place.ratios[row] * place.ratios[$0] * place.information[row][$0] }
        }
        for correction in corrections { Self.correct(&hessian, correction) }
        let step: [Double]
        if place.ratios.contains(0) {
            step = (0..<2).map { hessian[$0][$0] > 0 ? -slope[$0] / hessian[$0][$0] : 0 }
        } else {
            let determinant = hessian[0][0] * hessian[1][1] - hessian[0][1] * hessian[1][0]
            guard determinant > 1e-12 * hessian[0][0] * hessian[1][1] else {
                return slope.map { $0 > 0 ? -1 : 1 }
            }
            step = [
                -(slope[0] * hessian[1][1] - slope[1] * hessian[0][1]) / determinant,
                -(slope[1] * hessian[0][0] - slope[0] * hessian[1][0]) / determinant,
            ]
        }
        let longest = step.map { abs($0) }.max() ?? 0
        return longest > Self.stepMax ? step.map { $0 * Self.stepMax / longest } : step
    }

    private static func correct(_ hessian: inout [[Double]], _ correction: Correction) {
        let (s, y) = (correction.step, correction.change)
        let along = s[0] * y[0] + s[1] * y[1]
        let image = (0..<2).map { hessian[$0][0] * s[0] + hessian[$0][1] * s[1] }
        let curvature = s[0] * image[0] + s[1] * image[1]
        guard along > 0, curvature > 0 else { return }
        for row in 0..<2 {
            for column in 0..<2 {
                hessian[row][column] += y[row] * y[column] / along - image[row] * image[column] / curvature
            }
        }
    }

    /// `nil` where a ratio is 0 or the step is too short to tell anything but rounding.
    private func correction(from place: Place, to next: Place) -> Correction? {
        guard !place.ratios.contains(0), !next.ratios.contains(0) else { return nil }
        let step = zip(next.ratios, place.ratios).map { Double.log($0 / $1) }
        guard step.contains(where: { abs($0) > 1e-7 }) else { return nil }
        let change = (0..<2).map {
            next.ratios[$0] * next.gradient[$0] - place.ratios[$0] * place.gradient[$0]
        }
        return Correction(step: step, change: change)
    }

    /// As far along the step as the likelihood does not fall; `nil` where nothing of it helps.
    private func advance(_ place: Place, _ step: [Double]) -> Place? {
        var scale = 1.0
        let noise = 1e-11 * (1 + abs(place.point.criterion))
        for _ in 0..<30 {
            let ratios = zip(place.ratios, step).map { $0 * Double.exp(scale * $1) }
            let point = likelihood.point(ratios[0], ratios[1])
            if point.criterion <= place.point.criterion + noise { return look(ratios, point) }
            scale /= 2
        }
        return nil
    }

    /// A ratio of 0, where the step leads far down and the likelihood agrees.
    private func zero(_ place: Place, _ step: [Double], _ hasTried: inout [Bool]) -> Place? {
        for index in 0..<2 where place.ratios[index] > 0 && place.gradient[index] > 0 {
            guard place.ratios[index] < 1e-7 || (step[index] < -1 && !hasTried[index]) else { continue }
            hasTried[index] = true
            var ratios = place.ratios
            ratios[index] = 0
            let edge = look(ratios)
            if edge.gradient[index] >= 0 && edge.point.criterion <= place.point.criterion { return edge }
        }
        return nil
    }

    /// A ratio that was 0 and would do better above.
    private func leaveZero(_ place: Place) -> Place? {
        for index in 0..<2 where place.ratios[index] == 0 && place.gradient[index] < 0 {
            var ratios = place.ratios
            for ratio in [1e-2, 1e-4, 1e-6] {
                ratios[index] = ratio
                let point = likelihood.point(ratios[0], ratios[1])
                if point.criterion < place.point.criterion { return look(ratios, point) }
            }
        }
        return nil
    }
}
