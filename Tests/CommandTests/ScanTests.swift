import Foundation
import Testing

@Suite struct ScanTests {
    @Test func `numbers are told one a line, with a count of noise at the end`() throws {
        let scratch = try Scratch(["a.txt": "We had 40,000 likes\nand 680 donors in 12 towns.\n"])
        let path = scratch.path("a.txt")
        let run = try Program("scan", path)
        #expect(
            run.output == """
                \(path):1:8:  40,000 → likes (reaction)
                \(path):2:5:  680    → donors (result)
                \(path):2:19: 12     → no metric near it
                1 result, 1 reaction, 1 without a metric: 1 of these 3 figures is exposure or reaction.

                """)
        #expect(run.exitCode == 0)
    }

    @Test func `mentions for machines have the published form`() throws {
        let run = try Program(
            "scan", "-", "--lang", "fr", "--format", "json", input: "Plus de 3.500 personnes ont donné.\n")
        #expect(
            run.output == """
                {
                  "format": "palmares-scan/1",
                  "mentions": [
                    {
                      "line": 1,
                      "column": 1,
                      "text": "Plus de 3.500",
                      "value": "3500",
                      "qualifier": "more-than",
                      "unit": "people",
                      "metric": "donors",
                      "tier": "result"
                    }
                  ]
                }

                """)
        let none = try Program("scan", "-", "--format", "json", input: "")
        #expect(none.output == "{\n  \"format\": \"palmares-scan/1\",\n  \"mentions\": []\n}\n")
        #expect(none.exitCode == 0)
    }

    @Test func `other metrics may be scanned for`() throws {
        let scratch = try Scratch([
            "own.tsv": """
            id\tname_en\tamec_level\tstrict_level\taliases_en
            boats\tBoats mended\toutcome\toutcome\t~boats

            """,
            "faulty.tsv": "id\tname_en\n",
        ])
        let own = try Program("scan", "-", "--taxonomy", scratch.path("own.tsv"), input: "12 boats")
        #expect(own.output.hasPrefix("-:1:1: 12 → boats (result)\n"))
        let faulty = try Program("scan", "-", "--taxonomy", scratch.path("faulty.tsv"), input: "12 boats")
        #expect(faulty.exitCode == 1)
        #expect(faulty.errors.contains("taxonomy.missing-column"))
    }

    @Test func `what is no text is refused with 2`() throws {
        let scratch = try Scratch([:])
        try Data([0x33, 0xFF]).write(to: scratch.url.appendingPathComponent("a.txt"))
        let broken = try Program("scan", scratch.path("a.txt"))
        #expect(broken.errors.contains("is not UTF-8 text"))
        #expect(broken.exitCode == 2)
        #expect(try Program("scan", scratch.path("none.txt")).exitCode == 2)
        let entry = try Program("scan", "entries/palidzesim.json")
        #expect(entry.errors.contains("is an entry: palmares ledger entries/palidzesim.json"))
        #expect(entry.exitCode == 2)
    }

    @Test func `nothing in a text can steer the terminal`() throws {
        let run = try Program("scan", "-", input: "visitor numbers \u{1B}[m rose steeply")
        let signs = run.output.unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n"
        }
        #expect(Array(signs) == [])
        #expect(run.output.contains("<U+001B>"))
    }
}
