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
        // Of entries that are hardly ever first, from a handful of draws.
        "central_weights",
    ]

    @Test func `the page and the text say the same first sentence, and the page is whole`() throws {
        let text = try Program("analyse", ".")
        let page = try Program("analyse", ".", "--format", "html")
        #expect(text.exitCode == 0 && page.exitCode == 0)
        let sentence = "Slow Past the School (invented) is first, and likely would be under another jury"
        #expect(text.output.replacing("\n", with: " ").contains(sentence))
        #expect(page.output.contains(sentence))
        #expect(page.output.hasPrefix("<!doctype html>") && page.output.hasSuffix("</html>\n"))
        #expect(!page.output.contains("<script") && !page.output.contains("http://"))
    }

    @Test func `a spreadsheet has a line for each entry, with its interval`() throws {
        let run = try Program("analyse", "Tests/Golden/ranking/edge_two_clones.csv", "--format", "csv")
        let lines = run.output.split(whereSeparator: \.isNewline)
        #expect(
            lines.first
                == "category,place,entry,title,score,adjusted,best place,worst place,first,top 3,band")
        #expect(lines.count == 4)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("edge_two_clones,") })
    }

    @Test func `the same seed gives the same bytes, and another one others`() throws {
        let folder = "Tests/Golden/ranking/panel60x15_missing_open.csv"
        func run(_ seed: String) throws -> String {
            try Program("analyse", folder, "--format", "json", "--draws", "200", "--seed", seed).output
        }
        let first = try run("3")
        #expect(try run("3") == first)
        #expect(try run("4") != first)
    }

    @Test(arguments: [
        ["analyse", "nowhere.csv"], ["analyse", ".", "--draws", "5"],
        ["analyse", ".", "--method", "schulz"], ["analyse", ".", "--rubric", "x.yaml"],
        ["simulate", "--ballots", "10", "--jurors", "5"], ["simulate", "--noise", "2000"],
        ["simulate", "--scale", "1..10:0.5"],
    ])
    func `wrong use ends with 2 and says why`(arguments: [String]) throws {
        let run = try Program(executable: Program.path, arguments)
        #expect(run.exitCode == 2)
        #expect(!run.errors.isEmpty && run.output.isEmpty)
    }

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
            // Likelihoods are optima; what was drawn is off by chance, both here and there.
            let isDrawn = reference["tolerance"] != nil
            for (key, value) in reference where !passedOver.contains(key) {
                // Of several orders that are equally good each is as good.
                if key == "optimal_rankings", value is NSNull { continue }
                if key == "order", (reference["optimal_rankings"] as? NSNumber)?.intValue != 1 { continue }
                let isOptimum = ["lmm_", "bradley", "plackett", "huber"].contains { key.hasPrefix($0) }
                let near = key == "rank90" ? 1 : isDrawn ? 0.02 : isOptimum ? 1e-6 : tolerance
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
