import Foundation
import Intake
import Jury
import Records
import Testing
import Wire

@testable import Command

/// A small published result under every rule, which every later version must find sound.
/// `Tests/Golden/bundle/README.md` says how they were made.
@Suite struct GoldenBundleTests {
    private static let folder = "Tests/Golden/bundle/"

    @Test(arguments: Rule.allCases)
    func `the golden bundle of a rule is sound, and nobody else's`(rule: Rule) throws {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: Self.folder + rule.rawValue + ".json")))
        let found = BundleVerification(bytes, pinned: try BundleTests.signer().key)
        #expect(found.faults == [])
        #expect(found.rankings == 1)
        #expect(try BundleReader.read(bytes).contests.map(\.rule) == [rule])
        let text = String(decoding: bytes, as: UTF8.self)
        let changed = text.replacing("\"place\": 1,", with: "\"place\": 2,")
        #expect(BundleVerification(Array(changed.utf8), pinned: nil).faults.map(\.code) == ["place-differs"])
    }

    @Test func `the second verifier finds every golden bundle sound`() throws {
        let scratch = try Scratch()
        let lines = try Rule.allCases.map { rule in
            try String(contentsOfFile: Self.folder + rule.rawValue + ".json", encoding: .utf8)
                .replacing("\n", with: "") + "\n"
        }
        let path = scratch.url.appendingPathComponent("bundles")
        try lines.joined().write(to: path, atomically: true, encoding: .utf8)
        let run = try BundleTests.judge(path.path, BundleTests.signer().key)
        let answers = run.output.split(separator: "\n")
        #expect(answers.count == Rule.allCases.count, "\(run.errors)")
        #expect(answers.filter { !$0.hasPrefix("{\"sound\": true,") } == [])
    }

    /// Writes those that are not there: the smallest of 3,000 with three places or more.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["PALMARES_GOLDEN"] != nil,
            "writes golden bundles of new rules"))
    func `a rule without a golden bundle gets one`() throws {
        let signer = try BundleTests.signer()
        var smallest: [Rule: [UInt8]] = [:]
        for seed in 0..<3_000 {
            let edition = DrawnEdition(seed: UInt64(seed), signer: signer)
            guard let bytes = try edition.bundle(layout: .indented),
                bytes.count < smallest[edition.rule]?.count ?? .max,
                try BundleReader.read(bytes).contests.first?.places.count ?? 0 >= 3
            else { continue }
            smallest[edition.rule] = bytes
        }
        for (rule, bytes) in smallest {
            let file = Self.folder + rule.rawValue + ".json"
            if FileManager.default.fileExists(atPath: file) { continue }
            try Data(bytes).write(to: URL(fileURLWithPath: file))
        }
    }
}
