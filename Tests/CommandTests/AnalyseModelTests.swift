import Foundation
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
