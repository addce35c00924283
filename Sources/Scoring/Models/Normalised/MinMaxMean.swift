/// The mean of an entry's ballots, each as its share of the way from its juror's lowest total to her highest.
///
/// One extreme ballot of a juror presses all her others together; else as for `ZScoreMean`. A juror who gave
/// all entries the same total says a half. Missing ballots are left out. O(ballots).
public enum MinMaxMean {
    /// By entry, 0…1; `nil` for one without ballots.
    public static func values(_ table: MarkTable) -> [Double?] {
        table.normalisedMeans { juror in
            juror.range > 0 ? { ($0 - juror.lowest) / juror.range } : { _ in 0.5 }
        }
    }
}
