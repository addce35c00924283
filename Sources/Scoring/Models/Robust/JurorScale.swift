/// Marks by jurors who differ in how far they spread their marks, not only in how severe they are: juror j
/// gives an entry of worth u the mark m_j + s_j · u, and an error of her own variance; worths are standard
/// normal.
///
/// This is the congeneric model of tests (Jöreskog 1971, DOI 10.1007/BF02291393) with jurors as the tests,
/// every entry judged by a few of them, fitted by maximum likelihood with the steps of Rubin & Thayer (1982,
/// DOI 10.1007/BF02293851; Dempster, Laird & Rubin 1977). A juror whose order is like the others' weighs
/// more, one who marks at random hardly at all. Three numbers for each juror need many ballots: with fewer
/// than 30 of any juror the crossed model is the better choice, and this one is refused.
public struct JurorScale: Hashable, Sendable {
    public enum Obstacle: Error, Hashable, Sendable {
        /// Panels do not overlap: this many parts.
        case disconnected(parts: Int)
        /// A juror, by number in the table, has this many ballots only.
        case tooFewBallots(juror: Int, count: Int)
        /// All marks are the same.
        case noDifferences
    }

    public static let ballotsMin = 30

    /// By entry of the table, on the scale of marks: what the mean juror would give. Entries with few ballots
    /// are drawn to the mean.
    public let scores: [Double]
    /// By entry: the standard deviation of its score around the truth, jurors as estimated.
    public let scoreErrors: [Double]
    /// By juror of the table: her mark for an entry of mean worth (m).
    public let levels: [Double]
    /// By juror: by how much her mark grows with a standard deviation of worth (s), in marks. Below 0 for one
    /// who orders against the others.
    public let spreads: [Double]
    /// By juror: the variance of her errors, in squares of marks.
    public let errorVariances: [Double]
    public let iterations: Int

    private static let iterationsMax = 2000

    /// - Complexity: O(ballots) for each iteration, of which there are about a hundred.
    public init(_ table: MarkTable) throws(Obstacle) {
        let parts = Connectedness(table).count
        guard parts < 2 else { throw .disconnected(parts: parts) }
        var counts = [Int](repeating: 0, count: table.jurors.count)
        for juror in table.ballotJurors { counts[Int(juror)] += 1 }
        for (juror, count) in counts.enumerated() where count < Self.ballotsMin {
            throw .tooFewBallots(juror: juror, count: count)
        }
        guard table.totals.min() != table.totals.max() else { throw .noDifferences }
        var fit = JurorScaleFit(table)
        var iterations = 0
        while iterations < Self.iterationsMax {
            iterations += 1
            if fit.improve() < 1e-9 { break }
        }
        let count = Double(fit.levels.count)
        let sign: Double = fit.spreads.reduce(0, +) < 0 ? -1 : 1
        let level = fit.levels.reduce(0, +) / count
        let spread = abs(fit.spreads.reduce(0, +)) / count
        scores = fit.worths.map { level + spread * sign * $0 }
        scoreErrors = fit.variances.map { spread * $0.squareRoot() }
        levels = fit.levels
        spreads = fit.spreads.map { sign * $0 }
        errorVariances = fit.errors
        self.iterations = iterations
    }

    /// By entry: 1, 2, 2, 4, scores within 10⁻⁹ of each other being equal.
    public var ranks: [Int] { Ranks.competition(scores) }
}

/// The estimates on their way.
private struct JurorScaleFit {
    private let table: MarkTable
    private let values: [Double]
    private let total: Double
    var levels, spreads, errors: [Double]
    /// By entry: the mean and the variance of its worth, marks and jurors given.
    var worths, variances: [Double]

    /// Begins with every juror's own mean, and a common spread.
    init(_ table: MarkTable) {
        self.table = table
        values = (0..<table.ballotCount).map { table.value($0) }
        var (sums, counts) = (
            [Double](repeating: 0, count: table.jurors.count),
            [Double](repeating: 0, count: table.jurors.count)
        )
        for (ballot, juror) in table.ballotJurors.enumerated() {
            sums[Int(juror)] += values[ballot]
            counts[Int(juror)] += 1
        }
        let levels = zip(sums, counts).map { $0 / $1 }
        var squares = 0.0
        for (ballot, juror) in table.ballotJurors.enumerated() {
            squares += (values[ballot] - levels[Int(juror)]) * (values[ballot] - levels[Int(juror)])
        }
        let total = squares / Double(values.count)
        self.levels = levels
        self.total = total
        spreads = levels.map { _ in (total / 2).squareRoot() }
        errors = levels.map { _ in max(total / 2, .leastNormalMagnitude) }
        worths = table.entries.map { _ in 0 }
        variances = table.entries.map { _ in 1 }
    }

    /// One step; the largest change of a level or a spread, in standard deviations of marks.
    mutating func improve() -> Double {
        expectWorths()
        var sums = [Sums](repeating: Sums(), count: levels.count)
        for ballot in values.indices {
            let entry = Int(table.ballotEntries[ballot])
            sums[Int(table.ballotJurors[ballot])].add(values[ballot], worths[entry], variances[entry])
        }
        var change = 0.0
        for (juror, sum) in sums.enumerated() {
            let (level, spread, error) = sum.line()
            change = max(change, abs(level - levels[juror]), abs(spread - spreads[juror]))
            levels[juror] = level
            spreads[juror] = spread
            // No juror is so exact that she alone decides.
            errors[juror] = max(error, 1e-3 * total)
        }
        return total > 0 ? change / total.squareRoot() : 0
    }

    private mutating func expectWorths() {
        for entry in table.entries.indices {
            var (precision, sum) = (1.0, 0.0)
            for ballot in table.ballots(of: entry) {
                let juror = Int(table.ballotJurors[ballot])
                let weight = spreads[juror] / errors[juror]
                precision += weight * spreads[juror]
                sum += weight * (values[ballot] - levels[juror])
            }
            worths[entry] = sum / precision
            variances[entry] = 1 / precision
        }
    }

    /// What a juror's regression of marks on worths needs.
    private struct Sums {
        var count = 0.0
        var (worth, worthSquare, mark, product, markSquare) = (0.0, 0.0, 0.0, 0.0, 0.0)

        mutating func add(_ value: Double, _ mean: Double, _ variance: Double) {
            count += 1
            worth += mean
            worthSquare += mean * mean + variance
            mark += value
            product += value * mean
            markSquare += value * value
        }

        func line() -> (level: Double, spread: Double, error: Double) {
            let spread = (count * product - worth * mark) / (count * worthSquare - worth * worth)
            let level = (mark - spread * worth) / count
            let rest = markSquare - level * mark - spread * product
            return (level, spread, rest / count)
        }
    }
}
