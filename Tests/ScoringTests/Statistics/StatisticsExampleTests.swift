import Jury
import Testing

@testable import Scoring

/// The numbers of the worked examples in the method book.
@Suite struct StatisticsExampleTests {
    private static func rounded(_ value: Double?) -> Double? { value.map { ($0 * 1000).rounded() / 1000 } }

    private static func file(_ name: String) throws -> MarkTable {
        try #require(GoldenFile.own.first { $0.name == name }).table()
    }

    @Test func `reliability of four judges and six subjects`() throws {
        let table = try Self.file("shrout_fleiss")
        let icc = try #require(IntraclassCorrelation(table))
        let kendall = try #require(KendallW(table))
        let agreement = JurorAgreement(table)
        let values: [Double?] = [
            icc.entrySquare, icc.jurorSquare, icc.errorSquare, icc.oneWay.single.value,
            icc.agreement.single.value, icc.agreement.single.low, icc.agreement.single.high,
            icc.agreement.panel.value, icc.consistency.single.value, icc.cronbachAlpha, kendall.value,
            kendall.chiSquare, kendall.probability, agreement.spearman, agreement.kendallTauB,
            Krippendorff.alpha(table, .interval), FleissKappa.value(table),
        ]
        #expect(
            values.map(Self.rounded) == [
                11.242, 32.486, 1.019, 0.166, 0.29, 0.019, 0.761, 0.62, 0.715, 0.909, 0.887, 17.741, 0.003,
                0.85, 0.741, 0.147, -0.111,
            ])
    }

    @Test func `a juror who is lenient and the rest`() throws {
        let row = JurorTable(try Self.file("shrout_fleiss")).rows[0]
        let values = [
            row.mean, row.deviation, row.biasVersusRest, row.distanceFromRest, row.correlationWithRest,
            row.slopeOnRest,
        ]
        #expect(values.map(Self.rounded) == [7.667, 1.633, 3.167, 3.314, 0.806, 0.742])
        let fit = JurorFit(try Self.file("shrout_fleiss")).rows
        #expect(fit.map { Self.rounded($0.infit) } == [0.842, 0.602, 0.668, 1.888])
        #expect(fit.map { Self.rounded($0.spread) } == [1.047, 1.231, 0.631, 1.09])
        let middles = CentralTendency(try Self.file("shrout_fleiss")).rows
        #expect(middles.map { Self.rounded($0.share) } == [0.5, 0.333, 0.667, 0.333])
        #expect(middles.map { Self.rounded($0.shareOfRest) } == [0.444, 0.5, 0.389, 0.5])
    }

    @Test func `the two of fifteen jurors who go together most`() throws {
        let table = try Self.file("panel60x15_open")
        let pair = try #require(PairScreen(table)?.pairs.first)
        #expect([table.jurors[pair.first].text, table.jurors[pair.second].text] == ["J02", "J14"])
        let values = [
            pair.residualCorrelation, pair.totalCorrelation, pair.identicalShare, pair.meanDifference,
        ]
        #expect(values.map(Self.rounded) == [0.249, 0.659, 0.05, 0.842])
    }

    @Test func `five jurors or nine, by lot or in groups`() {
        let mean: Simulation.Rule = { table in
            table.entries.indices.map { entry in
                let ballots = table.ballots(of: entry)
                return ballots.reduce(0) { $0 + table.value($1) } / Double(ballots.count)
            }
        }
        let designs: [(Int, JuryDesign.Assignment, [Double])] = [
            (5, .blocked, [0.502, 0.631, 0.704]), (5, .random, [0.48, 0.629, 0.703]),
            (9, .random, [0.605, 0.72, 0.783]), (15, .complete, [0.725, 0.798, 0.841]),
        ]
        for (ballots, assignment, wanted) in designs {
            let design = JuryDesign(
                entries: 30, jurors: 15, ballotsPerEntry: ballots, assignment: assignment)
            let result = Simulation(design, rules: [mean], runs: 400, top: 3, seed: 1).results[0]
            let values = [result.winnerFound.mean, result.topRecall.mean, result.tau.mean]
            #expect(values.map(Self.rounded) == wanted)
        }
    }
}
