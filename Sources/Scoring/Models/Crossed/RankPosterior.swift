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
        let means = levels.isEmpty ? [] : table.meanParts()
        var truth = DrawnTruth(model, seed: seed)
        let unit = Double(table.unit)
        var totals = [Double](repeating: 0, count: model.entryEffects.count)
        for _ in 0..<draws {
            let values = truth.next()
            counter.add(values)
            if levels.isEmpty { continue }
            for entry in totals.indices { totals[entry] = truth.score(values[entry]) * unit }
            levelCounter.add(totals, means)
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
    /// Without measurable differences between entries.
    private let isLevel: Bool
    private var normal: NormalDraw
    /// Eight draws are made together, each in its lane.
    private var drawn: [SIMD8<Double>] = []
    private var means = SIMD8<Double>()
    private var lane = lanes

    private static let lanes = SIMD8<Double>.scalarCount

    init(_ model: CrossedModel, seed: UInt64) {
        self.model = model
        isLevel = model.boundary.contains(.entry)
        ofMean = model.point.equations.crossing.byTable(model.point.meanEffects).entries
        normal = NormalDraw(seed: seed)
    }

    /// The mean as drawn last.
    var mean: Double { means[lane] }

    /// By entry: how far above the drawn mean. Without measurable differences: numbers that only order them.
    mutating func next() -> [Double] {
        lane += 1
        if lane >= Self.lanes { draw() }
        return drawn.withUnsafeBytes { bytes in
            let numbers = bytes.bindMemory(to: Double.self)
            return (0..<drawn.count).map { numbers[$0 * Self.lanes + lane] }
        }
    }

    private mutating func draw() {
        lane = 0
        let deviation = model.residualVariance.squareRoot()
        let equations = model.point.equations
        let crossing = equations.crossing
        var outer = [SIMD8<Double>](repeating: .zero, count: isLevel ? ofMean.count : crossing.outerCount)
        var inner = [SIMD8<Double>](repeating: .zero, count: isLevel ? 0 : crossing.innerCount)
        var shifts = SIMD8<Double>()
        // Draw after draw, so that they are the same however many are made together.
        for lane in 0..<Self.lanes {
            shifts[lane] = normal.next() / model.point.meanPrecision.squareRoot()
            for member in inner.indices { inner[member][lane] = normal.next() }
            for member in outer.indices { outer[member][lane] = normal.next() }
        }
        means = model.mean - deviation * shifts
        drawn = outer
        if isLevel { return }
        equations.spread(&outer, &inner)
        drawn = crossing.entries(outer, inner)
        // A higher mean leaves less to the entries.
        for entry in drawn.indices {
            let shifted = drawn[entry] + ofMean[entry] * shifts
            drawn[entry] = model.entryEffects[entry] + deviation * shifted
        }
    }

    /// What entries of these values are worth, on the scale of marks.
    func score(_ value: Double) -> Double { isLevel ? mean : mean + value }
}
