import Foundation
import Jury
import Scoring

/// Reference values of the large sets, which are too many for tests without optimisation.
struct Reference {
    private let json: [String: Any]

    init(_ path: String) throws {
        let data = try Data(contentsOf: URL(filePath: path))
        json = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// Prints the largest difference for each value, relative to the larger of it and 1; and by how much the
    /// criterion is above the reference's.
    func compare(_ table: MarkTable) throws {
        for (likelihood, key) in [(CrossedModel.Likelihood.restricted, "lmm_reml"), (.full, "lmm_ml")] {
            guard let wanted = json[key] as? [String: Any] else { continue }
            let model = try CrossedModel(table, by: likelihood)
            let numbers: [(String, Double)] = [
                ("var_entry", model.entryVariance), ("var_juror", model.jurorVariance),
                ("var_resid", model.residualVariance), ("beta0", model.mean),
            ]
            for (name, value) in numbers {
                guard let reference = (wanted[name] as? NSNumber)?.doubleValue else { continue }
                print(key, name, abs(value - reference) / abs(reference))
            }
            if let criterion = (wanted["criterion_minus2loglik"] as? NSNumber)?.doubleValue {
                print(key, "criterion less the reference's", model.criterion - criterion)
            }
            let (entries, jurors) = (table.entries.map(\.text), table.jurors.map(\.text))
            let lists: [(String, [String], [Double])] = [
                ("blup_entry", entries, model.entryEffects), ("blup_juror", jurors, model.jurorEffects),
                ("pev_entry_henderson", entries, model.predictionErrors),
                ("condvar_entry_lme4", entries, model.conditionalVariances),
            ]
            for (name, names, values) in lists {
                guard let list = wanted[name] as? [String: Double] else { continue }
                let differences = zip(names, values).map {
                    abs((list[$0] ?? .infinity) - $1) / max(1, abs($1))
                }
                print(key, name, differences.max() ?? 0)
            }
        }
    }
}
