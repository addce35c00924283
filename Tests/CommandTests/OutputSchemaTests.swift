import Foundation
import Testing

/// What the command prints for machines is what the published schemas say.
@Suite(
    .enabled(
        if: FileManager.default.isExecutableFile(atPath: ".venv/bin/python3"),
        "needs .venv, which bin/setup --tests makes"))
struct OutputSchemaTests {
    @Test(arguments: [
        ("check", [["check", "."], ["check", "entries"], ["check", "none.xml"]]),
        (
            "ranking",
            [["rank", "."], ["rank", "ballots/no-budget.csv"], ["rank", "ballots/reputation.csv"]]
        ),
        (
            "ledger",
            [["ledger", "entries/palidzesim.xml"], ["ledger", "entries/real/mois-sans-tabac-2016.xml"]]
        ),
        (
            "preflight",
            [
                ["preflight", "entries/palidzesim.xml"],
                ["preflight", "entries/real/kony-2012.xml", "--rubric", "rubrics/amec-style.yaml"],
            ]
        ),
        (
            "ranking",
            [
                ["rank", ".", "--method", "majority-judgment"], ["rank", ".", "--method", "eurovision"],
                ["rank", ".", "--method", "schulze"],
            ]
        ),
        (
            "analysis",
            [
                ["analyse", "."], ["analyse", ".", "--affiliations", "jurors.csv"],
                ["analyse", "Tests/Golden/ranking/edge_disconnected.csv"],
                ["analyse", "Tests/Golden/ranking/edge_single_juror.csv"],
            ]
        ),
        ("simulation", [["simulate", "--runs", "20"], ["simulate", "--runs", "1", "--ballots", "3"]]),
        (
            "rubric-check",
            [
                ["rubric", "check", "rubrics/effie-like.yaml"],
                ["rubric", "check", "edition.yaml", "none.yaml"],
            ]
        ),
        (
            "scan",
            [
                ["scan", "README.md"], ["scan", "Documentation/methods/scan.md"],
                ["scan", "schemas/scan.schema.json", "--lang", "fr"],
            ]
        ),
        ("conflicts", [["conflicts"], ["conflicts", ".", "--juror", "alan"]]),
        ("seats", [["assign"], ["assign", ".", "--ballots", "2", "--calibration", "1"]]),
        ("metrics", [["metrics"], ["metrics", "donors"], ["metrics", "nothing-is-called-so"]]),
    ])
    func `every output is valid`(schema: String, runs: [[String]]) throws {
        let scratch = try Scratch(["schemas/readme": ""])
        for (number, arguments) in runs.enumerated() {
            let run = try Program(executable: Program.path, arguments + ["--format", "json"])
            try Data(run.output.utf8).write(to: scratch.url.appendingPathComponent("\(number).json"))
        }
        let python = URL(fileURLWithPath: ".venv/bin/python3")
        let judged = try Program(
            executable: python, ["Tests/Judges/judge.py", "schemas/\(schema).schema.json", scratch.url.path])
        #expect(judged.output == runs.indices.map { "\($0).json valid\n" }.joined())
    }
}
