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
    private let table: MarkTable
    private let jurors: Int
    private let bars: [LevelBar]
    /// What is added up for each entry: its total, and where levels are asked for, its criteria.
    private let columns: Int
    /// Juror after juror: the columns of a complete table, each by entry. Whole numbers, exact as doubles.
    private let values: [Double]
    private(set) var counter: PlaceCounter
    private(set) var levels: LevelCounter
    /// Column after column, by entry.
    private var sums: [Double]

    init(_ table: MarkTable, _ bars: [LevelBar]) {
        self.table = table
        self.bars = bars
        jurors = table.jurors.count
        let entries = table.entries.count
        columns = bars.isEmpty ? 1 : 1 + table.criteria.count
        let width = columns * entries
        var values = [Double](repeating: 0, count: table.isComplete ? jurors * width : 0)
        if table.isComplete {
            for ballot in table.totals.indices {
                let start = Int(table.ballotJurors[ballot]) * width + Int(table.ballotEntries[ballot])
                for column in 0..<columns {
                    values[start + column * entries] = table.number(ballot, column)
                }
            }
        }
        self.values = values
        counter = PlaceCounter(entries: entries)
        levels = LevelCounter(bars, entries: entries)
        sums = Array(repeating: 0, count: width)
    }

    mutating func draw(_ draws: Int, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var times = [Double](repeating: 0, count: jurors)
        let byJuror = table.isComplete ? [] : table.ballotsByJuror()
        var counts = [Double](repeating: 0, count: table.isComplete ? 0 : table.entries.count)
        for _ in 0..<draws {
            for juror in times.indices { times[juror] = 0 }
            for _ in 0..<jurors { times[Int.random(in: 0..<jurors, using: &random)] += 1 }
            for index in sums.indices { sums[index] = 0 }
            if table.isComplete {
                for juror in times.indices where times[juror] > 0 { add(juror, times[juror]) }
                count(weight: 1)
            } else {
                for entry in counts.indices { counts[entry] = 0 }
                for juror in times.indices where times[juror] > 0 {
                    add(byJuror[juror], times[juror], &counts)
                }
                count(counts)
            }
        }
    }

    @inline(__always)
    private mutating func add(_ ballots: [Int], _ times: Double, _ counts: inout [Double]) {
        for ballot in ballots {
            let entry = Int(table.ballotEntries[ballot])
            for column in 0..<columns {
                sums[column * counts.count + entry] += times * table.number(ballot, column)
            }
            counts[entry] += times
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
        let entries = table.entries.count
        counter.add(columns == 1 ? sums : Array(sums[..<entries]), weight: weight)
        if bars.isEmpty { return }
        let jurors = Double(jurors)
        for entry in 0..<entries {
            levels.add(entry, weight: weight, total: sums[entry] / jurors) {
                sums[(1 + $0) * entries + entry] / jurors
            }
        }
    }

    /// A jury in which entries have different numbers of ballots. Equal fractions give equal quotients, so
    /// ties stay ties.
    private mutating func count(_ counts: [Double]) {
        let means = counts.indices.map { counts[$0] > 0 ? sums[$0] / counts[$0] : .nan }
        counter.add(means)
        if bars.isEmpty { return }
        for entry in counts.indices where counts[entry] > 0 {
            levels.add(entry, weight: 1, total: means[entry]) {
                sums[(1 + $0) * counts.count + entry] / counts[entry]
            }
        }
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

extension MarkTable {
    /// A ballot's total in column 0, its parts in those after it.
    fileprivate func number(_ ballot: Int, _ column: Int) -> Double {
        Double(column == 0 ? totals[ballot] : parts[ballot * criteria.count + column - 1])
    }
}
