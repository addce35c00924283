internal import RealModule

/// Which two jurors agree more, or less, than how good the entries are and how severe they are would explain.
///
/// After an additive fit of entries and jurors, what is left of two jurors' marks should not go together: in
/// a complete table its correlation is −1 ÷ (jurors − 1) in expectation. A high one is a question to ask, not
/// an answer: jurors may share a school, sit together or copy. Cf. Yen's Q3 (1984, DOI
/// 10.1177/014662168400800201), the same idea for test items. Values are totals.
public struct PairScreen: Hashable, Sendable {
    /// Highest correlation of residuals first, then those without one; equals in the order of jurors.
    public let pairs: [Pair]
    /// −1 ÷ (jurors − 1): what jurors who are independent would have.
    public let expectedCorrelation: Double

    /// Two jurors by number, and what they show on the entries that both judged.
    public struct Pair: Hashable, Sendable {
        public let first, second: Int
        /// How many entries both judged.
        public let entries: Int
        /// Pearson's r of their residuals, and of their totals; `nil` where one of the lists is constant.
        public let residualCorrelation, totalCorrelation: Double?
        /// The share of entries to which both gave the same total, 0…1.
        public let identicalShare: Double
        public let meanDifference: Double
    }

    /// Pairs without an entry in common are left out. `nil` under two jurors.
    ///
    /// - Complexity: O(jurors · ballots) after an additive fit.
    public init?(_ table: MarkTable) {
        guard table.jurors.count > 1 else { return nil }
        let residuals = AdditiveEquations(table).residuals(table.shiftedValues)
        let jurors = table.ballotsByJuror()
        var pairs: [Pair] = []
        for first in jurors.indices {
            for second in (first + 1)..<max(first + 1, jurors.count) {
                let common = table.commonBallots(jurors[first], jurors[second])
                guard !common.isEmpty else { continue }
                let (one, other) = (common.map(\.one), common.map(\.other))
                let differences = common.map { abs(table.totals[$0.one] - table.totals[$0.other]) }
                let count = Double(common.count)
                pairs.append(
                    Pair(
                        first: first, second: second, entries: common.count,
                        residualCorrelation: PairedMoments(
                            one.map { residuals[$0] }, other.map { residuals[$0] }
                        ).correlation,
                        totalCorrelation: PairedMoments(
                            one.map { table.value($0) }, other.map { table.value($0) }
                        )
                        .correlation,
                        identicalShare: Double(differences.count { $0 == 0 }) / count,
                        meanDifference: Double(differences.reduce(0, +)) / Double(table.unit) / count))
            }
        }
        self.pairs = pairs.sorted {
            let (a, b) = ($0.residualCorrelation ?? -2, $1.residualCorrelation ?? -2)
            return a == b ? ($0.first, $0.second) < ($1.first, $1.second) : a > b
        }
        expectedCorrelation = -1 / Double(table.jurors.count - 1)
    }
}

extension PairScreen {
    /// Pairs that go together more than chance would let any of so many pairs: by Fisher's transformation of
    /// the residuals' correlation (1915, DOI 10.1093/biomet/10.4.507), with a probability below 1 % shared
    /// among all pairs (Bonferroni), on five common entries or more.
    public var striking: [Pair] {
        pairs.filter { pair in
            guard let correlation = pair.residualCorrelation, pair.entries >= 5 else { return false }
            let bounded = min(correlation, 1 - 1e-15)
            let distance = (Double.atanh(bounded) - Double.atanh(expectedCorrelation))
            let deviations = distance * Double(pair.entries - 3).squareRoot()
            return deviations > 0 && Normal.below(-deviations) < 0.01 / Double(pairs.count)
        }
    }
}
