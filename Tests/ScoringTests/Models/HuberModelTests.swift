import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct HuberModelTests {
    static let fitted = GoldenFile.scores.filter { ((try? $0.beside("huber_")) ?? nil) != nil }

    @Test(arguments: fitted)
    func `scores, severities and weights are those of the reference`(file: GoldenFile) throws {
        let table = try file.table()
        let model = try HuberModel(table, CrossedModel(table))
        let reference = try #require(try file.beside("huber_"))
        func expect(_ value: Double, _ name: String, within tolerance: Double) throws {
            let wanted = try #require((reference[name] as? NSNumber)?.doubleValue, "\(name)")
            #expect(
                abs(value - wanted) <= tolerance * max(1, abs(wanted)), "\(name): \(value), not \(wanted)")
        }
        // The ratios come from a search that ends at 10⁻⁹, so nothing is nearer than that.
        try expect(model.entryRatio, "ratio_entry", within: 1e-8)
        try expect(model.jurorRatio, "ratio_juror", within: 1e-8)
        try expect(model.mean, "mu", within: 1e-9)
        try expect(model.scale, "scale", within: 1e-8)
        let (entries, jurors) = (table.entries.map(\.text), table.jurors.map(\.text))
        try GoldenFile.expect(model.scores, entries, reference["score_entry"], within: 1e-8, "score_entry")
        try GoldenFile.expect(model.severities, jurors, reference["severity"], within: 1e-8, "severity")
        try GoldenFile.expect(
            model.ranks.map { Double($0) }, entries, reference["ranks"], within: 0, "ranks")
        try GoldenFile.expect(
            model.meanWeights(table), jurors, reference["mean_weight_by_juror"], within: 1e-8, "mean weight")
        let least = try #require(reference["most_downweighted"] as? [[String: Any]])
        let found = model.weights.indices.sorted { model.weights[$0] < model.weights[$1] }
        for (ballot, wanted) in zip(found, least) {
            let weight = try #require((wanted["weight"] as? NSNumber)?.doubleValue)
            #expect(abs(model.weights[ballot] - weight) <= 1e-8)
        }
    }

    @Test func `one absurd ballot moves the robust score less than the plain one`() throws {
        func table(_ absurd: Int) -> MarkTable {
            Drawn.table(entries: 12, jurors: 6, seed: 5) { entry, juror, mark in
                entry == 3 && juror == 2 ? absurd : mark
            }
        }
        let (before, after) = (table(6000), table(60_000))
        let plain = try (CrossedModel(before), CrossedModel(after))
        let robust = (HuberModel(before, plain.0), HuberModel(after, plain.1))
        let moved = abs(plain.1.scores[3] - plain.0.scores[3])
        #expect(abs(robust.1.scores[3] - robust.0.scores[3]) < moved)
        #expect(robust.1.weights[3 * 6 + 2] < 0.3)
    }
}

@Suite struct AdjustedOlympicTests {
    @Test func `severities are taken off before the highest and the lowest are dropped`() throws {
        // Juror 2 is three marks stricter, and gives entry 0 a mark that nothing explains.
        let table = Drawn.table([[7, 7, 4, 7], [6, 6, 3, 6], [8, 8, 5, 8]])
        let found = try #require(AdjustedOlympic(table))
        #expect(found.scores.map { Score(rounding: $0).thousandths.count } == [6250, 5250, 7250])
        #expect(found.ranks == [2, 3, 1])
    }

    @Test func `two ballots are averaged as they are`() throws {
        let found = try #require(AdjustedOlympic(Drawn.table([[7, 5], [6, 4]])))
        #expect(found.scores.map { Score(rounding: $0).thousandths.count } == [6000, 5000])
    }

    @Test(arguments: GoldenFile.scores)
    func `in complete panels without severity it is the Olympic mean`(file: GoldenFile) throws {
        let table = try file.table()
        guard let found = AdjustedOlympic(table) else {
            #expect(!Connectedness(table).isWhole)
            return
        }
        let means = table.entries.indices.map { entry in
            let freed = table.ballots(of: entry).map {
                table.value($0) - found.jurorEffects[Int(table.ballotJurors[$0])]
            }.sorted()
            let kept = freed.count >= 3 ? freed[1..<(freed.count - 1)] : freed[...]
            return kept.reduce(0, +) / Double(kept.count)
        }
        #expect(zip(means, found.scores).allSatisfy { abs($0 - $1) < 1e-9 })
    }
}
