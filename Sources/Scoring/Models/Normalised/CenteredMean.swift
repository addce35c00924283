/// The mean of an entry's ballots after each juror's own mean was taken off, and the mean of all ballots put
/// back on: severity is taken out, spread stays.
///
/// Where every juror judged every entry this is the plain mean. Where they did not, a juror who saw the
/// better entries is taken for lenient; the crossed model does the same with more care. Missing ballots are
/// left out. O(ballots).
public enum CenteredMean {
    /// By entry, on the table's scale; `nil` for one without ballots.
    public static func values(_ table: MarkTable) -> [Double?] {
        let sum = table.totals.indices.reduce(0) { $0 + table.value($1) }
        let mean = table.ballotCount == 0 ? 0 : sum / Double(table.ballotCount)
        return table.normalisedMeans { juror in { $0 - juror.mean + mean } }
    }
}
