import Jury
import Scoring
import Testing

@Suite struct BiasTests {
    @Test(arguments: GoldenFile.scores)
    func `pairs of jurors are those of the reference`(file: GoldenFile) throws {
        guard let pairs = try file.beside("pairs_")?["pairs"] as? [[String: Any]] else { return }
        let table = try file.table()
        let screen = try #require(PairScreen(table))
        func name(_ first: String, _ second: String) -> String { "\(first) & \(second)" }
        let names = screen.pairs.map {
            name(table.jurors[$0.first].text, table.jurors[$0.second].text)
        }
        let wanted = try Dictionary(
            uniqueKeysWithValues: pairs.map {
                (name(try #require($0["a"] as? String), try #require($0["b"] as? String)), $0)
            })
        let columns: [(String, (PairScreen.Pair) -> Double?)] = [
            ("residual_r", \.residualCorrelation), ("raw_r", \.totalCorrelation),
            ("identical_share", \.identicalShare), ("mean_abs_diff", \.meanDifference),
        ]
        for (key, value) in columns {
            try GoldenFile.expect(
                screen.pairs.map(value), names, wanted.mapValues { $0[key] as Any }, key)
        }
        let correlations = screen.pairs.map { $0.residualCorrelation ?? -2 }
        #expect(correlations == correlations.sorted(by: >))
        #expect(screen.expectedCorrelation == -1 / Double(table.jurors.count - 1))
    }

    @Test func `judges of diving favour their countries as in the reference`() throws {
        guard let file = GoldenFile.scores.first(where: { $0.name == "diving2000_w3m" }),
            let reference = try file.beside("bias_")
        else {
            print("Not tested: no folder shared/ranking.")
            return
        }
        let table = try file.table()
        var close: [String: Bool] = [:]
        for row in try file.rows() {
            close["\(row.entry) \(row.juror)"] = row.fields["country"] == row.fields["jcountry"]
        }
        let isClose = (0..<table.ballotCount).map { ballot in
            let entry = table.entries[Int(table.ballotEntries[ballot])].text
            return close["\(entry) \(table.jurors[Int(table.ballotJurors[ballot])].text)"] ?? false
        }
        let bias = try #require(AffinityBias(table, isClose: isClose))
        let values: [(String, Double?)] = [
            ("bias", bias.bias), ("se", bias.standardError), ("t", bias.ratio),
            ("sigma2", bias.noiseVariance), ("same_country_ballots", Double(bias.closeBallots)),
            ("rank", Double(table.ballotCount - bias.degreesOfFreedom)),
        ]
        try GoldenFile.expect(
            values.map(\.1), values.map(\.0),
            reference.filter { entry in values.contains { $0.0 == entry.key } }, "bias")
        let jurors = try #require(reference["per_juror"] as? [String: [String: Any]])
        let rows: [(String, (AffinityBias.Row) -> Double?)] = [
            ("n_same", { Double($0.closeBallots) }), ("mean_residual_same", \.meanResidualClose),
            ("mean_residual_other", \.meanResidualOther),
        ]
        for (key, value) in rows {
            try GoldenFile.expect(
                bias.jurors.map(value), bias.jurors.map { table.jurors[$0.juror].text },
                jurors.mapValues { $0[key] as Any }, key)
        }
    }

    @Test func `closeness that all jurors share tells nothing`() throws {
        let table = Self.table([[1, 2, 3], [4, 6, 5]])
        #expect(AffinityBias(table, isClose: Array(repeating: true, count: 6)) == nil)
        #expect(AffinityBias(table, isClose: Array(repeating: false, count: 6)) == nil)
    }

    @Test func `a juror who climbs from ballot to ballot drifts, beside the others`() throws {
        // Ada goes up by 1 with each ballot, edsger stays with the entries; both meet them in one order.
        let table = Self.table([[1, 2], [2, 2], [3, 2], [4, 2], [9, 2]])
        let effect = try #require(OrderEffect(table, order: (0..<10).map { $0 / 2 }))
        #expect(effect.pooled == nil && effect.ballots == 10)
        #expect(effect.jurors.map { ($0.drift.perTenBallots * 1000).rounded() } == [9000, -9000])
        #expect(effect.jurors.map(\.ballots) == [5, 5])
    }

    @Test func `marks that rise with the order are told from the entries where orders differ`() throws {
        // Worths 10, 20, 30 and 40, a severity of 3, and 2 more with every ballot; edsger goes backwards.
        let worths = [10, 20, 30, 40]
        let table = Self.table(worths.indices.map { [worths[$0] + 2 * $0, worths[$0] - 3 + 2 * (3 - $0)] })
        let order = worths.indices.flatMap { [$0 + 1, 4 - $0] }
        let effect = try #require(OrderEffect(table, order: order))
        #expect(((effect.pooled?.perTenBallots ?? 0) * 1e6).rounded() == 20e6)
        // A ballot without a number is passed over.
        let numbered: [Int?] = [nil] + order.dropFirst().map { $0 }
        let fewer = try #require(OrderEffect(table, order: numbered))
        #expect(fewer.ballots == 7)
        #expect(((fewer.pooled?.perTenBallots ?? 0) * 1e6).rounded() == 20e6)
        #expect(OrderEffect(table, order: order.map { _ in nil }) == nil)
    }

    /// The worked example of the method book.
    @Test func `two jurors meet four entries from either end`() throws {
        let table = Self.table([[5, 6], [6, 7], [6, 5], [9, 7]])
        let effect = try #require(OrderEffect(table, order: [1, 4, 2, 3, 3, 2, 4, 1]))
        let values = [
            effect.pooled?.perTenBallots, effect.pooled?.standardError, effect.pooled?.ratio,
            effect.jurors.first?.drift.perTenBallots, effect.jurors.last?.drift.perTenBallots,
        ]
        #expect(values.map { $0.map { ($0 * 1000).rounded() } } == [5500, 1323, 4158, 5500, 5500])
    }

    @Test func `without what merit and severity leave there is no infit`() {
        #expect(JurorFit(Self.table([[1, 2], [3, 4]])).rows.map(\.infit) == [nil, nil])
    }

    /// Rows are entries, columns jurors.
    private static func table(_ rows: [[Int]]) -> MarkTable {
        MarkTable(
            entries: rows.indices.map { Identifier("entry-\($0)") },
            jurors: (rows.first ?? []).indices.map { Identifier("juror-\($0)") },
            criteria: [.init(id: "overall", weight: 1)], unit: 1,
            ballots: rows.enumerated().flatMap { entry, marks in
                marks.enumerated().map { .init(entry: entry, juror: $0, parts: [$1]) }
            })
    }
}
