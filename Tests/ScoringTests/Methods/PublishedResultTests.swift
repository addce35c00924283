import Foundation
import Jury
import Scoring
import Testing

/// Results that real juries published, from their marks.
@Suite struct PublishedResultTests {
    private static func file(_ name: String) -> GoldenFile? { GoldenFile.shared.first { $0.name == name } }

    private static func published(_ name: String, beside file: GoldenFile) throws -> [String: Any] {
        try GoldenFile.json(file.values.deletingLastPathComponent().appending(path: "anchor_\(name).json"))
    }

    @Test(.enabled(if: file("skate_worlds2017_ladies_fs") != nil, "needs ../shared"))
    func `skating's components come out to the cent`() throws {
        let file = try #require(Self.file("skate_worlds2017_ladies_fs"))
        let published = try Self.published("isu_skate_worlds2017_ladies_fs", beside: file)
        let entries = try #require(published["entries"] as? [String: [String: Any]])
        let table = try file.table()
        let scores = TrimmedCriteria.scores(table, .each(1), rounding: .ladiesFreeSkating)
        let panel = (0..<table.criteria.count).map { criterion in
            TrimmedCriteria.scores(table.only(criterion), .each(1), rounding: .init(parts: 100))
        }
        for (number, entry) in table.entries.enumerated() {
            let wanted = try #require(entries[entry.text])
            #expect(Self.cents(scores[number]) == wanted["official"] as? String)
            let components = Dictionary(
                uniqueKeysWithValues: table.criteria.indices.map {
                    (table.criteria[$0].id.text, Self.cents(panel[$0][number]))
                })
            #expect(components == wanted["panel_scores"] as? [String: String])
        }
        #expect(table.entries.count == entries.count)
    }

    @Test(.enabled(if: file("diving2000_w3m") != nil, "needs ../shared"))
    func `diving's totals come out`() throws {
        let file = try #require(Self.file("diving2000_w3m"))
        let published = try Self.published("diving_diving2000_w3m", beside: file)
        let totals = try #require(published["totals"] as? [String: [String: String]])
        let dives = Dictionary(try file.rows().map { ($0.entry, $0.fields) }) { first, _ in first }
        let table = try file.table()
        var sums: [String: [String: Int]] = [:]
        for (entry, score) in zip(table.entries, TrimmedMean.scores(table, .each(1))) {
            let dive = try #require(dives[entry.text])
            let round = try #require(dive["round"])
            let diver = try #require(dive["diver"])
            let difficulty = try #require(DecimalNumber(dive["difficulty"] ?? "")?.thousandths).count
            // The mean of five, times five, times 0.6, in thousandths of thousandths.
            let points = try #require(score).thousandths.count * 3 * difficulty
            let rounds = ["Final", "Semi"].contains(round) ? [round, Self.both] : [round]
            for round in rounds { sums[round, default: [:]][diver, default: 0] += points }
        }
        for (round, wanted) in totals {
            for (diver, total) in wanted {
                let sum = try #require(sums[round]?[diver])
                #expect(Self.cents(Score(sum, over: 1_000_000)) == total, "\(diver), \(round)")
            }
        }
    }

    private static let both = "Final+Semi (official ranking of the final in 2000)"

    @Test(.enabled(if: file("eurovision2016_final") != nil, "needs ../shared"))
    func `Eurovision's points come out between the orders of its ties`() throws {
        let file = try #require(Self.file("eurovision2016_final"))
        let published = try Self.published("eurovision2016_jury", beside: file)
        let entries = try #require(published["entries"] as? [String: [String: Double]])
        let table = try file.table()
        // A country's ballot is the sum of its five jurors' ranks, which the table holds as negatives.
        let names = table.jurors.map { String($0.text.prefix { $0 != "-" }) }
        let countries = Set(names).sorted()
        var sums: [Int: Int] = [:]
        for ballot in table.totals.indices {
            let country = countries.firstIndex(of: names[Int(table.ballotJurors[ballot])]) ?? 0
            sums[Int(table.ballotEntries[ballot]) * countries.count + country, default: 0] +=
                table.totals[ballot]
        }
        let grouped = MarkTable(
            entries: table.entries, jurors: countries.map { Identifier($0) }, criteria: table.criteria,
            unit: table.unit,
            ballots: sums.map { .init(entry: $0 / countries.count, juror: $0 % countries.count, parts: [$1]) }
        )
        for (entry, score) in zip(table.entries, PositionPoints.scores(grouped, PositionPoints.eurovision)) {
            let wanted = try #require(entries[entry.text])
            let value = try #require(score).value
            #expect(abs(value - (wanted["tie_mean"] ?? .nan)) < 1e-9)
            #expect(try #require(wanted["worst"]) <= value && value <= #require(wanted["best"]))
        }
    }

    private static func cents(_ score: Score?) -> String {
        guard let text = score?.description else { return "none" }
        return text.hasSuffix("0") ? String(text.dropLast()) : text
    }
}

extension MarkTable {
    /// The marks on one criterion.
    fileprivate func only(_ criterion: Int) -> MarkTable {
        MarkTable(
            entries: entries, jurors: jurors, criteria: [criteria[criterion]], unit: unit / criteria.count,
            ballots: totals.indices.map {
                Ballot(
                    entry: Int(ballotEntries[$0]), juror: Int(ballotJurors[$0]),
                    parts: [parts[$0 * criteria.count + criterion]])
            })
    }
}
