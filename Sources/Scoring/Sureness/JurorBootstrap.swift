internal import Jury
internal import RealModule

/// What other juries like this one would have said: jurors are drawn from the jury with replacement, as many
/// as there are, and entries ranked by the mean of their ballots (Efron 1979, DOI 10.1214/aos/1176344552).
///
/// It says how much hangs on who sat on the jury, not whether the jury is right. A juror drawn twice counts
/// twice. An entry that none of the drawn jurors judged has no place in that draw; its probabilities are over
/// the draws where it has one.
public struct JurorBootstrap: Hashable, Sendable {
    public let places: PlaceDistribution
    /// `nil` where no levels were asked for.
    public let levels: LevelChances?
    /// Whether all juries that can be drawn were gone through, each with its probability. Else they were
    /// drawn.
    public let isExact: Bool
    public let draws: Int

    /// Small juries are gone through: up to this many different ones, which nine jurors and a few more have.
    public static let exactMax = 400_000

    /// - Parameters:
    ///   - levels: of award; each drawn jury is asked which of them an entry reaches by its mean.
    ///   - draws: where the jury is too large to go through.
    ///   - seed: the same seed draws the same juries on every machine.
    /// - Complexity: O(draws · (ballots + entries²)), the squares several at once.
    public init(
        _ table: MarkTable, levels: [LevelBar] = [], draws: Int = 10_000, seed: UInt64 = 1
    ) {
        let juries = Self.count(jurors: table.jurors.count)
        var drawing = Drawing(table, levels)
        if let juries, juries <= Self.exactMax, table.isComplete {
            drawing.goThrough()
            isExact = true
            self.draws = juries
        } else {
            drawing.draw(draws, seed: seed)
            isExact = false
            self.draws = draws
        }
        self.levels = drawing.levels.chances
        places = drawing.counter.distribution()
    }

    /// Different juries of n drawn from n jurors: 2n − 1 over n; `nil` past any use.
    static func count(jurors: Int) -> Int? {
        guard jurors > 0, jurors <= 16 else { return jurors == 0 ? 1 : nil }
        return (1...jurors).reduce(1) { $0 * (jurors - 1 + $1) / $1 }
    }
}

private struct Drawing {
    private let jurors: Int
    private let entries: Int
    private let isComplete: Bool
    private let hasLevels: Bool
    /// What is added up for each entry: its total, and the criteria of which levels ask something.
    private let columns: [Int]
    /// Of a complete table, juror after juror: the columns, each by entry. Whole numbers, exact as doubles.
    private let values: [Double]
    /// Of an incomplete one.
    private let ballots: JurorBallots
    private(set) var counter: PlaceCounter
    private(set) var levels: LevelCounter
    /// Column after column, by entry.
    private var sums: [Double]
    /// Criterion after criterion, by entry, those of `columns`: their means.
    private var means: [Double]

    init(_ table: MarkTable, _ bars: [LevelBar]) {
        jurors = table.jurors.count
        entries = table.entries.count
        isComplete = table.isComplete
        hasLevels = !bars.isEmpty
        counter = PlaceCounter(entries: entries)
        levels = LevelCounter(bars, entries: entries)
        columns = [0] + levels.criteria.map { $0 + 1 }
        let width = columns.count * entries
        var values = [Double](repeating: 0, count: isComplete ? jurors * width : 0)
        if isComplete {
            for ballot in table.totals.indices {
                let start = Int(table.ballotJurors[ballot]) * width + Int(table.ballotEntries[ballot])
                for (place, column) in columns.enumerated() {
                    values[start + place * entries] = table.number(ballot, column)
                }
            }
        }
        self.values = values
        ballots = JurorBallots(table, columns)
        sums = Array(repeating: 0, count: width)
        means = Array(repeating: 0, count: columns.count > 1 ? table.criteria.count * entries : 0)
    }

    mutating func draw(_ draws: Int, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var times = [Double](repeating: 0, count: jurors)
        var counts = [Double](repeating: 0, count: isComplete ? 0 : entries)
        for _ in 0..<draws {
            for juror in times.indices { times[juror] = 0 }
            for _ in 0..<jurors { times[Int.random(in: 0..<jurors, using: &random)] += 1 }
            for index in sums.indices { sums[index] = 0 }
            if isComplete {
                for juror in times.indices where times[juror] > 0 { add(juror, times[juror]) }
                count(weight: 1)
            } else {
                for entry in counts.indices { counts[entry] = 0 }
                for juror in times.indices where times[juror] > 0 {
                    ballots.add(juror, times[juror], &sums, &counts)
                }
                count(counts)
            }
        }
    }

