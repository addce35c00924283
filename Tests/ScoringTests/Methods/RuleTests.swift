import Jury
import JuryTestSupport
import Scoring
import Testing

@Suite struct RuleTests {
    /// Ada is severe; Edsger saw one entry only.
    private let table = MarkTable(
        entries: ["heron", "ledger", "roof"], jurors: ["ada", "edsger", "grace"],
        criteria: [.init(id: "impact", weight: 1)], unit: 1000,
        ballots: [
            .init(entry: 0, juror: 0, parts: [2000]), .init(entry: 0, juror: 2, parts: [9000]),
            .init(entry: 1, juror: 0, parts: [3000]), .init(entry: 1, juror: 1, parts: [7000]),
            .init(entry: 1, juror: 2, parts: [8000]), .init(entry: 2, juror: 0, parts: [1000]),
        ])

    @Test(arguments: [
        (Rule.mean, ["11/2", "6/1", "1/1"]), (.olympic, ["11/2", "7/1", "1/1"]),
        (.trimmed, ["11/2", "6/1", "1/1"]), (.median, ["11/2", "7/1", "1/1"]),
        (.majorityJudgment, ["2/1", "7/1", "1/1"]), (.borda, ["2/1", "2/1", "0/1"]),
        (.bordaShare, ["3/4", "1/2", "0/1"]), (.rankSum, ["-3/2", "-4/3", "-3/1"]),
        (.eurovision, ["11/1", "34/3", "8/1"]), (.copeland, ["1/1", "1/1", "-2/1"]),
        (.schulze, ["0/1", "0/1", "-2/1"]), (.rankedPairs, ["0/1", "0/1", "-2/1"]),
    ])
    func `a rule gives these exact scores`(rule: Rule, scores: [String]) {
        #expect(rule.scores(of: table).map { $0?.exact ?? "none" } == scores)
    }

    @Test func `in an incomplete jury one first place of one counts back as two of two`() {
        let table = MarkTable(
            entries: ["heron", "ledger"], jurors: ["ada", "edsger", "grace"],
            criteria: [.init(id: "impact", weight: 1)], unit: 1000,
            ballots: [
                .init(entry: 0, juror: 0, parts: [2000]), .init(entry: 0, juror: 1, parts: [9000]),
                .init(entry: 1, juror: 2, parts: [3000]),
            ])
        let scores = Rule.eurovision.scores(of: table)
        #expect(scores[0] == scores[1] && scores[0]?.exact == "12/1")
    }

    @Test(arguments: Rule.allCases)
    func `an entry without a ballot has no score`(rule: Rule) {
        let one = MarkTable(
            entries: ["heron", "ledger"], jurors: ["ada"], criteria: [.init(id: "impact", weight: 1)],
            unit: 1000, ballots: [.init(entry: 1, juror: 0, parts: [3000])])
        // One ballot tells no severity.
        #expect(rule.scores(of: one).map { $0 == nil } == [true, rule.adjusts])
    }

    @Test(arguments: [
        ("mean", Rule.mean), ("Weighted-Mean", .mean), ("schulze", .schulze), ("RANKED-PAIRS", .rankedPairs),
        ("olympic_drop1", .olympic),
    ])
    func `a rule is known by its name and its short form`(name: String, rule: Rule) {
        #expect(Rule(named: name) == rule)
    }

    @Test func `what is no rule's name is none`() {
        #expect(Rule(named: "schulz") == nil)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>, Rule.allCases)
    func `entries in another order and jurors by other names get the same scores`(seed: UInt64, rule: Rule) {
        let round = DrawnRound(seed: seed)
        let table = MarkTable(round.sheet)
        let turned = turned(table)
        #expect(
            rule.scores(of: turned).reversed().map { $0?.exact } == rule.scores(of: table).map { $0?.exact },
            "seed \(seed)")
    }

    private func turned(_ table: MarkTable) -> MarkTable {
        let (entries, jurors) = (table.entries.count, table.jurors.count)
        return MarkTable(
            entries: table.entries, jurors: table.jurors, criteria: table.criteria, unit: table.unit,
            ballots: table.totals.indices.map { ballot in
                let width = table.criteria.count
                return MarkTable.Ballot(
                    entry: entries - 1 - Int(table.ballotEntries[ballot]),
                    juror: jurors - 1 - Int(table.ballotJurors[ballot]),
                    parts: Array(table.parts[(ballot * width)..<((ballot + 1) * width)]))
            })
    }

    @Test(arguments: 1...80 as ClosedRange<UInt64>)
    func `Borda's points are the same from pairs as from ballots, with gaps and ties`(seed: UInt64) {
        let table = DrawnTable(seed: seed, entries: 2...9, jurors: 1...8).table
        let pairs = Pairwise(table)
        #expect(Rule.borda.scores(of: table, pairs: pairs) == Rule.borda.scores(of: table), "seed \(seed)")
    }
}
