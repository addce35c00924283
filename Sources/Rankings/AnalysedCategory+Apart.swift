public import Jury
internal import Scoring

extension AnalysedCategory {
    /// Ballots on an entry that neither its merit nor their jurors' severity explains: those whose residual
    /// of the additive fit is at least twice the residual deviation of all, as with standardised residuals
    /// (Linacre 2002, Rasch Measurement Transactions 16:2, p. 878).
    ///
    /// Empty where the fit says nothing, or nothing is left over to judge by.
    public func standingApart(before entry: Identifier<Entry>) -> Set<Identifier<Juror>> {
        let table = analysis.table
        guard let fit = analysis.additive, fit.freedom > 0,
            let number = table.entries.firstIndex(of: entry)
        else { return [] }
        let deviation = (fit.residualSquares / Double(fit.freedom)).squareRoot()
        guard deviation > 1e-9 else { return [] }
        let apart = table.ballots(of: number).filter { ballot in
            let juror = Int(table.ballotJurors[ballot])
            let residual = table.value(ballot) - fit.scores[number] - fit.jurorEffects[juror]
            return abs(residual) >= 2 * deviation
        }
        return Set(apart.map { table.jurors[Int(table.ballotJurors[$0])] })
    }
}
