import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct LevelChancesTests {
    private var rubric: Rubric {
        var rubric = Rubric.of([("impact", 60, [.result]), ("craft", 40, [])])
        rubric.levels = [level("gold", 70_000, impact: 8000), level("silver", 50_000)]
        return rubric
    }

    private func level(
        _ id: Identifier<AwardLevel>, _ score: Thousandths, impact: Thousandths? = nil,
        standOut: Thousandths? = nil
    ) -> AwardLevel {
        var level = AwardLevel()
        level.id = id
        level.score = score
        level.standOut = standOut
        if let impact {
            var need = AwardLevel.Need()
            need.criterion = "impact"
            need.mark = impact
            level.needs = [need]
        }
        return level
    }

    private func table(_ rows: [BallotSheet.Row], _ rubric: Rubric) -> MarkTable {
        MarkTable(entries: Array(Set(rows.map(\.entry))).sorted(), rubric: rubric, sheet: BallotSheet(rows))
    }

    private func rows(_ entry: Identifier<Entry>, _ marks: [(Identifier<Juror>, Int, Int)])
        -> [BallotSheet.Row]
    {
        marks.flatMap { juror, impact, craft in
            [
                .mark(entry, juror, "impact", Thousandths(impact)),
                .mark(entry, juror, "craft", Thousandths(craft)),
            ]
        }
    }

    @Test func `two jurors make three juries, and each says which level an entry reaches`() {
        // By ada alone 100 points, by grace alone 44.444, by both 72.222 with a mean mark of 7.5.
        let table = table(rows("solar-roof", [("ada", 10_000, 10_000), ("grace", 5000, 5000)]), rubric)
        let bootstrap = JurorBootstrap(
            table, levels: rubric.levels.map { LevelBar($0, under: rubric, in: table) })
        #expect(bootstrap.isExact)
        let found = (0..<2).map { bootstrap.levels?.probability(of: 0, atLeast: $0) }
        #expect(found.compactMap { $0.map { ($0 * 1e9).rounded() / 1e9 } } == [0.25, 0.75])
    }

    @Test func `an incomplete jury that was not drawn says nothing of a level`() throws {
        let table = table(
            rows("a", [("ada", 10_000, 10_000), ("grace", 9000, 9000)])
                + rows("b", [("ada", 10_000, 10_000)]), rubric)
        let bars = rubric.levels.map { LevelBar($0, under: rubric, in: table) }
        let levels = try #require(JurorBootstrap(table, levels: bars, draws: 200, seed: 5).levels)
        #expect(levels.levels == ["gold", "silver"])
        #expect((0..<2).map { levels.probability(of: 0, atLeast: $0) } == [1, 1])
        #expect((0..<2).map { levels.probability(of: 1, atLeast: $0) } == [1, 1])
    }

    @Test(arguments: 1...80 as ClosedRange<UInt64>)
    func `jurors who agree give the level of the ranking for sure`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var rubric = rubric
        func mark() -> Int { 1000 + 500 * Int.random(in: 0...18, using: &random) }
        rubric.levels = [
            level(
                "gold", Thousandths(Int.random(in: 50_000...90_000, using: &random)),
                impact: Thousandths(mark())),
            level(
                "silver", Thousandths(Int.random(in: 20_000...50_000, using: &random)),
                standOut: Thousandths(mark())),
            level("bronze", 10_000),
        ]
        var all: [BallotSheet.Row] = []
        for entry in ["a", "b", "c", "d"] as [Identifier<Entry>] {
            let (impact, craft) = (mark(), mark())
            all += rows(entry, [("ada", impact, craft), ("grace", impact, craft), ("alan", impact, craft)])
        }
        let table = table(all, rubric)
        let bars = rubric.levels.map { LevelBar($0, under: rubric, in: table) }
        let levels = try #require(JurorBootstrap(table, levels: bars).levels)
        let ranking = Ranking.of(entries: table.entries, rubric: rubric, sheet: BallotSheet(all))
        for place in ranking.places {
            let entry = try #require(table.entries.firstIndex(of: place.entry))
            let reached = rubric.levels.firstIndex { $0.id == place.level } ?? rubric.levels.count
            let expected = rubric.levels.indices.map { $0 >= reached ? 1.0 : 0 }
            let found = rubric.levels.indices.map { levels.probability(of: entry, atLeast: $0) ?? -1 }
            #expect(zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 }, "seed \(seed) \(place.entry)")
        }
    }

    @Test func `the model's draws of a score have its mean and the error of a single prediction`() throws {
        let table = Drawn.table(entries: 12, jurors: 6, share: 0.7, seed: 9)
        let model = try CrossedModel(table)
        var truth = DrawnTruth(model, seed: 3)
        var (sums, squares) = ([Double](repeating: 0, count: 12), [Double](repeating: 0, count: 12))
        let draws = 20_000
        for _ in 0..<draws {
            for (entry, value) in truth.next().enumerated() {
                let distance = truth.score(value) - model.scores[entry]
                sums[entry] += distance
                squares[entry] += distance * distance
            }
        }
        // Were the mean known, the first would be the variance; the second is that of a mean which no entry
        // makes up for.
        for entry in 0..<12 {
            #expect(abs(sums[entry] / Double(draws)) < 4.5 * (squares[entry]).squareRoot() / Double(draws))
            let variance = squares[entry] / Double(draws)
            #expect(variance >= model.conditionalVariances[entry] * 0.95, "seed 9")
            let most = model.conditionalVariances[entry] + model.meanError * model.meanError
            #expect(variance <= most * 1.05, "seed 9")
        }
    }
}
