import Foundation
import Jury
import JuryTestSupport
import Scoring
import Testing

/// Means and ranks against those of independent implementations in Python (`Tests/Golden/ranking`).
@Suite struct GoldenRankingTests {
    @Test(arguments: GoldenSet.own)
    func `means and places are those of the reference`(set: GoldenSet) throws {
        try set.check()
    }

    @Test(
        .enabled(
            if: !GoldenSet.shared.isEmpty, "set PALMARES_SHARED to the folder of the larger reference data"),
        arguments: GoldenSet.shared)
    func `means and places of the larger sets are those of the reference`(set: GoldenSet) throws {
        try set.check()
    }
}

struct GoldenSet: Sendable, CustomTestStringConvertible {
    let data: URL
    let golden: URL

    var testDescription: String { data.deletingPathExtension().lastPathComponent }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let own = sets(
        root.appending(path: "Tests/Golden/ranking"), root.appending(path: "Tests/Golden/ranking"))

    static let shared: [GoldenSet] = {
        let named = ProcessInfo.processInfo.environment["PALMARES_SHARED"].map { URL(filePath: $0) }
        let folder = (named ?? root.appending(path: "../shared")).appending(path: "ranking")
        return sets(folder.appending(path: "data"), folder.appending(path: "golden"))
    }()

    /// Sets of marks, one per cell, with a reference for their means.
    private static func sets(_ data: URL, _ golden: URL) -> [GoldenSet] {
        let files =
            (try? FileManager.default.contentsOfDirectory(at: data, includingPropertiesForKeys: nil)) ?? []
        let sheets = files.filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
        let sets = sheets.map { sheet in
            let name = sheet.deletingPathExtension().lastPathComponent
            return GoldenSet(data: sheet, golden: golden.appending(path: name + ".json"))
        }
        return sets.filter { (try? $0.reference()) != nil && (try? $0.sheet()) != nil }
    }

    private struct NotApplicable: Error {}

    private func reference() throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: golden)) as? [String: Any]
        guard let methods = json?["methods"] as? [String: Any], methods["mean"] != nil else {
            throw NotApplicable()
        }
        return methods
    }

    /// Throws where a cell was marked twice, as with sessions, or there are no criteria.
    private func sheet() throws -> BallotSheet {
        let text = try String(contentsOf: data, encoding: .utf8)
        var lines = text.split(whereSeparator: \.isNewline)[...]
        guard lines.popFirst()?.hasPrefix("entry,juror,criterion,score") == true else {
            throw NotApplicable()
        }
        var builder = BallotSheet.Builder()
        for line in lines {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard let mark = DecimalNumber(fields[3])?.thousandths else { throw NotApplicable() }
            let row = BallotSheet.Row.mark(
                Identifier(fields[0]), Identifier(fields[1]), Identifier(fields[2]), mark)
            if builder.add(row) != nil { throw NotApplicable() }
        }
        return builder.finished()
    }

    func check() throws {
        let methods = try reference()
        let sheet = try sheet()
        let scale = try #require(sheet.observedScale)
        let criteria = sheet.criteria.sorted()
        let plain = Rubric.plain(criteria: criteria, scale: scale)
        let ranking = Ranking.of(entries: sheet.entries, rubric: plain, sheet: sheet)
        try expect(ranking, scale, methods["mean"])
        if let means = methods["criterion_means"] as? [String: [String: Double]] {
            for place in ranking.places {
                for part in place.breakdown {
                    let expected = try #require(means[part.criterion.text]?[place.entry.text])
                    #expect(abs(value(part.meanMark) - expected) < 1e-9)
                }
            }
        }
        guard let weighted = methods["weighted_mean_linear"] else { return }
        var linear = plain
        for index in criteria.indices { linear.criteria[index].weight *= criteria.count - index }
        linear.total = linear.criteria.reduce(0) { $0 + $1.weight }
        try expect(Ranking.of(entries: sheet.entries, rubric: linear, sheet: sheet), scale, weighted)
    }

    private func expect(_ ranking: Ranking, _ scale: Scale, _ reference: Any?) throws {
        let method = try #require(reference as? [String: Any])
        let scores = try #require(method["scores"] as? [String: Double])
        let ranks = try #require(method["ranks"] as? [String: Int])
        #expect(Dictionary(uniqueKeysWithValues: ranking.places.map { ($0.entry.text, $0.place) }) == ranks)
        let (low, high) = (Double(scale.min.count) / 1000, Double(scale.max.count) / 1000)
        for place in ranking.places {
            let expected = try #require(scores[place.entry.text])
            #expect(abs(low + value(place.score.magnitude) * (high - low) / 100 - expected) < 1e-9)
        }
    }

    private func value(_ fraction: Fraction) -> Double {
        let parts = fraction.exact.split(separator: "/").compactMap { Double($0) }
        return parts[0] / parts[1]
    }
}
