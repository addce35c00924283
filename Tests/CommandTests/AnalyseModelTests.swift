import Foundation
import Phrases
import Testing

/// What `analyse` says beyond the table of marks: models that need more of a jury.
@Suite struct AnalyseModelTests {
    @Test func `the many-facet Rasch model has the reference's keys and numbers`() throws {
        guard let folder = SharedRanking.folder else {
            print("Not tested: no folder shared/ranking.")
            return
        }
        let run = try Program(
            "analyse", folder + "/data/sirt_ratings1.csv", "--format", "json", "--draws", "100")
        let methods = try Report.first(run)["methods"] as? [String: Any]
        let own = try #require(methods?["mfrm"] as? [String: Any])
        let reference = try Report.object(
            Data(contentsOf: URL(fileURLWithPath: folder + "/golden/mfrm_sirt_ratings1.json")))
        let passedOver = ["name", "model", "entries", "jurors", "criteria", "iterations", "gradient_max"]
        for (key, value) in reference where !passedOver.contains(key) {
            if let numbers = value as? [String: Double] {
                let found = try #require(own[key] as? [String: Any])
                #expect(numbers.allSatisfy { abs((found[$0] as? Double ?? .nan) - $1) < 1e-6 }, "\(key)")
            } else if let numbers = value as? [Double] {
                let found = try #require(own[key] as? [Double])
                #expect(zip(found, numbers).allSatisfy { abs($0 - $1) < 1e-6 }, "\(key)")
            } else {
                let number = try #require(value as? Double)
                #expect(abs((own[key] as? Double ?? .nan) - number) < 1e-6, "\(key)")
            }
        }
    }

