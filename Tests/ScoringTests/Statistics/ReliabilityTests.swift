import Jury
import Scoring
import Testing

@Suite struct ReliabilityTests {
    @Test(arguments: GoldenFile.all)
    func `Krippendorff's alpha is that of the reference`(file: GoldenFile) throws {
        guard let reference = try file.json()["reliability"] as? [String: Any], !reference.isEmpty else {
            return
        }
        let table = try file.table()
        for (key, level) in [
            ("nominal", Krippendorff.Level.nominal), ("ordinal", .ordinal), ("interval", .interval),
            ("ratio", .ratio),
        ] {
            try GoldenFile.expect(
                [Krippendorff.alpha(table, level)], ["alpha"],
                ["alpha": reference["krippendorff_\(key)"] as Any], key)
        }
        guard let criteria = reference["krippendorff_interval_by_criterion"] else { return }
        try GoldenFile.expect(
            table.criteria.indices.map { Krippendorff.alpha(table, .interval, criterion: $0) },
            table.criteria.map(\.id.text), criteria, "by criterion")
    }

    private static let squares: [(String, @Sendable (IntraclassCorrelation) -> Double?)] = [
        ("MS_entry", { $0.entrySquare }), ("MS_juror", { $0.jurorSquare }), ("MS_error", { $0.errorSquare }),
        ("MS_within", { $0.withinSquare }), ("cronbach_alpha", { $0.cronbachAlpha }),
    ]
    private static let estimates:
        [(String, @Sendable (IntraclassCorrelation) -> IntraclassCorrelation.Estimate)] = [
            ("ICC1_1", { $0.oneWay.single }), ("ICC2_1", { $0.agreement.single }),
            ("ICC3_1", { $0.consistency.single }), ("ICC1_k", { $0.oneWay.panel }),
            ("ICC2_k", { $0.agreement.panel }), ("ICC3_k", { $0.consistency.panel }),
        ]

    @Test(arguments: GoldenFile.all)
    func `intraclass correlations are those of the reference`(file: GoldenFile) throws {
        guard let reference = try file.json()["reliability"] as? [String: Any], reference["MS_entry"] != nil
        else { return }
        let icc = try #require(IntraclassCorrelation(file.table()))
        let intervals = try #require(reference["icc_ci95_pingouin"] as? [String: [Any]])
        // The reference rounds ballots to 1e-9. Where entries hardly differ, ratios over their square enlarge
        // it.
        let enlarged = max(1, icc.withinSquare / max(icc.entrySquare, 1e-3))
        let tolerance = 1e-9 * enlarged * enlarged
        try GoldenFile.expect(
            Self.squares.map { $0.1(icc) }, Self.squares.map(\.0),
            reference.filter { entry in Self.squares.contains { $0.0 == entry.key } },
            within: tolerance, "squares")
        try GoldenFile.expect(
            Self.estimates.map { $0.1(icc).value }, Self.estimates.map(\.0),
            reference.filter { entry in Self.estimates.contains { $0.0 == entry.key } },
            within: tolerance, "ICC")
        for (key, estimate) in Self.estimates {
            let ends = try #require(intervals[key])
            // Rounded to two digits there.
            try GoldenFile.expect(
                [estimate(icc).low, estimate(icc).high], ["low", "high"], ["low": ends[0], "high": ends[1]],
                within: 0.005 + 1e-9, key)
        }
    }

    @Test func `a table whose entries hardly differ, against fractions`() throws {
        guard let file = GoldenFile.scores.first(where: { $0.name == "sensochoc" }) else {
            print("Not tested: no folder shared/ranking.")
            return
        }
        let icc = try #require(IntraclassCorrelation(file.table()))
        try GoldenFile.expect(
            [icc.entrySquare, icc.errorSquare, icc.withinSquare, icc.cronbachAlpha, icc.oneWay.panel.value],
            ["entry", "error", "within", "alpha", "panel"],
            [
                "entry": 0.041814743138634765, "error": 0.15761284809490297, "within": 0.6041802804865789,
                "alpha": -2.769312837157583, "panel": -13.448977445190762,
            ], within: 1e-12, "fractions")
    }

    @Test(arguments: GoldenFile.all)
    func `Kendall's W and the means of rank correlations are those of the reference`(file: GoldenFile) throws
    {
        guard let reference = try file.json()["reliability"] as? [String: Any], reference["kendall_W"] != nil
        else { return }
        let table = try file.table()
        let kendall = try #require(KendallW(table))
        let agreement = JurorAgreement(table)
        let values: [(String, Double?)] = [
            ("kendall_W", kendall.value), ("kendall_W_no_tie_correction", kendall.withoutTieCorrection),
            ("kendall_chi2", kendall.chiSquare), ("kendall_df", Double(kendall.degreesOfFreedom)),
            ("kendall_p", kendall.probability), ("mean_pairwise_spearman", agreement.spearman),
            ("mean_pairwise_kendall_tau_b", agreement.kendallTauB),
        ]
        try GoldenFile.expect(
            values.map(\.1), values.map(\.0),
            reference.filter { entry in values.contains { $0.0 == entry.key } }, "ranks")
    }

    @Test(arguments: GoldenFile.all)
    func `Fleiss' kappa is that of the reference`(file: GoldenFile) throws {
        guard let reference = try file.json()["reliability"] as? [String: Any],
            let wanted = reference["fleiss_kappa"] as? Double
        else { return }
        let kappa = try #require(FleissKappa.value(file.table()))
        #expect(abs(kappa - wanted) < 1e-9)
    }
}
