import Foundation
import Jury
import JuryTestSupport
import Testing

@testable import Scoring

@Suite struct CrossedModelTests {
    static let fitted = GoldenFile.scores.filter { ((try? $0.methods()) ?? [:])["lmm_reml"] != nil }

    @Test(arguments: fitted, [CrossedModel.Likelihood.restricted, .full])
    func `variances, predictions and their errors are those of the reference`(
        file: GoldenFile, likelihood: CrossedModel.Likelihood
    ) throws {
        let table = try file.table()
        let model = try CrossedModel(table, by: likelihood)
        let key = likelihood == .restricted ? "lmm_reml" : "lmm_ml"
        let reference = try #require(try file.methods()[key] as? [String: Any])
        let scale = model.residualVariance
        func number(_ name: String) throws -> Double {
            try #require((reference[name] as? NSNumber)?.doubleValue, "\(name)")
        }
        func expect(_ value: Double, _ name: String, within tolerance: Double) throws {
            let wanted = try number(name)
            #expect(
                abs(value - wanted) <= tolerance * max(abs(wanted), 1e-3 * scale),
                "\(name): \(value), not \(wanted)")
        }
        try expect(model.entryVariance, "var_entry", within: 1e-7)
        try expect(model.jurorVariance, "var_juror", within: 1e-7)
        try expect(model.residualVariance, "var_resid", within: 1e-7)
        try expect(model.mean, "beta0", within: 1e-9)
        try expect(model.meanError, "beta0_se", within: 1e-7)
        try expect(model.criterion, "criterion_minus2loglik", within: 1e-10)
        try expect(#require(model.agreement), "icc_single_absolute", within: 1e-7)
        try expect(#require(model.consistency), "icc_single_consistency", within: 1e-7)
        #expect(model.boundary.map(\.rawValue) == reference["boundary"] as? [String])
        let (entries, jurors) = (table.entries.map(\.text), table.jurors.map(\.text))
        try GoldenFile.expect(
            model.entryEffects, entries, reference["blup_entry"], within: 1e-6, "blup_entry")
        try GoldenFile.expect(model.jurorEffects, jurors, reference["blup_juror"], within: 1e-6, "blup_juror")
        try GoldenFile.expect(model.scores, entries, reference["score_entry"], within: 1e-6, "score_entry")
        try GoldenFile.expect(
            model.ranks.map { Double($0) }, entries, reference["ranks"], within: 0, "ranks")
        try GoldenFile.expect(
            model.conditionalVariances, entries, reference["condvar_entry_lme4"], within: 1e-6, "condvar")
        try GoldenFile.expect(
            model.predictionErrors, entries, reference["pev_entry_henderson"], within: 1e-6, "pev")
    }
}