    @Test func `a model that ballots do not suffice for says why`() throws {
        let run = try Program(
            "analyse", "Tests/Golden/ranking/edge_disconnected.csv", "--format", "json", "--draws", "100")
        let methods = try #require(try Report.first(run)["methods"] as? [String: Any])
        #expect(methods["mfrm"] is NSNull && methods["juror_scale"] is NSNull)
        #expect(
            methods["juror_scale_obstacle"] as? String
                == "The juror scale says nothing: parts of the jury share no entry.")
        #expect(
            methods["mfrm_obstacle"] as? String
                == "The many-facet Rasch model says nothing: parts of the jury share no entry.")
    }

    @Test func `judges of diving favour their countries as in the reference`() throws {
        guard let folder = SharedRanking.folder else {
            print("Not tested: no folder shared/ranking.")
            return
        }
        let text = try String(contentsOfFile: folder + "/data/diving2000_w3m.csv", encoding: .utf8)
        let rows = text.split(whereSeparator: \.isNewline).dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        // entry, juror, criterion, score, …, country, jcountry
        var (entries, jurors): ([String: String], [String: String]) = ([:], [:])
        for row in rows { (entries[row[0]], jurors[row[1]]) = (row[8], row[9]) }
        func list(_ head: String, _ countries: [String: String]) -> String {
            head + ",country\n" + countries.map { "\($0.key),\($0.value)\n" }.sorted().joined()
        }
        let scratch = try Scratch([
            "diving.csv": "entry,juror,criterion,score\n"
                + rows.map { $0.prefix(4).joined(separator: ",") + "\n" }.joined(),
            "jurors.csv": list("juror", jurors), "entries.csv": list("entry", entries),
        ])
        let path = scratch.url.path
        let arguments = [
            "analyse", path + "/diving.csv", "--draws", "100", "--affiliations", path + "/jurors.csv",
            "--affiliations", path + "/entries.csv",
        ]
        let run = try Program(executable: Program.path, arguments + ["--format", "json"])
        let kinds = try Report.first(run)["affinity_bias"] as? [String: Any]
        let own = try #require(kinds?["country"] as? [String: Any])
        let reference = try Report.object(
            Data(contentsOf: URL(fileURLWithPath: folder + "/golden/bias_diving2000_w3m.json")))
        for key in ["bias", "se", "t", "sigma2", "rank", "rows"] {
            let (found, wanted) = (own[key] as? Double, try #require(reference[key] as? Double))
            #expect(abs((found ?? .nan) - wanted) < 1e-9 * max(1, wanted), "\(key)")
        }
        #expect(own["close_ballots"] as? Int == reference["same_country_ballots"] as? Int)
        let wanted = try #require(reference["per_juror"] as? [String: [String: Double]])
        let found = try #require(own["jurors"] as? [String: [String: Double]])
        #expect(Set(found.keys) == Set(wanted.keys))
        for (juror, numbers) in wanted {
            #expect(numbers.allSatisfy { abs((found[juror]?[$0] ?? .nan) - $1) < 1e-9 }, "\(juror)")
        }
        let told = try Program(executable: Program.path, arguments)
        #expect(
            told.output.replacing("\n", with: " ").contains(
                """
                Jurors gave entries of their own country 0.33 more than other jurors gave them, give or take \
                0.05 (73 ballots of 10 jurors).
                """))
    }

    /// Three jurors and six entries, each juror in an order of her own; marks rise by a half with each.
    private static let ordered: String = {
        let orders = [[1, 2, 3, 4, 5, 6], [4, 6, 2, 5, 1, 3], [6, 5, 4, 3, 2, 1]]
        let noise = [[0, 1, 0, 1, 0, 0], [1, 0, 0, 0, 1, 0], [0, 0, 1, 0, 0, 1]]
        var text = "entry,juror,criterion,mark,order\n"
        for (juror, name) in ["ada", "grace", "edsger"].enumerated() {
            for entry in 0..<6 {
                let tenths = 30 + 3 * entry + 5 * orders[juror][entry] + noise[juror][entry]
                text += "entry-\(entry),\(name),help,\(tenths / 10).\(tenths % 10),\(orders[juror][entry])\n"
            }
        }
        return text
    }()

    @Test func `marks that rise with the order of ballots are told, in every form`() throws {
        let scratch = try Scratch(["ordered.csv": Self.ordered])
        let path = scratch.url.path + "/ordered.csv"
        let run = try Program("analyse", path, "--format", "json")
        let effect = try #require(try Report.first(run)["order_effect"] as? [String: Any])
        let slope = try #require(effect["per_ten_ballots"] as? Double)
        #expect(abs(slope - 5) < 0.2)
        #expect(effect["ballots"] as? Int == 18)
        #expect((effect["jurors"] as? [String: Any])?.count == 3)
        let sentence = "Marks rose by \(Decimals.two(slope)) with every ten ballots of a juror, give or take"
        let text = try Program("analyse", path)
        #expect(text.output.replacing("\n", with: " ").contains(sentence))
        let page = try Program("analyse", path, "--format", "html")
        #expect(page.output.contains(sentence) && page.output.contains("Closeness and order"))
        // Nothing is said of it where nobody numbered ballots.
        let plain = try Program("analyse", "Tests/Golden/ranking/shrout_fleiss.csv")
        #expect(!plain.output.contains("with every ten ballots"))
    }

    @Test func `a file of affiliations that cannot be read is refused, and one with faults ends with 1`()
        throws
    {
        let sheet = "Tests/Golden/ranking/shrout_fleiss.csv"
        #expect(try Program("analyse", sheet, "--affiliations", "none.csv").exitCode == 2)
        let scratch = try Scratch(["jurors.csv": "juror,country\nJ1,GB\nJ1,US\n"])
        let run = try Program("analyse", sheet, "--affiliations", scratch.url.path + "/jurors.csv")
        #expect(run.exitCode == 1 && run.errors.contains("jurors.csv:3:1"))
    }
}

/// The folder of larger reference values; `nil` where there is none.
enum SharedRanking {
    static let folder: String? = {
        let root = ProcessInfo.processInfo.environment["PALMARES_SHARED"] ?? "../shared"
        return FileManager.default.fileExists(atPath: root + "/ranking/golden") ? root + "/ranking" : nil
    }()
}

/// What a program printed as JSON.
enum Report {
    static func object(_ data: Data) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The first analysis.
    static func first(_ run: Program) throws -> [String: Any] {
        let analyses = try object(Data(run.output.utf8))["analyses"] as? [[String: Any]]
        return try #require(analyses?.first)
    }
}
