import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct CrossedModelPropertyTests {
    /// Panels of all kinds, from seeds.
    static let panels: [(entries: Int, jurors: Int, share: Double)] = [
        (12, 5, 1), (5, 12, 1), (20, 8, 0.6), (8, 20, 0.6), (30, 30, 0.3), (3, 2, 1),
    ]

    private func model(_ table: MarkTable) throws -> CrossedModel { try CrossedModel(table) }

    private func expectEqual(
        _ a: [Double], _ b: [Double], within tolerance: Double = 1e-6, _ what: String,
        location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= tolerance }, "\(what)",
            sourceLocation: location)
    }

    @Test(arguments: UInt64(0)..<6)
    func `a constant on a juror's marks is hers and no entry's, in complete panels`(seed: UInt64) throws {
        let plain = try model(Drawn.table(entries: 12, jurors: 6, seed: seed))
        let moved = try model(
            Drawn.table(entries: 12, jurors: 6, seed: seed) { $1 == 3 ? $2 + 2000 : $2 })
        expectEqual(moved.entryEffects, plain.entryEffects, "seed \(seed)")
        #expect(abs(moved.mean - plain.mean - 2 / 6.0) < 1e-9, "seed \(seed)")
    }

    @Test(arguments: panels)
    func `marks three times as far apart have nine times the variances`(
        entries: Int, jurors: Int, share: Double
    ) throws {
        let plain = try model(Drawn.table(entries: entries, jurors: jurors, share: share, seed: 1))
        let wide = try model(
            Drawn.table(entries: entries, jurors: jurors, share: share, seed: 1) { 3 * $2 - 7000 })
        expectEqual(
            [wide.entryVariance, wide.jurorVariance, wide.residualVariance],
            [plain.entryVariance, plain.jurorVariance, plain.residualVariance].map { 9 * $0 }, "variances")
        expectEqual(wide.entryEffects, plain.entryEffects.map { 3 * $0 }, "effects")
        expectEqual(wide.predictionErrors, plain.predictionErrors.map { 9 * $0 }, "errors")
        #expect(wide.ranks == plain.ranks)
    }

    @Test(arguments: panels)
    func `other names and another order change nothing`(entries: Int, jurors: Int, share: Double) throws {
        let table = Drawn.table(entries: entries, jurors: jurors, share: share, seed: 2)
        var draw = SplitMix64(seed: 9)
        let (entryOrder, jurorOrder) = (
            Array(0..<entries).shuffled(using: &draw), Array(0..<jurors).shuffled(using: &draw)
        )
        let ballots = (0..<table.ballotCount).map {
            MarkTable.Ballot(
                entry: entryOrder[Int(table.ballotEntries[$0])],
                juror: jurorOrder[Int(table.ballotJurors[$0])],
                parts: [table.totals[$0]])
        }
        let (plain, renamed) = try (model(table), model(Drawn.table(entries, jurors, ballots)))
        expectEqual(entryOrder.map { renamed.entryEffects[$0] }, plain.entryEffects, "entries")
        expectEqual(jurorOrder.map { renamed.jurorEffects[$0] }, plain.jurorEffects, "jurors")
        expectEqual(entryOrder.map { renamed.predictionErrors[$0] }, plain.predictionErrors, "errors")
    }

    @Test(arguments: panels)
    func `entries and jurors are alike to the model`(entries: Int, jurors: Int, share: Double) throws {
        let table = Drawn.table(entries: entries, jurors: jurors, share: share, seed: 3)
        let turned = Drawn.table(
            jurors, entries,
            (0..<table.ballotCount).map {
                MarkTable.Ballot(
                    entry: Int(table.ballotJurors[$0]), juror: Int(table.ballotEntries[$0]),
                    parts: [table.totals[$0]])
            })
        let (one, other) = try (model(table), model(turned))
        expectEqual(one.entryEffects, other.jurorEffects, "entries")
        expectEqual(one.jurorEffects, other.entryEffects, "jurors")
        #expect(abs(one.criterion - other.criterion) < 1e-8)
    }

    @Test(arguments: panels, [CrossedModel.Likelihood.restricted, .full])
    func `no ratios of variances nearby are likelier`(
        panel: (entries: Int, jurors: Int, share: Double), likelihood: CrossedModel.Likelihood
    ) throws {
        let table = Drawn.table(entries: panel.entries, jurors: panel.jurors, share: panel.share, seed: 4)
        let found = try CrossedModel(table, by: likelihood)
        let surface = CrossedLikelihood(table, isRestricted: likelihood == .restricted)
        let ratios = found.point.equations
        for outer in [0.8, 0.99, 1, 1.01, 1.25] {
            for inner in [0.8, 0.99, 1, 1.01, 1.25] {
                let point = surface.point(ratios.outerRatio * outer, ratios.innerRatio * inner)
                #expect(point.criterion >= found.criterion - 1e-9)
            }
        }
    }

    @Test(arguments: UInt64(0)..<40)
    func `variances of 0 are found where nothing differs, and kept only where they are best`(seed: UInt64)
        throws
    {
        var draw = SplitMix64(seed: seed)
        let marks = (0..<6).map { _ in (0..<5).map { _ in Int?.some(Int.random(in: 1...10, using: &draw)) } }
        let table = Drawn.table(marks)
        let found = try model(table)
        // In complete panels the restricted optimum is that of the analysis of variance, cut off at 0.
        let fit = try #require(AdditiveFit(table))
        let error = fit.residualSquares / 20
        let centre = fit.scores.reduce(0, +) / 6
        let entries = fit.scores.reduce(0) { $0 + ($1 - centre) * ($1 - centre) } * 5 / 5
        let jurors = fit.jurorEffects.reduce(0) { $0 + $1 * $1 } * 6 / 4
        if entries > error, jurors > error {
            #expect(found.boundary == [], "seed \(seed)")
            expectEqual(
                [found.entryVariance, found.jurorVariance, found.residualVariance],
                [(entries - error) / 5, (jurors - error) / 6, error], "seed \(seed)")
        } else {
            #expect(!found.boundary.isEmpty, "seed \(seed)")
            #expect(found.boundary.contains(.entry) == (found.entryVariance == 0), "seed \(seed)")
            if found.boundary.contains(.entry) { #expect(found.ranks == [1, 1, 1, 1, 1, 1], "seed \(seed)") }
        }
    }
}

