import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct RankPosteriorTests {
    static let drawn = GoldenFile.scores.filter { ((try? $0.methods()) ?? [:])["lmm_rank_posterior"] != nil }

    @Test(arguments: drawn)
    func `places are as probable as in the reference`(file: GoldenFile) throws {
        let table = try file.table()
        let draws = 10_000
        let posterior = try RankPosterior(CrossedModel(table), table, draws: draws, seed: 2012)
        let reference = try #require(try file.methods()["lmm_rank_posterior"] as? [String: Any])
        let entries = table.entries.map(\.text)
        // Four and a half standard errors of the draws, beside the reference's own.
        let tolerance = 0.002 + 4.5 * 0.5 / Double(draws).squareRoot()
        for (count, name) in [(1, "p_first"), (3, "p_top3"), (10, "p_top10")] {
            let found = entries.indices.map { posterior.places.probability(of: $0, among: count) }
            try GoldenFile.expect(found, entries, reference[name], within: tolerance, name)
        }
        let spread = Double(entries.count) / 4
        try GoldenFile.expect(
            posterior.places.expectedPlaces, entries, reference["expected_rank"],
            within: 0.01 + 4.5 * spread / Double(draws).squareRoot(), "expected_rank")
        let intervals = try #require(reference["rank90"] as? [String: [Int]])
        for (number, entry) in entries.enumerated() {
            let (found, wanted) = (
                try #require(posterior.places.interval(of: number)), try #require(intervals[entry])
            )
            #expect(abs(found.lowerBound - wanted[0]) <= 1 && abs(found.upperBound - wanted[1]) <= 1)
        }
    }

    @Test func `without measurable differences every place is as probable`() throws {
        let table = Drawn.table([[1, 2, 3], [2, 3, 1], [3, 1, 2]])
        let model = try CrossedModel(table)
        #expect(model.boundary.contains(.entry))
        let posterior = RankPosterior(model, table, draws: 9000, seed: 1)
        #expect((0..<3).allSatisfy { abs(posterior.places.probability(of: $0, among: 1) - 1 / 3.0) < 0.03 })
        #expect((0..<3).allSatisfy { posterior.places.interval(of: $0) == 1...3 })
        #expect(model.tieBands() == [1, 1, 1])
    }

    @Test func `the same seed gives the same places`() throws {
        let table = Drawn.table(entries: 9, jurors: 5, share: 0.7, seed: 3)
        let model = try CrossedModel(table)
        let both = [1, 1].map { RankPosterior(model, table, draws: 500, seed: $0) }
        #expect(both[0].places == both[1].places)
    }

    @Test func `normal draws have the moments of the normal distribution`() {
        var normal = NormalDraw(seed: 7)
        let draws = (0..<40_000).map { _ in normal.next() }
        for (power, wanted, error) in [(1, 0.0, 0.02), (2, 1.0, 0.03), (3, 0.0, 0.08), (4, 3.0, 0.25)] {
            let sum = draws.reduce(0) { sum, draw in
                sum + (0..<power).reduce(1.0) { product, _ in product * draw }
            }
            #expect(abs(sum / 40_000 - wanted) < error, "moment \(power)")
        }
        #expect(abs(Normal.below(1.6448536269514722) - 0.95) < 1e-14)
    }
}

@Suite struct PairwiseSurenessTests {
    @Test func `in a complete panel two entries differ by their predictions over √(2 d)`() throws {
        // The shares of the mean and of the jurors are the same for both, and cancel.
        let model = try CrossedModel(Drawn.table(entries: 8, jurors: 6, seed: 11))
        let each = 1 / (1 / model.entryVariance + 6 / model.residualVariance)
        let found = model.probabilitiesBetter(2)
        for other in 0..<8 where other != 2 {
            let distance = model.entryEffects[2] - model.entryEffects[other]
            #expect(abs(found[other] - Normal.below(distance / (2 * each).squareRoot())) < 1e-9)
        }
    }

    @Test func `a row of prediction errors has their variance where it meets itself`() throws {
        for share in [1, 0.6] {
            for (entries, jurors) in [(14, 6), (5, 12)] {
                let model = try CrossedModel(
                    Drawn.table(entries: entries, jurors: jurors, share: share, seed: 4))
                for entry in 0..<entries {
                    #expect(
                        abs(model.predictionErrors(with: entry)[entry] - model.predictionErrors[entry])
                            < 1e-12)
                    #expect(model.probabilitiesBetter(entry)[entry] == 0.5)
                }
            }
        }
    }

    @Test(arguments: UInt64(0)..<10)
    func `a band holds the leader and those it is not surely better than`(seed: UInt64) throws {
        let model = try CrossedModel(Drawn.table(entries: 20, jurors: 8, share: 0.7, seed: seed))
        let bands = model.tieBands()
        let order = bands.indices.sorted { model.entryEffects[$0] > model.entryEffects[$1] }
        #expect(order.map { bands[$0] } == order.map { bands[$0] }.sorted(), "seed \(seed)")
        for band in Set(bands) {
            let members = order.filter { bands[$0] == band }
            let better = model.probabilitiesBetter(members[0])
            #expect(members.allSatisfy { better[$0] < 0.9 }, "seed \(seed)")
            guard let next = order.first(where: { bands[$0] == band + 1 }) else { continue }
            #expect(better[next] >= 0.9, "seed \(seed)")
        }
    }
}
