/// The mean of an entry's ballots, each as how many of its juror's standard deviations it lies above her
/// mean: severity and spread of every juror are taken out.
///
/// It takes out true differences as well: a juror who saw the better entries seems lenient. Sensible with
/// about 30 ballots per juror and entries given to jurors at random (Wang & Shah 2019, arXiv:1806.05085, on
/// what little such corrections can know). A juror who gave all entries the same total, or judged one entry
/// only, says 0. Missing ballots are left out. As a declared rule it decides by thousandths.
/// O(ballots).
public enum ZScoreMean {
    /// By entry, around 0; `nil` for one without ballots.
    ///
    /// - Parameter isSample: whether variances are divided by one less than the number of ballots.
    public static func values(_ table: MarkTable, isSample: Bool = true) -> [Double?] {
        table.normalisedMeans { juror in
            guard juror.range > 0 else { return { _ in 0 } }
            let divisor = Double(isSample ? juror.count - 1 : juror.count)
            let deviation = (juror.squares / divisor).squareRoot()
            return { ($0 - juror.mean) / deviation }
        }
    }
}
