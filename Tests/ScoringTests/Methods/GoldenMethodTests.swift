import Foundation
import Jury
import Scoring
import Testing

/// Every rule against the values of independent implementations.
@Suite struct GoldenMethodTests {
    private static let exact: [(key: String, scores: @Sendable (MarkTable) -> [Score?])] = [
        ("median", { Median.scores($0) }), ("lower_median", { Median.lower($0) }),
        ("olympic_drop1", { TrimmedMean.scores($0, .each(1)) }),
        ("trim20", { TrimmedMean.scores($0, .percent(20)) }), ("borda", { Borda.scores($0) }),
        ("borda_mean_normalised", { Borda.normalised($0) }),
        ("copeland", { Copeland.scores(Pairwise($0)) }),
    ]

    @Test(arguments: GoldenFile.all, exact.indices)
    func `scores and ranks are those of the reference`(file: GoldenFile, method: Int) throws {
        let (key, rule) = Self.exact[method]
        guard let reference = try file.methods()[key] as? [String: Any] else { return }
        let table = try file.table()
        let scores = rule(table)
        let names = table.entries.map(\.text)
        try GoldenFile.expect(scores.map { $0?.value }, names, reference["scores"], key)
        try GoldenFile.expect(
            Ranks.competition(scores).map { $0.map(Double.init) }, names, reference["ranks"], within: 0, key)
    }

    @Test(arguments: GoldenFile.all)
    func `pairs are counted as in the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        guard let reference = methods["pairwise_wins"] as? [String: Any] else { return }
        let table = try file.table()
        let pairs = Pairwise(table)
        let wins = pairs.wins.map(Int.init)
        #expect((reference["N"] as? [[Int]])?.flatMap(\.self) == wins)
        #expect(
            methods["condorcet_winner"] as? String == pairs.condorcetWinner.map { table.entries[$0].text })
        #expect(methods["smith_set"] as? [String] == pairs.smithSet.map { table.entries[$0].text })
    }

    @Test(arguments: GoldenFile.all)
    func `Schulze's defeats and ranks are those of the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        let table = try file.table()
        let pairs = Pairwise(table)
        for (key, strength) in [
            ("schulze_margins", Schulze.Strength.margins), ("schulze_winning", .winningVotes),
        ] {
            guard let reference = methods[key] as? [String: Any] else { continue }
            let schulze = Schulze(pairs, by: strength)
            let names = table.entries.map(\.text)
            #expect(
                reference["ranks"] as? [String: Int]
                    == Dictionary(uniqueKeysWithValues: zip(names, schulze.ranks)), "\(key)")
            let defeats = names.indices.map { a in
                (names[a], names.indices.filter { $0 != a && schulze.defeats(a, $0) }.map { names[$0] })
            }
            #expect(
                reference["defeats"] as? [String: [String]] == Dictionary(uniqueKeysWithValues: defeats),
                "\(key)")
        }
    }

    @Test(arguments: GoldenFile.all)
    func `Ranked Pairs with ties by name are those of the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        let table = try file.table()
        for (key, strength) in [
            ("ranked_pairs_margins", RankedPairs.Strength.margins), ("ranked_pairs_winning", .winningVotes),
        ] {
            guard let reference = methods[key] as? [String: Any] else { continue }
            let ranked = RankedPairs(Pairwise(table), by: strength, equallyStrong: .byName)
            let names = table.entries.map(\.text)
            #expect(
                reference["ranks"] as? [String: Int]
                    == Dictionary(uniqueKeysWithValues: zip(names, ranked.ranks)), "\(key)")
        }
    }

    @Test(arguments: GoldenFile.all)
    func `majority values and gauges are those of the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        let table = try file.table()
        let names = table.entries.map(\.text)
        if let reference = methods["majority_judgment"] as? [String: Any] {
            let ranks = Ranks.competition(MajorityJudgment.scores(table)).map { $0.map(Double.init) }
            try GoldenFile.expect(ranks, names, reference["ranks"], within: 0, "majority_judgment")
            // Where a file holds ranks, the values are ranks as well.
            if file.kind == "score", let values = reference["majority_value"] as? [String: [Double]] {
                for (entry, name) in names.enumerated() {
                    let totals = Array(table.totals[table.ballots(of: entry)])
                    let own = MajorityJudgment.majorityValue(of: totals).map {
                        Double($0) / Double(table.unit)
                    }
                    let wanted = try #require(values[name])
                    #expect(own.count == wanted.count)
                    for (a, b) in zip(own, wanted) { #expect(abs(a - b) < 1e-9, "\(name)") }
                }
            }
        }
        guard let gauges = methods["majority_gauge"] as? [String: [String: Double]] else { return }
        for (name, gauge) in zip(names, MajorityGauge.gauges(table)) {
            guard let gauge else { continue }
            let wanted = try #require(gauges[name])
            let count = Double(gauge.ballots)
            for (value, key) in [
                (Double(gauge.above) / count, "p"), (abs(Double(gauge.grade)) / Double(table.unit), "grade"),
                (Double(gauge.below) / count, "q"),
            ] {
                #expect(abs(value - (wanted[key] ?? .nan)) < 1e-9, "\(name) \(key)")
            }
        }
    }
}
