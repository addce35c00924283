/// How far jurors agree, by all measures that the table allows.
public struct Reliability: Sendable {
    /// Krippendorff's alpha; `nil` where nothing varies.
    public let nominal, ordinal, interval, ratio: Double?
    /// By criterion, of values taken as intervals.
    public let intervalByCriterion: [Double?]
    /// `nil` where not every juror judged every entry.
    public let intraclass: IntraclassCorrelation?
    public let concordance: KendallW?
    public let agreement: JurorAgreement?
    /// Of totals as names; `nil` where entries differ in their number of ballots.
    public let fleissKappa: Double?

    public init(_ table: MarkTable) {
        nominal = Krippendorff.alpha(table, .nominal)
        ordinal = Krippendorff.alpha(table, .ordinal)
        interval = Krippendorff.alpha(table, .interval)
        // Its cost is the square of the number of different values.
        ratio = table.ballotCount <= 20_000 ? Krippendorff.alpha(table, .ratio) : nil
        intervalByCriterion = table.criteria.indices.map {
            Krippendorff.alpha(table, .interval, criterion: $0)
        }
        intraclass = IntraclassCorrelation(table)
        concordance = KendallW(table)
        agreement = table.isComplete && table.jurors.count > 1 ? JurorAgreement(table) : nil
        fleissKappa = FleissKappa.value(table)
    }
}
