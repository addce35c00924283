import Foundation
import Jury
import Scoring
import Testing

@Suite struct GoldenSurenessTests {
    @Test(arguments: GoldenFile.scores)
    func `all juries that could be drawn give the reference's probabilities`(file: GoldenFile) throws {
        guard let reference = try file.json()["juror_bootstrap_exact"] as? [String: Any] else { return }
        let table = try file.table()
        let bootstrap = JurorBootstrap(table)
        #expect(bootstrap.isExact)
        let names = table.entries.map(\.text)
        let places = bootstrap.places
        try GoldenFile.expect(
            names.indices.map { places.probability(of: $0, at: 1) }, names, reference["p_first"], "p_first")
        try GoldenFile.expect(
            names.indices.map { places.probability(of: $0, among: 3) }, names, reference["p_top3"], "p_top3")
        try GoldenFile.expect(
            places.expectedPlaces, names, reference["expected_rank"],
            "expected_rank")
    }

    @Test(arguments: GoldenFile.scores)
    func `weights drawn evenly give the reference's probabilities`(file: GoldenFile) throws {
        let json = try file.json()
        guard let reference = json["smaa_uniform"] as? [String: Any] else { return }
        let table = try file.table()
        let weights = try #require(WeightSensitivity(table, draws: 20_000, seed: 7))
        let names = table.entries.map(\.text)
        try GoldenFile.expect(
            names.indices.map { weights.places.probability(of: $0, at: 1) }, names, reference["p_first"],
            within: 0.02, "p_first")
        try GoldenFile.expect(
            names.indices.map { weights.places.probability(of: $0, among: 3) }, names, reference["p_top3"],
            within: 0.02, "p_top3")
        let stability = try #require(json["weight_stability"] as? [String: Any])
        guard let change = stability["min_L1_change_to_dethrone"] as? Double else {
            #expect(weights.dethroning == nil)
            return
        }
        let dethroning = try #require(weights.dethroning)
        #expect(names[dethroning.leader] == stability["leader"] as? String)
        #expect(names[dethroning.rival] == stability["by"] as? String)
        #expect(abs(dethroning.change - change) < 1e-9)
    }
}
