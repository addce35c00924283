import Foundation
import Testing

/// The ledger's checks as `palmares check` tells them.
@Suite struct CheckCommandTests {
    private func entry(_ id: String, _ fields: String) -> String {
        """
        {
          "format": "palmares-entry/1", "id": "\(id)", "origin": "invented", "category": "c", "title": "T",
          "lang": "en",
          \(fields)
        }
        """
    }

    @Test func `a check's finding has its place, its code and its remedy, and does not fail the file`() throws
    {
        let scratch = try Scratch([
            "a.json": entry(
                "a",
                """
                "evidence": [{ "id": "poll", "kind": "survey", "title": "Poll",
                    "sampleSize": "12" }]
                """)
        ])
        let path = scratch.path("a.json")
        let run = try Program("check", "--ask", path)
        #expect(
            run.output == """
                \(path):4:16: note: No claim points to this evidence. [evidence.unused-evidence]
                    Name it in the claims that it backs.
                \(path):5:5: note: The survey has “12” answers; so few can differ widely from all the others. [evidence.small-sample]
                    Say with sampleOf how many there were in all, and give counts instead of percentages.
                1 file: 2 notes

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `a claim with an error is asked nothing, and so is the whole`() throws {
        let claims = """
            "claims": [
              { "id": "a", "says": "Reach", "metric": "reach", "value": "9 billion", "valeu": "x" },
              { "id": "b", "says": "Reach", "metric": "reach", "value": "9.5 billion" }
            ]
            """
        let scratch = try Scratch(["a.json": entry("a", claims)])
        let lines = try Program("check", "--ask", scratch.path("a.json")).output.split(separator: "\n")
        let codes = lines.compactMap { $0.firstMatch(of: /\[([a-z.-]+)\]$/).map { String($0.1) } }
        #expect(
            codes == [
                "claim.unknown-field", "claim.figure-differs", "claim.above-world", "claim.no-evidence",
                "claim.no-evidence",
            ])
    }

    @Test func `entries of one campaign are held beside each other where an edition lists them`() throws {
        func sentiment(_ value: String) -> String {
            """
            "campaign": "girls", "claims": [
              { "id": "s", "says": "Positive posts", "metric": "sentiment", "value": "\(value)", "of": "900" }]
            """
        }
        let scratch = try Scratch([
            "edition.yaml": """
            format: palmares-edition/1
            id: e
            name: { en: E }
            categories: []
            shown: [a.json, b.json]
            """,
            "a.json": entry("a", sentiment("99 percent")), "b.json": entry("b", sentiment("96 percent")),
        ])
        let run = try Program("check", "--ask", "--format", "json", scratch.url.path)
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let across = findings.filter { $0["code"] as? String == "claim.figure-differs-across" }
        #expect(across.map { $0["file"] as? String } == [scratch.path("b.json")])
        #expect(across.map { $0["path"] as? String } == ["/claims[1]/value"])
        #expect(across.map { $0["line"] as? Int } == [5])
        // By themselves the files agree with themselves.
        let alone = try Program("check", "--ask", scratch.path("a.json"), scratch.path("b.json"))
        #expect(!alone.output.contains("figure-differs-across"))
    }
}
