import Jury
import Scoring
import Testing

@Suite struct TrimTests {
    @Test(arguments: [
        (Trim.each(1), [3, 9], [3, 9]), (.each(1), [1, 3, 9], [3]), (.each(2), [1, 2, 3, 4], [1, 2, 3, 4]),
        (.percent(20), [1, 2, 3, 9], [1, 2, 3, 9]), (.percent(20), [1, 2, 3, 4, 9], [2, 3, 4]),
        (.closestPair, [1, 5, 7], [5, 7]), (.closestPair, [1, 3, 7], [1, 3]),
        (.closestPair, [1, 4, 7], [4, 7]),
        (.closestPair, [1, 7], [1, 7]), (.byPanel, [4], [4]), (.byPanel, [1, 2, 9], [1, 2]),
        (.byPanel, [1, 2, 3, 9], [2, 3]), (.byPanel, [1, 2, 3, 4, 9], [2, 3, 4]),
        (.byPanel, [1, 2, 3, 4, 5, 9], [3, 4]), (.byPanel, [1, 2, 3, 4, 5, 6, 9], [3, 4, 5]),
    ])
    func `these of the sorted marks are kept`(trim: Trim, marks: [Int], kept: [Int]) {
        #expect(Array(trim.kept(of: marks)) == kept)
    }

    @Test(arguments: GoldenFile.all)
    func `criteria by themselves are those of the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        let table = try file.table()
        for (key, trim) in [("criterion_means", Trim.each(0)), ("criterion_olympic", .each(1))] {
            guard let reference = methods[key] as? [String: Any] else { continue }
            let components = TrimmedCriteria.components(table, trim)
            for (criterion, weight) in table.criteria.enumerated() {
                try GoldenFile.expect(
                    components.map { $0?[criterion].value }, table.entries.map(\.text),
                    reference[weight.id.text], "\(key) \(weight.id)")
            }
        }
    }

    @Test(arguments: GoldenFile.all)
    func `a mean with falling weights is that of the reference`(file: GoldenFile) throws {
        guard let reference = try file.methods()["weighted_mean_linear"] as? [String: Any] else { return }
        let table = try file.table()
        let count = table.criteria.count
        let weighted = MarkTable(
            entries: table.entries, jurors: table.jurors,
            criteria: table.criteria.enumerated().map { .init(id: $1.id, weight: count - $0) },
            unit: table.unit * (count + 1) / 2,
            ballots: table.totals.indices.map { ballot in
                MarkTable.Ballot(
                    entry: Int(table.ballotEntries[ballot]), juror: Int(table.ballotJurors[ballot]),
                    parts: (0..<count).map { table.parts[ballot * count + $0] * (count - $0) })
            })
        let names = table.entries.map(\.text)
        let scores = TrimmedMean.scores(weighted, .each(0))
        try GoldenFile.expect(scores.map { $0?.value }, names, reference["scores"], "weighted_mean_linear")
        #expect(TrimmedCriteria.scores(weighted, .each(0)) == scores)
    }

    @Test func `a component is rounded, multiplied and rounded again`() {
        // 7 of 9 marks sum to 47.75: 6.8214 is 6.82, and 1.6 times that 10.912 is 10.91.
        let marks = [6.25, 6.5, 6.75, 6.75, 7, 7, 6.75, 7, 7.5].map { Int($0 * 100) }
        let table = MarkTable(
            entries: ["solar-roof"], jurors: marks.indices.map { Identifier("juror-\($0)") },
            criteria: [.init(id: "craft", weight: 1)], unit: 100,
            ballots: marks.enumerated().map { .init(entry: 0, juror: $0, parts: [$1]) })
        let scores = TrimmedCriteria.scores(table, .each(1), rounding: .ladiesFreeSkating)
        #expect(scores.map { $0?.exact } == ["1091/100"])
    }
}
