import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct MarkTableTests {
    @Test(arguments: GoldenFile.scores)
    func `the mean of an entry's ballots is that of the reference`(file: GoldenFile) throws {
        let table = try file.table()
        let means: [Double?] = table.entries.indices.map { entry in
            let ballots = table.ballots(of: entry)
            if ballots.isEmpty { return nil }
            return ballots.reduce(0) { $0 + table.value($1) } / Double(ballots.count)
        }
        let mean = try file.methods()["mean"] as? [String: Any]
        try GoldenFile.expect(means, table.entries.map(\.text), mean?["scores"], "mean")
    }

    @Test func `a table holds whole ballots only, whatever the order of the rows`() {
        let rows: [BallotSheet.Row] = [
            .mark("solar-roof", "grace", "craft", 4000), .mark("solar-roof", "grace", "impact", 7000),
            .mark("open-ledger", "ada", "craft", 5000), .abstained("open-ledger", "ada", "impact"),
            .recused("open-ledger", "grace"), .mark("open-ledger", "edsger", "impact", 2500),
            .mark("open-ledger", "edsger", "craft", 9000),
        ]
        let whole = MarkTable(
            entries: ["open-ledger", "solar-roof"], jurors: ["ada", "edsger", "grace"],
            criteria: [.init(id: "craft", weight: 1), .init(id: "impact", weight: 1)], unit: 2000,
            ballots: [
                .init(entry: 0, juror: 1, parts: [9000, 2500]),
                .init(entry: 1, juror: 2, parts: [4000, 7000]),
            ], incomplete: 1)
        #expect(MarkTable(BallotSheet(rows)) == whole)
        #expect(MarkTable(BallotSheet(rows.reversed())) == whole)
        #expect(whole.value(0) == 5.75)
        #expect(whole.value(1, on: 1) == 7)
    }
}
