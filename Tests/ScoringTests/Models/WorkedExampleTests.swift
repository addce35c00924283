import Jury
import JuryTestSupport
import Testing

@testable import Scoring

/// The examples of the pages on methods.
@Suite struct WorkedExampleTests {
    /// solar-roof, open-ledger, night-bus and river-map by ada, grace, edsger and alan.
    static let panel = Drawn.table([
        [8, 6, nil, 7], [7, 4, 6, nil], [nil, 3, 5, 5], [9, nil, 7, 7],
    ])

    private func thousandths(_ values: [Double]) -> [Int] {
        values.map { Score(rounding: $0).thousandths.count }
    }

    @Test func `the crossed model and what stands beside it`() throws {
        let model = try CrossedModel(Self.panel)
        #expect(thousandths([model.mean, model.meanError]) == [6167, 819])
        #expect(
            thousandths([model.entryVariance, model.jurorVariance, model.residualVariance]) == [
                1270, 1355, 180,
            ])
        #expect(thousandths(model.scores) == [6996, 5692, 4840, 7139])
        #expect(thousandths(model.jurorEffects) == [1332, -1445, 105, 8])
        #expect(thousandths(model.predictionErrors) == [365, 365, 365, 365])
        #expect(thousandths(model.probabilitiesBetter(3)) == [656, 1000, 1000, 500])
        #expect(model.tieBands() == [1, 2, 3, 1])
        #expect(AdditiveFit(Self.panel).map { thousandths($0.scores) } == [7042, 5667, 4792, 7167])
        #expect(AdjustedOlympic(Self.panel).map { thousandths($0.scores) } == [7000, 5625, 4875, 7000])
    }

    @Test func `the robust model, with a 2 typed for a 7`() throws {
        let table = Drawn.table([[8, 6, nil, 7], [7, 4, 6, nil], [nil, 3, 5, 5], [9, nil, 7, 2]])
        let plain = try CrossedModel(table)
        let robust = HuberModel(table, plain)
        #expect(thousandths(plain.scores) == [5893, 5714, 5651, 5742])
        #expect(thousandths(robust.scores) == [6008, 5841, 5766, 5914])
        #expect(thousandths(robust.weights) == Array(repeating: 1000, count: 11) + [538])
    }

    @Test func `many-facet Rasch`() throws {
        let table = Drawn.table([[3, 2, 2], [3, 3, 1], [2, 1, 2], [1, 2, 1], [3, 3, 2]])
        let model = try ManyFacetRasch(table)
        #expect(thousandths(model.worths.compactMap(\.self)) == [1135, 1135, -1215, -2661, 2643])
        #expect(thousandths(model.worthErrors.compactMap(\.self)) == [1169, 1169, 1226, 1633, 1655])
        #expect(thousandths(model.severities.compactMap(\.self)) == [-1353, -520, 1873])
        #expect(thousandths(model.thresholds) == [-1500, 1500])
        #expect(thousandths(model.fairAverages.compactMap(\.self)) == [1352, 1352, 623, 245, 1752])
        #expect(thousandths(model.infits.compactMap(\.self)) == [467, 1216, 1234])
    }
}
