import Foundation
import Testing

/// What `analyse` prints for machines is what independent implementations printed of the same marks.
@Suite struct AnalyseReferenceTests {
    private static let sets = [
        "edge_all_equal", "edge_condorcet_cycle", "edge_constant_juror", "edge_disconnected",
        "edge_olympic_ties", "edge_single_juror", "edge_two_clones", "edge_unbalanced",
        "panel60x15_missing_open", "panel60x15_open", "shrout_fleiss",
    ]

    /// Words and records of how a value was computed.
    private static let passedOver: Set<String> = [
        "name", "set", "kind", "entry_order", "overall", "rank_rule", "note_incomplete", "note",
        "tolerance", "score_residual", "function_evaluations", "draws",
        // Of another weighting than the command was asked for.
        "weighted_mean_linear",
        // Rounded to two digits by its program.
        "icc_ci95_pingouin",
    ]

    @Test(arguments: sets)
    func `the JSON has the reference's keys and numbers`(name: String) throws {
        let folder = "Tests/Golden/ranking/"
        let run = try Program("analyse", folder + name + ".csv", "--format", "json")
        #expect(run.exitCode == 0)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["format"] as? String == "palmares-analysis/1")
        let own = try #require((report["analyses"] as? [Any])?.first)
        var text = try String(contentsOfFile: folder + name + ".json", encoding: .utf8)
        for word in ["-Infinity", "Infinity", "NaN"] {
            text = text.replacingOccurrences(of: word, with: "null")
        }
        let reference = try JSONSerialization.jsonObject(with: Data(text.utf8))
        var differences: [String] = []
        Self.compare(own, reference, "", within: 1e-9, &differences)
        #expect(differences == [])
    }

    private static func compare(
        _ own: Any?, _ reference: Any, _ path: String, within tolerance: Double, _ differences: inout [String]
    ) {
        if let reference = reference as? [String: Any] {
            let own = own as? [String: Any]
            // Likelihoods are optima; what was drawn says how far it may be off.
            let drawn = (reference["tolerance"] as? NSNumber)?.doubleValue
            for (key, value) in reference where !passedOver.contains(key) {
                let isOptimum = ["lmm_", "bradley", "plackett", "huber"].contains { key.hasPrefix($0) }
                let near = drawn.map { $0 * 3 } ?? (isOptimum ? 1e-6 : tolerance)
                compare(own?[key], value, path + "/" + key, within: near, &differences)
            }
        } else if let reference = reference as? [Any] {
            let own = own as? [Any]
            if own?.count != reference.count {
                return differences.append("\(path): \(own?.count ?? -1) items")
            }
            for (index, value) in reference.enumerated() {
                compare(own?[index], value, path + "/\(index)", within: tolerance, &differences)
            }
        } else if reference is NSNull {
            if !(own is NSNull), own != nil { differences.append("\(path): \(own ?? "nothing"), not null") }
        } else if let reference = reference as? NSNumber, let own = own as? NSNumber {
            let (a, b) = (own.doubleValue, reference.doubleValue)
            if abs(a - b) > tolerance * max(1, abs(b)) { differences.append("\(path): \(a), not \(b)") }
        } else if own as? String != reference as? String || own == nil {
            differences.append("\(path): \(own ?? "nothing"), not \(reference)")
        }
    }
}
