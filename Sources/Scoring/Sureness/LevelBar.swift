public import Jury

/// What an entry must show to reach a level of award, told in the numbers of a table of marks, so that drawn
/// juries can be asked whether they would have given it.
public struct LevelBar: Hashable, Sendable {
    public let id: Identifier<AwardLevel>
    /// The least mean of totals, in parts of the table.
    let total: Double
    /// The least mean on single criteria, in parts of the table.
    let needs: [Part]
    /// One of these must be reached; empty for none.
    let standOut: [Part]

    struct Part: Hashable, Sendable {
        let criterion: Int
        let least: Double
    }

    /// A mark is worth its points rounded to thousandths, and so a mean of marks lies within half a
    /// thousandth of the mean of points.
    ///
    /// - Parameter table: one of the rubric's category, made with its weights.
    /// - Precondition: the rubric's scale is sound.
    public init(_ level: AwardLevel, under rubric: Rubric, in table: MarkTable) {
        func part(_ criterion: Int, _ mark: Thousandths) -> Part {
            let scale = rubric.scale
            let share = Double(mark.count - scale.min.count) / Double(scale.max.count - scale.min.count)
            return Part(
                criterion: criterion, least: Double(1000 * table.criteria[criterion].weight) * share - 0.5)
        }
        id = level.id
        // Equality is a whole number, which rounding must not lift above a score that meets it.
        total = Double(level.score.count * table.unit) / 1000 - 1e-6
        needs = level.needs.compactMap { need in
            table.criteria.firstIndex { $0.id == need.criterion }.map { part($0, need.mark) }
        }
        standOut = level.standOut.map { mark in table.criteria.indices.map { part($0, mark) } } ?? []
    }

    /// The criteria on which it asks for something, by number.
    var criteria: [Int] { (needs + standOut).map(\.criterion) }

    /// Whether an entry shows enough on single criteria.
    ///
    /// - Parameter mean: of its parts on a criterion.
    func isShown(_ mean: (Int) -> Double) -> Bool {
        needs.allSatisfy { mean($0.criterion) >= $0.least }
            && (standOut.isEmpty || standOut.contains { mean($0.criterion) >= $0.least })
    }
}

/// How probable it is that an entry reaches a level or a better one.
public struct LevelChances: Hashable, Sendable {
    /// As the edition lists them, the highest first.
    public let levels: [Identifier<AwardLevel>]
    /// By entry and level; `nil` for an entry that was never drawn.
    private let probabilities: [Double?]

    init(_ levels: [Identifier<AwardLevel>], _ counter: LevelCounter) {
        self.levels = levels
        probabilities = counter.drawn.indices.flatMap { entry in
            levels.indices.map { level in
                let all = counter.drawn[entry]
                return all > 0 ? min(1, counter.reached[level * counter.drawn.count + entry] / all) : nil
            }
        }
    }

    /// - Parameter level: by its number in `levels`.
    public func probability(of entry: Int, atLeast level: Int) -> Double? {
        probabilities[entry * levels.count + level]
    }
}

/// Counts which levels entries reach in one draw after another.
struct LevelCounter {
    private let bars: [LevelBar]
    /// Those on which some level asks for something, by number in the table.
    let criteria: [Int]
    /// By level and entry: the weight of draws in which it reached this level or a better one.
    fileprivate private(set) var reached: [Double]
    /// By entry: the weight of draws in which it was judged.
    fileprivate private(set) var drawn: [Double]
    /// By entry: the draw's weight where it has reached the level that is being counted, else 0.
    private var passed: [Double]

    init(_ bars: [LevelBar], entries: Int) {
        self.bars = bars
        criteria = Set(bars.flatMap(\.criteria)).sorted()
        reached = Array(repeating: 0, count: entries * bars.count)
        drawn = Array(repeating: 0, count: entries)
        passed = drawn
    }

    /// Counts one draw.
    ///
    /// - Parameters:
    ///   - totals: by entry: the mean of its totals; NaN for one that was not judged.
    ///   - means: criterion after criterion, by entry: the mean of its parts. Those that are not among
    ///     `criteria` are not looked at.
    mutating func add(_ totals: [Double], _ means: [Double], weight: Double = 1) {
        let count = totals.count
        Self.begin(totals, count, weight, &drawn, &passed)
        for (level, bar) in bars.enumerated() {
            if bar.criteria.isEmpty {
                Self.pass(totals, count, bar.total, weight, &passed)
            } else {
                for entry in 0..<count where totals[entry] >= bar.total {
                    if bar.isShown({ means[$0 * count + entry] }) { passed[entry] = weight }
                }
            }
            Self.add(passed, count, &reached, level * count)
        }
    }

    // Plain loops over memory, of which the compiler does several turns at once.
    private static func begin(
        _ totals: UnsafePointer<Double>, _ count: Int, _ weight: Double,
        _ drawn: UnsafeMutablePointer<Double>, _ passed: UnsafeMutablePointer<Double>
    ) {
        for entry in 0..<count {
            drawn[entry] += totals[entry].isNaN ? 0 : weight
            passed[entry] = 0
        }
    }

    private static func pass(
        _ totals: UnsafePointer<Double>, _ count: Int, _ least: Double, _ weight: Double,
        _ passed: UnsafeMutablePointer<Double>
    ) {
        for entry in 0..<count { passed[entry] = totals[entry] >= least ? weight : passed[entry] }
    }

    private static func add(
        _ passed: UnsafePointer<Double>, _ count: Int, _ reached: UnsafeMutablePointer<Double>, _ start: Int
    ) {
        for entry in 0..<count { reached[start + entry] += passed[entry] }
    }

    var chances: LevelChances? { bars.isEmpty ? nil : LevelChances(bars.map(\.id), self) }
}

extension MarkTable {
    /// Criterion after criterion, by entry: the mean of its parts; 0 for an entry without ballots.
    func meanParts() -> [Double] {
        criteria.indices.flatMap { criterion in
            entries.indices.map { entry in
                let ballots = ballots(of: entry)
                let sum = ballots.reduce(0) { $0 + parts[$1 * criteria.count + criterion] }
                return Double(sum) / Double(max(1, ballots.count))
            }
        }
    }
}
