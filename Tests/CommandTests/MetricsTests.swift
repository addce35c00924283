import Foundation
import Testing

@Suite struct MetricsTests {
    @Test func `a metric is told with its level, its unit and its proof`() throws {
        let run = try Program("metrics", "ziedotaju skaits")
        #expect(
            run.output == """
                donors People who gave
                    outcome, which is a result; AMEC reads it as impact
                    counted in people; of how many: people asked or reached
                    usually proved by accounts or a bank statement

                """)
        #expect(run.exitCode == 0)
        #expect(
            try Program("metrics", "donors", "--lang", "lv").output.hasPrefix("donors Ziedotāju skaits\n"))
    }

    @Test func `vanity, money that nobody paid and promises are called so`() throws {
        let vanity = try Program("metrics", "impressions").output
        #expect(vanity.contains("    a vanity metric: it says little by itself\n"))
        #expect(vanity.contains("of how many: Reach (people potentially exposed)\n"))
        #expect(try Program("metrics", "AVE").output.contains("counts nothing: money that nobody paid"))
        #expect(try Program("metrics", "pledges").output.contains("a promise: said and not yet done"))
    }

    @Test func `without a word all are listed, results first`() throws {
        let lines = try Program("metrics").output.split(separator: "\n")
        #expect(
            lines.filter { !$0.hasPrefix("  ") }.map { $0.prefix(4) } == ["Resu", "Reac", "Expo", "Mean"])
        #expect(lines.count { $0.hasPrefix("  ") } >= 205)
    }

    @Test func `where nothing is found the nearest are named`() throws {
        let run = try Program("metrics", "doners")
        #expect(run.output == "")
        #expect(run.errors == "No metric is called “doners”. Did you mean donors?\n")
        #expect(run.exitCode == 1)
    }

    @Test func `metrics for machines have the published form`() throws {
        let run = try Program("metrics", "average_gift", "--format", "json")
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["format"] as? String == "palmares-metrics/1")
        let metric = try #require((report["metrics"] as? [[String: Any]])?.first)
        #expect(metric["id"] as? String == "average_gift")
        #expect(metric["tier"] as? String == "result")
        #expect(metric["of"] as? String == "donors")
        #expect((metric["names"] as? [String: String])?["fr"] == "Don moyen")
    }

    @Test func `a file of metrics is checked like any other`() throws {
        let scratch = try Scratch(["own.tsv": "id\tname_en\tamec_level\tstrict_level\na\tA\toutput\tresult\n"]
        )
        let run = try Program("check", scratch.path("own.tsv"))
        #expect(run.output.contains("own.tsv:2:12: error: “result” is not one of the choices."))
        #expect(run.exitCode == 1)
    }
}
