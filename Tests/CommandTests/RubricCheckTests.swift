import Foundation
import Testing

@Suite struct RubricCheckTests {
    private static let noise = """
        format: palmares-rubric/1
        name: {en: Noise}
        scale: {min: 1, max: 10, step: 0.5}
        evidence: shown
        criteria:
          - {id: results, name: {en: R}, question: {en: What?}, weight: 40, reads: [result]}
          - {id: reach, name: {en: E}, question: {en: Who?}, weight: 60, reads: [exposure]}
        """

    @Test func `a rubric that promises nothing is told how far it is from results first`() throws {
        let scratch = try Scratch(["noise.yaml": Self.noise])
        let run = try Program("rubric", "check", scratch.path("noise.yaml"))
        #expect(run.exitCode == 0)
        let lines = run.output.replacing(scratch.path("noise.yaml"), with: "noise.yaml")
        #expect(lines.contains("not results first: noise can move 33.333 more."))
        #expect(lines.contains("results    result        40       40  13.333     4.444"))
    }

    @Test func `a rubric that breaks its promise does not load`() throws {
        let yaml = Self.noise.replacing("evidence: shown", with: "evidence: shown\npolicy: results-first")
        let scratch = try Scratch([
            "noise.yaml": yaml, "marks.csv": "entry,juror,criterion,mark\na,ada,results,7\n",
        ])
        let path = scratch.path("noise.yaml")
        for arguments in [
            ["rubric", "check", path], ["check", path],
            ["rank", scratch.path("marks.csv"), "--rubric", path],
        ] {
            let run = try Program(executable: Program.path, arguments)
            #expect(run.exitCode == 1)
            #expect((run.output + run.errors).contains("rubric.not-results-first"))
        }
    }

    @Test(
        arguments: [
            "amec-style", "cannes-pr-like", "effie-like", "nonprofit-zero-budget", "results-first-2012",
            "sabre-like",
        ])
    func `every preset puts results first`(name: String) throws {
        let run = try Program("rubric", "check", "rubrics/\(name).yaml", "--format", "json")
        #expect(run.exitCode == 0)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let rubrics = try #require(report["rubrics"] as? [[String: Any]])
        #expect(rubrics.map { $0["resultsFirst"] as? Bool } == [true])
        #expect(rubrics.map { $0["policy"] as? String } == ["results-first"])
    }

    @Test func `a file that is not there ends with 2`() throws {
        #expect(try Program("rubric", "check", "none.yaml").exitCode == 2)
    }
}