    /// Of a complete table.
    @inline(__always)
    private mutating func add(_ juror: Int, _ times: Double) {
        let start = juror * sums.count
        sums.withUnsafeMutableBufferPointer { sums in
            values.withUnsafeBufferPointer { values in
                for index in sums.indices { sums[index] += times * values[start + index] }
            }
        }
    }

    /// A jury in which all entries have as many ballots as there are jurors.
    private mutating func count(weight: Double) {
        counter.add(columns.count == 1 ? sums : Array(sums[..<entries]), weight: weight)
        if !hasLevels { return }
        let jurors = Double(jurors)
        for (place, column) in columns.enumerated().dropFirst() {
            for entry in 0..<entries {
                means[(column - 1) * entries + entry] = sums[place * entries + entry] / jurors
            }
        }
        levels.add((0..<entries).map { sums[$0] / jurors }, means, weight: weight)
    }

    /// A jury in which entries have different numbers of ballots. Equal fractions give equal quotients, so
    /// ties stay ties; nothing over nothing is NaN.
    private mutating func count(_ counts: [Double]) {
        let totals = counts.indices.map { sums[$0] / counts[$0] }
        counter.add(totals)
        if !hasLevels { return }
        for (place, column) in columns.enumerated().dropFirst() {
            for entry in counts.indices {
                means[(column - 1) * entries + entry] = sums[place * entries + entry] / counts[entry]
            }
        }
        levels.add(totals, means)
    }

    /// All juries with their multinomial probabilities.
    mutating func goThrough() {
        if jurors > 0 {
            goThrough(from: 0, left: jurors, weight: Double.log(Double(jurors)) * -Double(jurors))
        }
    }

    /// - Parameter weight: the logarithm of the probability so far, without the factorial of all.
    private mutating func goThrough(from juror: Int, left: Int, weight: Double) {
        if juror == jurors - 1 {
            add(juror, Double(left))
            let all = Double.logGamma(Double(jurors + 1)) - Double.logGamma(Double(left + 1))
            count(weight: Double.exp(weight + all))
            add(juror, -Double(left))
            return
        }
        for times in 0...left {
            let own = weight - Double.logGamma(Double(times + 1))
            goThrough(from: juror + 1, left: left - times, weight: own)
            add(juror, 1)
        }
        add(juror, -Double(left + 1))
    }
}

/// Ballots juror after juror, as numbers to be added up.
private struct JurorBallots {
    /// By juror: her ballots, from `starts[juror]` to before `starts[juror + 1]`.
    private var starts = [0]
    private var entries: [Int32] = []
    /// Column after column, by ballot.
    private var numbers: [Double] = []

    init(_ table: MarkTable, _ columns: [Int]) {
        let order = table.ballotsByJuror()
        for ballots in order {
            entries += ballots.map { table.ballotEntries[$0] }
            starts.append(entries.count)
        }
        for column in columns { numbers += order.joined().map { table.number($0, column) } }
    }

    /// - Parameters:
    ///   - sums: column after column, by entry.
    ///   - counts: of ballots, by entry.
    func add(_ juror: Int, _ times: Double, _ sums: inout [Double], _ counts: inout [Double]) {
        Self.add(
            starts[juror]..<starts[juror + 1], times, entries, numbers, entries.count, &sums, sums.count,
            &counts, counts.count)
    }

    private static func add(
        _ ballots: Range<Int>, _ times: Double, _ entries: UnsafePointer<Int32>,
        _ numbers: UnsafePointer<Double>, _ all: Int, _ sums: UnsafeMutablePointer<Double>, _ width: Int,
        _ counts: UnsafeMutablePointer<Double>, _ count: Int
    ) {
        for ballot in ballots { counts[Int(entries[ballot])] += times }
        for column in 0..<(width / max(1, count)) {
            let (own, sums) = (numbers + column * all, sums + column * count)
            for ballot in ballots { sums[Int(entries[ballot])] += times * own[ballot] }
        }
    }
}

extension MarkTable {
    /// A ballot's total in column 0, its parts in those after it.
    fileprivate func number(_ ballot: Int, _ column: Int) -> Double {
        Double(column == 0 ? totals[ballot] : parts[ballot * criteria.count + column - 1])
    }
}
