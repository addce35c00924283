import Jury
import Testing

@testable import Scoring

@Suite struct SimulationTests {
    @Sendable private static func mean(_ table: MarkTable) -> [Double?] {
        table.entries.indices.map { entry in
            let ballots = table.ballots(of: entry)
            return ballots.isEmpty
                ? nil : ballots.reduce(0) { $0 + table.value($1) } / Double(ballots.count)
        }
    }

    @Sendable private static func trimmed(_ table: MarkTable) -> [Double?] {
        TrimmedMean.scores(table, .each(1)).map { $0?.value }
    }

    @Test func `without severity and noise the mean finds the truth`() {
        let design = JuryDesign(
            entries: 8, jurors: 3, scale: 0...1_000_000_000, entryDeviation: 1e7, severityDeviation: 0,
            noiseDeviation: 0)
        let sure = Simulation.Estimate(mean: 1, standardError: 0)
        #expect(
            Simulation(design, rules: [Self.mean], runs: 20).results
                == [.init(winnerFound: sure, topRecall: sure, tau: sure)])
    }

    @Test func `a rule that ties all finds by luck alone`() {
        let design = JuryDesign(entries: 10, jurors: 3)
        let rules: [Simulation.Rule] = [
            { $0.entries.map { _ in 1 } }, { $0.entries.map { _ in nil } },
        ]
        let luck = Simulation.Result(
            winnerFound: .init(mean: 0.1, standardError: 0), topRecall: .init(mean: 0.2, standardError: 0),
            tau: .init(mean: 0, standardError: 0))
        let results = Simulation(design, rules: rules, runs: 4, top: 2).results
        #expect(results == [luck, luck])
    }

    @Test(arguments: JuryDesign.Assignment.allCases)
    func `a jury has the ballots of its design, and the same seed draws it again`(
        assignment: JuryDesign.Assignment
    ) {
        let design = JuryDesign(
            entries: 12, jurors: 9, ballotsPerEntry: 3, assignment: assignment, scaleDeviation: 0.2,
            hasHeavyTails: true, rogueJurors: 1)
        let (table, truth) = design.draw(seed: 7)
        let each = assignment == .complete ? 9 : 3
        #expect(
            table.entries.indices.map { table.ballots(of: $0).count } == Array(repeating: each, count: 12))
        #expect(table.totals.allSatisfy { (1...10).contains($0) })
        let again = design.draw(seed: 7)
        #expect(again.table == table)
        #expect(again.truth == truth)
        #expect(design.draw(seed: 8).truth != truth)
    }

    @Test func `noise of heavy tails has the deviation asked for, or nearly`() throws {
        // Of one entry and many jurors, whose totals differ by noise alone.
        for hasHeavyTails in [false, true] {
            let design = JuryDesign(
                entries: 1, jurors: 40_000, scale: 0...2_000_000, entryDeviation: 0, severityDeviation: 0,
                noiseDeviation: 1000, hasHeavyTails: hasHeavyTails)
            let totals = design.draw(seed: 3).table.totals.map { Double($0 - 1_000_000) }
            let deviation = (totals.reduce(0) { $0 + $1 * $1 } / 40_000).squareRoot()
            #expect(abs(deviation - 1000) < (hasHeavyTails ? 150 : 15), "\(deviation)")
        }
    }
}
