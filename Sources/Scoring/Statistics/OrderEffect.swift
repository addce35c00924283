/// Whether marks rise or fall with the order in which jurors gave their ballots: fatigue, a measure that is
/// found on the way, or generosity towards the end.
///
/// Pooled, least squares of total on entry, juror and the number of the ballot among hers; where all meet the
/// entries in the same order nobody can tell it from the entries. For each juror her drift, beside the
/// others: the slope of her residuals after entry and juror, in her own order. On order in judging: Bruine de
/// Bruin 2005, DOI 10.1016/j.actpsy.2004.08.005; on drift over time: Wolfe, Moulder & Myford 2001,
/// *Journal of Applied Measurement* 2, 256–280.
public struct OrderEffect: Hashable, Sendable {
    /// Ballots whose number is known.
    public let ballots: Int
    /// `nil` where order cannot be told from the entries.
    public let pooled: Slope?
    /// Jurors with three numbered ballots or more, in the table's order.
    public let jurors: [Row]

    /// On the scale of totals, for every ten ballots.
    public struct Slope: Hashable, Sendable {
        public let perTenBallots: Double
        /// `nil` where no freedom is left, or no noise.
        public let standardError, ratio: Double?
    }

    public struct Row: Hashable, Sendable {
        public let juror: Int
        public let ballots: Int
        public let drift: Slope
    }

    /// - Parameter order: by ballot of the table, which of its juror's ballots it was; `nil` where that is
    ///   not known.
    /// - Returns: `nil` where the number of no ballot is known.
    /// - Complexity: that of two additive fits.
    public init?(_ table: MarkTable, order: [Int?]) {
        precondition(order.count == table.ballotCount, "order is said of each ballot")
        let known = order.indices.filter { order[$0] != nil }
        guard !known.isEmpty else { return nil }
        ballots = known.count
        let table = table.keeping(known)
        let tens = known.compactMap { order[$0].map { Double($0) / 10 } }
        pooled = PartialSlope(table, on: tens).map {
            Slope(perTenBallots: $0.slope, standardError: $0.standardError, ratio: $0.ratio)
        }
        let residuals = AdditiveEquations(table).residuals(table.shiftedValues)
        jurors = table.ballotsByJuror().enumerated().compactMap { juror, ballots in
            Self.drift(ballots.map { residuals[$0] }, ballots.map { tens[$0] }).map {
                Row(juror: juror, ballots: ballots.count, drift: $0)
            }
        }
    }

    private static func drift(_ residuals: [Double], _ tens: [Double]) -> Slope? {
        let moments = PairedMoments(residuals, tens)
        guard residuals.count > 2, let slope = moments.slopeOfFirst else { return nil }
        let rest = max(0, moments.firstSquares - slope * moments.products)
        let error = (rest / Double(residuals.count - 2) / moments.secondSquares).squareRoot()
        return Slope(perTenBallots: slope, standardError: error, ratio: error > 0 ? slope / error : nil)
    }
}

extension MarkTable {
    /// The same entries and jurors with some of the ballots, by their rising numbers.
    func keeping(_ ballots: [Int]) -> MarkTable {
        let width = criteria.count
        return MarkTable(
            entries: entries, jurors: jurors, criteria: criteria, unit: unit,
            ballots: ballots.map {
                Ballot(
                    entry: Int(ballotEntries[$0]), juror: Int(ballotJurors[$0]),
                    parts: Array(parts[($0 * width)..<(($0 + 1) * width)]))
            }, incomplete: incomplete)
    }
}
