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
    /// Whether all juries that can be drawn were gone through, each with its probability. Else they were
    /// drawn.
    public let isExact: Bool
    public let draws: Int

    /// Small juries are gone through: up to this many different ones, which nine jurors and a few more have.
    public static let exactMax = 400_000

    /// - Parameters:
    ///   - draws: where the jury is too large to go through.
    ///   - seed: the same seed draws the same juries on every machine.
    /// - Complexity: O(draws · (ballots + entries²)), the squares several at once.
    public init(_ table: MarkTable, draws: Int = 10_000, seed: UInt64 = 1) {
        let juries = Self.count(jurors: table.jurors.count)
        var drawing = Drawing(table)
        if let juries, juries <= Self.exactMax, table.isComplete {
            drawing.goThrough()
            isExact = true
            self.draws = juries
        } else {
            drawing.draw(draws, seed: seed)
            isExact = false
            self.draws = draws
        }
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
    /// Juror after juror: her total on each entry of a complete table. Whole numbers, exact as doubles.
    private let totals: [Double]
    private(set) var counter: PlaceCounter
    private var sums: [Double]

    init(_ table: MarkTable) {
        self.table = table
        jurors = table.jurors.count
        let entries = table.entries.count
        var totals = [Double](repeating: 0, count: table.isComplete ? jurors * entries : 0)
        if table.isComplete {
            for ballot in table.totals.indices {
                let index = Int(table.ballotJurors[ballot]) * entries + Int(table.ballotEntries[ballot])
                totals[index] = Double(table.totals[ballot])
            }
        }
        self.totals = totals
        counter = PlaceCounter(entries: entries)
        sums = Array(repeating: 0, count: entries)
    }

    mutating func draw(_ draws: Int, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var times = [Double](repeating: 0, count: jurors)
        let byJuror = table.isComplete ? [] : table.ballotsByJuror()
        var counts = sums
        for _ in 0..<draws {
            for juror in times.indices { times[juror] = 0 }
            for _ in 0..<jurors { times[Int.random(in: 0..<jurors, using: &random)] += 1 }
            for entry in sums.indices { (sums[entry], counts[entry]) = (0, 0) }
            if table.isComplete {
                for juror in times.indices where times[juror] > 0 { add(juror, times[juror]) }
            } else {
                for juror in times.indices where times[juror] > 0 {
                    add(byJuror[juror], times[juror], &counts)
                }
                // Means in place of sums. Equal fractions give equal quotients, so ties stay ties.
                for entry in sums.indices {
                    sums[entry] = counts[entry] > 0 ? sums[entry] / counts[entry] : .nan
                }
            }
            counter.add(sums)
        }
    }

    @inline(__always)
    private mutating func add(_ ballots: [Int], _ times: Double, _ counts: inout [Double]) {
        for ballot in ballots {
            let entry = Int(table.ballotEntries[ballot])
            sums[entry] += times * Double(table.totals[ballot])
            counts[entry] += times
        }
    }

    /// Of a complete table.
    @inline(__always)
    private mutating func add(_ juror: Int, _ times: Double) {
        let start = juror * sums.count
        sums.withUnsafeMutableBufferPointer { sums in
            totals.withUnsafeBufferPointer { totals in
                for entry in sums.indices { sums[entry] += times * totals[start + entry] }
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
            counter.add(sums, weight: Double.exp(weight + all))
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
