import Jury
import Scoring
import Testing

@Suite struct NormalisedTests {
    private static let rules: [(key: String, values: @Sendable (MarkTable) -> [Double?])] = [
        ("zscore_mean", { ZScoreMean.values($0) }),
        ("zscore_mean_ddof0", { ZScoreMean.values($0, isSample: false) }),
        ("minmax_mean", { MinMaxMean.values($0) }), ("centered_mean", { CenteredMean.values($0) }),
    ]

    @Test(arguments: GoldenFile.scores)
    func `normalised means are those of the reference`(file: GoldenFile) throws {
        let methods = try file.methods()
        let table = try file.table()
        let names = table.entries.map(\.text)
        for (key, rule) in Self.rules {
            guard let reference = methods[key] as? [String: Any] else { continue }
            let values = rule(table)
            try GoldenFile.expect(values, names, reference["scores"], key)
            let ranks = Ranks.competition(values).map { $0.map(Double.init) }
            try GoldenFile.expect(ranks, names, reference["ranks"], within: 0, key)
        }
    }

    /// The second juror gives everything the same, and the third judged one entry.
    @Test func `a juror who tells nothing apart says the middle`() {
        let table = DrawnTable.table([[2, 5, nil], [4, 5, 9], [6, 5, nil]])
        #expect(ZScoreMean.values(table) == [-0.5, 0, 0.5])
        #expect(MinMaxMean.values(table) == [0.25, 0.5, 0.75])
        for (value, sevenths) in zip(CenteredMean.values(table), [29.0, 36, 43]) {
            #expect(abs((value ?? .nan) - sevenths / 7) < 1e-12)
        }
    }
}
