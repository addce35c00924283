/// How sure each place is by the crossed model: the truth is drawn many times from the normal distribution
/// around the predictions, with the matrix of prediction error variances as its covariance and the variance
/// components as estimated, and each draw is ranked.
///
/// With entries of no measurable difference every place is as probable for each. Draws follow from the seed.
/// A probability p of n draws has a standard error of √(p (1 − p) / n): 0.0035 at the most for 20,000.
public struct RankPosterior: Hashable, Sendable {
    public let places: PlaceDistribution
    public let draws: Int
    public let seed: UInt64

    /// - Precondition: at least one draw.
    /// - Complexity: O(draws · (ballots + entries)) as a rule.
    public init(_ model: CrossedModel, draws: Int = 20_000, seed: UInt64) {
        precondition(draws > 0, "places are drawn at least once")
        var counter = PlaceCounter(entries: model.entryEffects.count)
        var truth = DrawnTruth(model, seed: seed)
        for _ in 0..<draws { counter.add(truth.next()) }
        places = counter.distribution()
        self.draws = draws
        self.seed = seed
    }
}

/// Values of all entries, drawn around their predictions.
struct DrawnTruth {
    private let model: CrossedModel
    private let ofMean: [Double]
    private var normal: NormalDraw

    init(_ model: CrossedModel, seed: UInt64) {
        self.model = model
        ofMean = model.point.equations.crossing.byTable(model.point.meanEffects).entries
        normal = NormalDraw(seed: seed)
    }

    mutating func next() -> [Double] {
        if model.boundary.contains(.entry) { return ofMean.map { _ in normal.next() } }
        let equations = model.point.equations
        let drawn = equations.crossing.byTable(equations.draw { normal.next() }).entries
        let mean = normal.next() / model.point.meanPrecision.squareRoot()
        let deviation = model.residualVariance.squareRoot()
        return drawn.indices.map {
            model.entryEffects[$0] + deviation * (drawn[$0] + ofMean[$0] * mean)
        }
    }
}
