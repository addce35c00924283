import Foundation
import Jury
import Scoring
import Testing

/// What lme4, psych, irr and PlackettLuce say of the same marks. lme4 stops where its search finds no better
/// deviance, which leaves 1e-5 of a variance; where the two differ ours has the better one.
@Suite struct RReferenceTests {
    static let files = GoldenFile.all.filter { reference($0) != nil }

    private static func reference(_ file: GoldenFile) -> [String: Any]? {
        GoldenFile.sharedFolder.flatMap {
            try? GoldenFile.json($0.appending(path: "golden/\(file.name).R.json"))
        }
    }

    private func number(_ value: Any?) throws -> Double { try #require((value as? NSNumber)?.doubleValue) }

    @Test(.enabled(if: GoldenFile.sharedFolder != nil, "needs ../shared"), arguments: files)
    func `the crossed model is lme4's, or likelier`(file: GoldenFile) throws {
        let reference = try #require(Self.reference(file))
        let pairs: [(CrossedModel.Likelihood, String)] = [(.restricted, "lme4_reml"), (.full, "lme4_ml")]
        for (likelihood, key) in pairs {
            guard let wanted = reference[key] as? [String: Any] else { continue }
            let table = try file.table()
            let model = try CrossedModel(table, by: likelihood)
            let criterion = try number(wanted["crit"])
            #expect(model.criterion <= criterion + 1e-7 * max(1, abs(criterion)), "\(key)")
            let variances = try #require(wanted["var"] as? [String: Any])
            let own = [
                "entry": model.entryVariance, "juror": model.jurorVariance,
                "Residual": model.residualVariance,
            ]
            for (name, value) in own {
                let lme4 = try number(variances[name])
                #expect(abs(value - lme4) <= 1e-4 * max(model.residualVariance, lme4), "\(key) \(name)")
            }
            #expect(abs(model.mean - (try number(wanted["beta0"]))) < 1e-5 * max(1, abs(model.mean)))
            let entries = table.entries.map(\.text)
            let spread = model.residualVariance.squareRoot()
            try GoldenFile.expect(
                model.entryEffects, entries, wanted["blup_entry"], within: 1e-3 * spread, "\(key) entries")
            try GoldenFile.expect(
                model.jurorEffects, table.jurors.map(\.text), wanted["blup_juror"], within: 1e-3 * spread,
                "\(key) jurors")
            try GoldenFile.expect(
                model.conditionalVariances, entries, wanted["condvar_entry"],
                within: 1e-3 * model.residualVariance, "\(key) conditional variances")
        }
    }

    @Test(.enabled(if: GoldenFile.sharedFolder != nil, "needs ../shared"), arguments: files)
    func `intraclass correlations and concordance are those of psych and irr`(file: GoldenFile) throws {
        let reference = try #require(Self.reference(file))
        let table = try file.table()
        if let kendall = reference["irr_kendall"] as? [String: Any], let own = KendallW(table) {
            let values = [own.value, own.chiSquare, own.probability]
            try GoldenFile.expect(values, ["W", "chisq", "p"], kendall, within: 1e-7, "Kendall")
        }
        guard let psych = reference["psych_ICC"] as? [String: Any], let icc = IntraclassCorrelation(table)
        else { return }
        let forms = [
            ("ICC1", icc.oneWay.single), ("ICC1k", icc.oneWay.panel), ("ICC2", icc.agreement.single),
            ("ICC2k", icc.agreement.panel), ("ICC3", icc.consistency.single),
            ("ICC3k", icc.consistency.panel),
        ]
        for (name, own) in forms {
            let wanted = try #require(psych[name] as? [String: Any])
            #expect(abs((own.value ?? .nan) - (try number(wanted["ICC"]))) < 1e-6, "\(name)")
        }
        guard let agreement = reference["irr_icc_A1"] as? [String: Any] else { return }
        let single = icc.agreement.single
        try GoldenFile.expect(
            [single.value, single.low, single.high], ["value", "lbound", "ubound"], agreement, within: 1e-6,
            "agreement")
    }

    @Test(.enabled(if: GoldenFile.sharedFolder != nil, "needs ../shared"), arguments: files)
    func `strengths by Plackett and Luce are those of PlackettLuce`(file: GoldenFile) throws {
        let reference = try #require(Self.reference(file))
        guard let wanted = reference["PlackettLuce_npseudo0"] as? [String: Any],
            let strengths = PlackettLuce.strengths(try file.table())
        else { return }
        try GoldenFile.expect(
            strengths, file.table().entries.map(\.text), wanted["coef"], within: 1e-6, "strengths")
    }
}