@Suite struct CrossedModelEdgeTests {
    private func obstacle(_ table: MarkTable) -> CrossedModel.Obstacle? {
        do throws(CrossedModel.Obstacle) {
            _ = try CrossedModel(table)
            return nil
        } catch {
            return error
        }
    }

    @Test func `panels that do not overlap are refused`() {
        #expect(
            obstacle(Drawn.table([[8, 7, nil, nil], [6, 7, nil, nil], [nil, nil, 5, 4]]))
                == .disconnected(parts: 2))
        #expect(AdditiveFit(Drawn.table([[8, nil], [nil, 5]])) == nil)
    }

    @Test func `one juror, one entry or no ballot to spare are too few`() {
        #expect(obstacle(Drawn.table([[3], [9], [9], [1]])) == .tooFewBallots)
        #expect(obstacle(Drawn.table([[3, 9, 9, 1]])) == .tooFewBallots)
        #expect(obstacle(Drawn.table([[3, 9], [4, nil]])) == .tooFewBallots)
        #expect(obstacle(Drawn.table([])) == .tooFewBallots)
    }

    @Test func `jurors who differ by a constant only leave no chance`() {
        #expect(obstacle(Drawn.table([[3, 5, 4], [6, 8, 7], [1, 3, 2]])) == .noResidual)
    }

    @Test func `marks that are all equal differ in nothing`() throws {
        let model = try CrossedModel(Drawn.table([[5, 5, 5], [5, 5, 5]]))
        #expect(model.scores == [5, 5])
        #expect(model.ranks == [1, 1])
        #expect(model.boundary == [.entry, .juror])
        #expect(model.agreement == nil)
        #expect(model.tieBands() == [1, 1])
    }

    @Test func `a constant juror does no harm`() throws {
        let model = try CrossedModel(Drawn.table([[7, 9, 5], [7, 6, 8], [7, 4, 3], [7, 2, 3]]))
        #expect(model.entryVariance > 0)
        #expect(model.ranks == [1, 1, 3, 4])
    }

    @Test func `an entry without ballots stands at the mean, with all of its variance unknown`() throws {
        let marks = [[8, 7, 9], [nil, nil, nil], [5, 6, 4], [3, nil, 2], [6, 4, 4]]
        let table = Drawn.table(marks)
        #expect(AdditiveFit(table) == nil)
        let model = try CrossedModel(table)
        #expect(model.entryEffects[1] == 0)
        #expect(abs(model.conditionalVariances[1] - model.entryVariance) < 1e-12)
    }

    @Test(arguments: [[1, 2, 2, 4], [1, 1, 1, 1], [4, 3, 2, 1]])
    func `ranks are those of competitions`(ranks: [Int]) {
        #expect(Ranks.competition(ranks.map { -Double($0) + 1e-12 * Double($0 % 2) }) == ranks)
    }

    @Test func `ranks of no entries are none`() { #expect(Ranks.competition([Double]()) == []) }
}
