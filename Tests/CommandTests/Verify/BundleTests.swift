import Foundation
import Jury
import Rankings
import Records
import Scoring
import Testing

@testable import Command

/// `Tests/Judges/bundle.py` was written from the documents alone. `PALMARES_EDITIONS` for another number.
@Suite struct BundleTests {
    private static let count =
        ProcessInfo.processInfo.environment["PALMARES_EDITIONS"].flatMap { Int($0) } ?? 1_000

    private struct Answer: Hashable, Decodable {
        let sound: Bool
        let lines: Int
        let root: String?
        let rankings: Int
        let ballots: Int
        let faults: [String]
        /// Categories whose scores were taken as they are told.
        let unchecked: [String]
    }

    /// Of everything that is drawn here and of the golden bundles; its secret is seven, 32 times.
    static func signer() throws -> NoteSigner {
        let secret = try #require(Ed25519.SecretKey([UInt8](repeating: 7, count: 32)))
        return try #require(NoteSigner(name: "drawn.example/1", secretKey: secret))
    }

    @Test func `two verifiers say the same of every drawn edition, good or changed`() throws {
        let signer = try Self.signer()
        let scratch = try Scratch()
        var file = Data()
        var ours: [Answer] = []
        var codes: Set<String> = []
        var rules: Set<Rule> = []
        var asides = 0
        var shortlists = 0
        var capped = 0
        var moved = 0
        var deducted = 0
        for seed in 0..<Self.count {
            let edition = DrawnEdition(seed: UInt64(seed), signer: signer)
            let final = edition.proceedings.notCounted(in: "final")
            asides += final.contains { $0.reason == .setAside } ? 1 : 0
            shortlists += edition.proceedings.rounds["first"]?.shortlist == nil ? 0 : 1
            capped += edition.work.rankings.contains(where: \.differsByRawMarks) ? 1 : 0
            moved += edition.proceedings.placings.isEmpty ? 0 : 1
            deducted += edition.proceedings.deductions.isEmpty ? 0 : 1
            var bytes = try #require(try edition.bundle(sealed: seed % 10 == 9))
            // Every other one is changed somewhere in its second half, where the ranking is.
            if seed % 2 == 1 { change(&bytes, seed: UInt64(seed)) }
            file.append(contentsOf: bytes)
            let found = BundleVerification(bytes, pinned: signer.key)
            let isModelled = edition.rule == .crossed || edition.rule == .huber
            rules.insert(edition.rule)
            codes.formUnion(found.faults.map(\.code))
            ours.append(
                Answer(
                    sound: found.faults.isEmpty, lines: found.lines, root: found.root?.base64,
                    rankings: found.rankings, ballots: found.ballots, faults: found.faults.map(\.code),
                    unchecked: isModelled && found.rankings == 1 && found.faults.isEmpty ? ["health"] : []))
        }
        let path = scratch.url.appendingPathComponent("bundles")
        try file.write(to: path)
        let run = try Self.judge(path.path, signer.key)
        let theirs = try run.output.split(separator: "\n").map {
            try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
        }
        try #require(theirs.count == ours.count, "\(run.errors)")
        for (seed, (our, their)) in zip(ours, theirs).enumerated() where our != their {
            Issue.record("seed \(seed): we say \(our), the second verifier \(their)")
        }
        let unsound = ours.enumerated().filter { $0.offset % 2 == 0 && !$0.element.sound }.map(\.offset)
        #expect(unsound == [], "\(unsound.first.map { ours[$0].faults } ?? [])")
        #expect(ours.count { !$0.sound } > Self.count / 5)
        let drawn: Set = [
            "bad-bundle", "ballot-differs", "changed-line", "place-differs", "rule-differs",
        ]
        if Self.count >= 1_000 {
            #expect(drawn.subtracting(codes) == [] && rules == Set(Rule.allCases))
            // Else nothing would be said of them.
            #expect(
                asides > 20 && shortlists > 20 && capped > 200, "\(asides), \(shortlists), \(capped)")
            #expect(moved > 100 && deducted > 100, "\(moved), \(deducted)")
        }
    }

    @Test func `what the jury decided beside its marks is not left out and not made up`() throws {
        let signer = try Self.signer()
        let scratch = try Scratch()
        let edition = try #require(
            (0..<100).lazy.map { DrawnEdition(seed: UInt64($0), signer: signer) }
                .first { edition in
                    let places = edition.work.rankings.flatMap(\.ranking.places).map(\.entry)
                    return places.contains { edition.proceedings.deductions[$0] != nil }
                })
        let bytes = try #require(try edition.bundle())
        let told = String(String(decoding: bytes, as: UTF8.self)).replacing(
            #/"interventions":\{"moves":.*?"deductions":\[.*?\]\},/#, with: "")
        try #require(told.utf8.count < bytes.count)
        #expect(BundleVerification(Array(told.utf8), pinned: nil).faults == [.interventionsDiffer("health")])
        let path = scratch.url.appendingPathComponent("bundle")
        try Data(told.utf8).write(to: path)
        let theirs = try Self.judge(path.path, signer.key).output
        #expect(theirs.contains(#""faults": ["interventions-differ"]"#))
    }

    /// The second verifier, over a bundle a line.
    static func judge(_ path: String, _ key: NoteKey) throws -> Program {
        try Program(
            executable: URL(fileURLWithPath: "/usr/bin/env"),
            ["python3", "Tests/Judges/bundle.py", "--key", key.text, "--many", path])
    }

    /// One digit or letter becomes its neighbour.
    private func change(_ bytes: inout [UInt8], seed: UInt64) {
        var generator = SplitMix64(seed: seed &+ 1_000_000)
        while true {
            let index = Int.random(in: (bytes.count / 3)..<bytes.count, using: &generator)
            switch bytes[index] {
            case 0x30..<0x39, 0x61..<0x7A:
                bytes[index] += 1
                return
            default: continue
            }
        }
    }

    @Test func `a place that its ballots do not give is named`() throws {
        let record = try RecordTests.Record()
        let file = record.scratch.path("result.json")
        #expect(try record.run("export", "--bundle", file).exitCode == 0)
        let sound = try Program("verify", file)
        #expect(sound.output.contains("3 rankings of 47 ballots computed again, and every place is right.\n"))
        #expect(sound.exitCode == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let forged = record.scratch.path("forged.json")
        try text.replacing("\"level\": \"silver\"", with: "\"level\": \"gold\"")
            .write(toFile: forged, atomically: true, encoding: .utf8)
        let run = try Program("verify", forged)
        #expect(
            run.output.contains(
                "error: In behaviour the place of quiet-tap is not the one that its ballots give: place 2 with "
                    + "78.666 (39333/500), gold was published, and place 2 with 78.666 (39333/500), silver "
                    + "follows. [place-differs]\n"))
        #expect(run.exitCode == 1)
        try text.replacing("\"entry\": \"look-up\"", with: "\"entry\": \"look-down\"")
            .write(toFile: forged, atomically: true, encoding: .utf8)
        #expect(
            try Program("verify", forged).output.contains(
                "error: Other entries are ranked in behaviour than compete there by the journal. "
                    + "[entries-differ]\n"))
    }

    @Test func `a sealed bundle tells no mark`() throws {
        let record = try RecordTests.Record()
        let file = record.scratch.path("sealed.json")
        #expect(try record.run("export", "--bundle", file, "--sealed").exitCode == 0)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(!text.contains("\"juror\""))
        #expect(!text.contains("transcribe"))
        let run = try Program("verify", file)
        #expect(run.output.contains("places cannot be computed again from it"))
        #expect(run.exitCode == 0)
        #expect(try Program("verify", file, "--key", Self.other).exitCode == 1)
    }

    private static let other =
        "palmares.example/2026+46bdf6e5+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs"
}
