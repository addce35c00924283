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

    /// - Parameters:
    ///   - total: the mean of an entry's totals.
    ///   - mean: the mean of its parts on a criterion.
    func isReached(total: Double, _ mean: (Int) -> Double) -> Bool {
        total >= self.total && needs.allSatisfy { mean($0.criterion) >= $0.least }
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
        probabilities = counter.reached.indices.map { index in
            let all = counter.drawn[index / levels.count]
            return all > 0 ? min(1, counter.reached[index] / all) : nil
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
    /// By entry and level: the weight of draws in which it reached this level or a better one.
    fileprivate private(set) var reached: [Double]
    /// By entry: the weight of draws in which it was judged.
    fileprivate private(set) var drawn: [Double]

    init(_ bars: [LevelBar], entries: Int) {
        self.bars = bars
        reached = Array(repeating: 0, count: entries * bars.count)
        drawn = Array(repeating: 0, count: entries)
    }

    mutating func add(_ entry: Int, weight: Double, total: Double, _ mean: (Int) -> Double) {
        drawn[entry] += weight
        guard let first = bars.firstIndex(where: { $0.isReached(total: total, mean) }) else { return }
        for level in first..<bars.count { reached[entry * bars.count + level] += weight }
    }

    var chances: LevelChances? { bars.isEmpty ? nil : LevelChances(bars.map(\.id), self) }
}
