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

@Suite struct CentralTendencyTests {
    @Test func `of four marks the two in the middle count, beside those of the others on the same entries`() {
        // Ada gives 1 and 4, grace 2 and 3, edsger judges the first entry alone, and alan one by himself.
        let table = Drawn.table([[1, 2, 3, nil], [4, 3, nil, nil], [nil, nil, nil, 4]])
        let rows = CentralTendency(table).rows
        #expect(rows.map(\.share) == [0, 1, 1, 0])
        #expect(rows.map(\.shareOfRest) == [1, 0.25, 0.5, nil])
    }

    @Test func `where all give the same there is no middle`() {
        let rows = CentralTendency(Drawn.table([[3, 3], [3, 3]])).rows
        #expect(rows.allSatisfy { $0.share == nil && $0.shareOfRest == nil })
        #expect(CentralTendency(Drawn.table([])).rows.isEmpty)
    }
}
