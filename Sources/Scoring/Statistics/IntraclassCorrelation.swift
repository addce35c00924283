/// The intraclass correlations of a complete table: which share of the differences between totals is the
/// entries' own.
///
/// From the mean squares of a two-way analysis of variance (Shrout & Fleiss 1979, *Psychological Bulletin*
/// 86, 420–428, DOI 10.1037/0033-2909.86.2.420; McGraw & Wong 1996, DOI 10.1037/1082-989X.1.1.30). Each is
/// for one juror's total (`single`) or for the mean of the panel (`panel`), with an interval of 95 % by the
/// F distribution. A value whose denominator is 0 is `nil`. O(ballots).
public struct IntraclassCorrelation: Hashable, Sendable {
    /// Mean squares: between entries, between jurors, what is left of both, and within entries.
    public let entrySquare, jurorSquare, errorSquare, withinSquare: Double
    /// Jurors drawn anew for each entry: ICC(1).
    public let oneWay: Pair
    /// The same jurors for all, whose severity counts as error: ICC(2), absolute agreement.
    public let agreement: Pair
    /// The same jurors for all, whose severity does not count: ICC(3), consistency.
    public let consistency: Pair

    /// For one juror and for the mean of all.
    public struct Pair: Hashable, Sendable {
        public let single, panel: Estimate
    }

    /// At most 1; it may be negative.
    public struct Estimate: Hashable, Sendable {
        public let value: Double?
        /// The ends of the interval of 95 %.
        public let low, high: Double?
    }

    /// Cronbach's alpha with jurors as items (1951, DOI 10.1007/BF02310555): ICC(3) of the panel.
    public var cronbachAlpha: Double? { consistency.panel.value }

    /// `nil` where a ballot is missing, under two entries or jurors, and where all totals are the same.
    public init?(_ table: MarkTable) {
        let (entries, jurors) = (table.entries.count, table.jurors.count)
        guard table.isComplete, entries > 1, jurors > 1, let first = table.totals.first,
            table.totals.contains(where: { $0 != first })
        else { return nil }
        let residuals = AdditiveTable(table)
        let (n, k) = (Double(entries), Double(jurors))
        let ofEntries = k * residuals.entryEffects.sumOfSquares
        let ofJurors = n * residuals.jurorEffects.sumOfSquares
        let ofError = residuals.residuals.sumOfSquares
        entrySquare = ofEntries / (n - 1)
        jurorSquare = ofJurors / (k - 1)
        errorSquare = ofError / ((n - 1) * (k - 1))
        withinSquare = (ofJurors + ofError) / (n * (k - 1))
        let squares = Squares(
            entries: n, jurors: k, entry: entrySquare, juror: jurorSquare, error: errorSquare,
            within: withinSquare)
        oneWay = squares.ratio(over: withinSquare, freedom: n * (k - 1))
        agreement = squares.agreement()
        consistency = squares.ratio(over: errorSquare, freedom: (n - 1) * (k - 1))
    }
}

/// The formulas of Shrout & Fleiss, with their names: n entries, k jurors.
private struct Squares {
    let entries, jurors, entry, juror, error, within: Double

    /// ICC(1) and ICC(3): with F the square of entries over another.
    func ratio(over other: Double, freedom: Double) -> IntraclassCorrelation.Pair {
        let k = jurors
        var (low, high): (Double?, Double?)
        if other > 0, let upper = FisherF.quantile(0.975, entries - 1, freedom),
            let lower = FisherF.quantile(0.975, freedom, entries - 1)
        {
            (low, high) = (entry / other / upper, entry / other * lower)
        }
        func single(_ ratio: Double) -> Double { (ratio - 1) / (ratio + k - 1) }
        func panel(_ ratio: Double) -> Double? { ratio > 0 ? 1 - 1 / ratio : nil }
        return .init(
            single: .init(
                value: (entry - other) / (entry + (k - 1) * other), low: low.map(single),
                high: high.map(single)),
            panel: .init(
                value: entry > 1e-12 * within ? (entry - other) / entry : nil, low: low.flatMap(panel),
                high: high.flatMap(panel)))
    }

    /// ICC(2), with the interval by Satterthwaite's degrees of freedom.
    func agreement() -> IntraclassCorrelation.Pair {
        let (n, k) = (entries, jurors)
        let value = quotient(entry - error, entry + (k - 1) * error + k * (juror - error) / n)
        let panel = quotient(entry - error, entry + (juror - error) / n)
        var (low, high): (Double?, Double?)
        if let value, error > 0 {
            let ratio = juror / error
            let own = n * (1 + (k - 1) * value) - k * value
            let above = (k - 1) * (n - 1) * (k * value * ratio + own) * (k * value * ratio + own)
            let below = (n - 1) * (k * value * ratio) * (k * value * ratio) + own * own
            let freedom = above / below
            if let upper = FisherF.quantile(0.975, n - 1, freedom),
                let lower = FisherF.quantile(0.975, freedom, n - 1)
            {
                let rest = k * juror + (k * n - k - n) * error
                low = n * (entry - upper * error) / (upper * rest + n * entry)
                high = n * (lower * entry - error) / (rest + n * lower * entry)
            }
        }
        func panelled(_ end: Double) -> Double { end * k / (1 + end * (k - 1)) }
        return .init(
            single: .init(value: value, low: low, high: high),
            panel: .init(value: panel, low: low.map(panelled), high: high.map(panelled)))
    }

    private func quotient(_ above: Double, _ below: Double) -> Double? {
        abs(below) > 1e-12 * within ? above / below : nil
    }
}
