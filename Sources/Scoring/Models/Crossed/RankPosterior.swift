/// How sure each place is by the crossed model: the truth is drawn many times from the normal distribution
/// around the predictions, with the matrix of prediction error variances as its covariance and the variance
/// components as estimated, and each draw is ranked.
///
/// With entries of no measurable difference every place is as probable for each. Draws follow from the seed.
/// A probability p of n draws has a standard error of √(p (1 − p) / n): 0.0035 at the most for 20,000.
public struct RankPosterior: Hashable, Sendable {
    public let places: PlaceDistribution
    /// `nil` where no levels were asked for.
    public let levels: LevelChances?
    public let draws: Int
    public let seed: UInt64

    /// - Parameters:
    ///   - table: that of the model.
    ///   - levels: of award. The drawn truth is asked for their score; the model says nothing of criteria,
    ///     and so what a level needs on them is asked of the mean marks as they are.
    /// - Precondition: at least one draw.
    /// - Complexity: O(draws · (ballots + entries)) as a rule.
    public init(
        _ model: CrossedModel, _ table: MarkTable, levels: [LevelBar] = [], draws: Int = 20_000, seed: UInt64
    ) {
        precondition(draws > 0, "places are drawn at least once")
        var counter = PlaceCounter(entries: model.entryEffects.count)
        var levelCounter = LevelCounter(levels, entries: model.entryEffects.count)
        var truth = DrawnTruth(model, seed: seed)
        let unit = Double(table.unit)
        let parts = levels.isEmpty ? [] : table.meanParts()
        for _ in 0..<draws {
            let values = truth.next()
            counter.add(values)
            if levels.isEmpty { continue }
            for entry in values.indices {
                levelCounter.add(entry, weight: 1, total: truth.score(values[entry]) * unit) {
                    parts[entry * table.criteria.count + $0]
                }
            }
        }
        self.levels = levelCounter.chances
        places = counter.distribution()
        self.draws = draws
        self.seed = seed
    }
}

/// What all entries are worth, drawn around their predictions.
struct DrawnTruth {
    private let model: CrossedModel
    private let ofMean: [Double]
    private var normal: NormalDraw
    /// The mean as drawn last.
    private(set) var mean = 0.0

    init(_ model: CrossedModel, seed: UInt64) {
        self.model = model
        ofMean = model.point.equations.crossing.byTable(model.point.meanEffects).entries
        normal = NormalDraw(seed: seed)
    }

    /// By entry: how far above the drawn mean. Without measurable differences: numbers that only order them.
    mutating func next() -> [Double] {
        let deviation = model.residualVariance.squareRoot()
        let shift = normal.next() / model.point.meanPrecision.squareRoot()
        mean = model.mean - deviation * shift
        if model.boundary.contains(.entry) { return ofMean.map { _ in normal.next() } }
        let equations = model.point.equations
        let drawn = equations.crossing.byTable(equations.draw { normal.next() }).entries
        // A higher mean leaves less to the entries.
        return drawn.indices.map { model.entryEffects[$0] + deviation * (drawn[$0] + ofMean[$0] * shift) }
    }

    /// What entries of these values are worth, on the scale of marks.
    func score(_ value: Double) -> Double { model.boundary.contains(.entry) ? mean : mean + value }
}

extension MarkTable {
    /// By entry and criterion: the mean of its parts; 0 for an entry without ballots.
    fileprivate func meanParts() -> [Double] {
        entries.indices.flatMap { entry in
            let ballots = ballots(of: entry)
            return criteria.indices.map { criterion in
                let sum = ballots.reduce(0) { $0 + parts[$1 * criteria.count + criterion] }
                return Double(sum) / Double(max(1, ballots.count))
            }
        }
    }
}
