import Jury
import Scoring
import Testing

@Suite struct JurorTableTests {
    @Test(arguments: GoldenFile.scores)
    func `the table of jurors is that of the reference`(file: GoldenFile) throws {
        guard let reference = try file.json()["juror_diagnostics"] as? [String: [String: Any]] else { return }
        let table = try file.table()
        let names = table.jurors.map(\.text)
        let rows = JurorTable(table).rows
        let columns: [(String, (JurorTable.Row) -> Double?)] = [
            ("n", { Double($0.ballots) }), ("mean", \.mean), ("sd", \.deviation),
            ("bias_vs_rest", \.biasVersusRest), ("rmsd_vs_rest", \.distanceFromRest),
            ("corr_with_rest", \.correlationWithRest), ("slope_on_rest", \.slopeOnRest),
            ("distinct_scores", { Double($0.distinctScores) }),
            ("mean_intercriterion_r", \.criterionCorrelation),
            ("mean_within_ballot_sd", \.deviationWithinBallots),
        ]
        for (key, value) in columns {
            let wanted = Dictionary(uniqueKeysWithValues: names.map { ($0, reference[$0]?[key] as Any) })
            try GoldenFile.expect(rows.map(value), names, wanted, key)
        }
    }
}
