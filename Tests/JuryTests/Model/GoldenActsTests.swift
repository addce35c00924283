import Foundation
import Jury
import Records
import RecordsTestSupport
import Testing

/// Journals that every later version must read as the one that wrote them.
/// `Tests/Golden/acts/README.md` says how they were made.
@Suite struct GoldenActsTests {
    @Test func `every kind of act is in a golden journal`() throws {
        let missing = try Self.missing()
        #expect(
            missing.isEmpty,
            """
            No golden journal has \(missing). PALMARES_GOLDEN=1 swift test --filter GoldenActsTests draws one \
            that has; commit its three files. Tests/Golden/acts/README.md says more.
            """)
    }

    @Test(arguments: GoldenJournal.names)
    func `a golden journal makes of its edition what it always made`(name: String) throws {
        let golden = try GoldenJournal(name)
        // What a later version tells besides has names of its own.
        let known = Set(golden.told.flatMap(\.keys))
        let told = try GoldenJournal.told(golden.lines).map { $0.filter { known.contains($0.key) } }
        try #require(told.count == golden.told.count)
        for (line, (was, now)) in zip(golden.told, told).enumerated() where was != now {
            Issue.record("line \(line) made \(was) and makes \(now)")
        }
    }

    @Test(arguments: GoldenJournal.names)
    func `the acts of a golden journal are written again with the same bytes`(name: String) throws {
        let golden = try GoldenJournal(name)
        let signer = try #require(Sample.signer())
        var previous = Line.start(of: Sample.origin)
        for bytes in golden.lines {
            let line = try Line(bytes)
            let (id, actor, kind) = (line.draft.id, line.draft.actor, line.draft.kind)
            let read = line.draft.body.withUnsafeBufferPointer { ActReader.read(kind: kind, $0) }
            let act = try #require(read, "line \(line.seq)")
            let body = try #require(ActWriter.body(of: act))
            let again = Line(
                seq: line.seq, at: line.at, draft: Line.Draft(id: id, actor: actor, kind: kind, body: body),
                salt: line.salt, previous: previous)
            #expect(again.bytes == bytes, "line \(line.seq)")
            previous = Line.leaf(bytes)
        }
        let check = JournalCheck.check(
            file: Sample.file(golden.lines), key: signer.key, checkpoints: [golden.checkpoint])
        #expect(check.faults == [] && check.size == golden.lines.count)
    }

    @Test(arguments: GoldenJournal.names)
    func `the second reader makes the same of a golden journal`(name: String) throws {
        let golden = try GoldenJournal(name)
        let path = GoldenJournal.folder + name
        let answer = try Self.asked("proceedings.py", path + ".jsonl")
        let theirs = try JSONDecoder().decode(Seen.self, from: answer)
        let parts = ["competes in ", "counts in ", "intervenes in ", "drawn at "]
        #expect(theirs == golden.end.filter { told in parts.contains { told.key.hasPrefix($0) } })
        let key = try #require(Sample.signer()).key.text
        let found = try Self.asked(
            "journal.py", "--key", key, path + ".jsonl", path + ".checkpoint")
        #expect(String(decoding: found, as: UTF8.self).contains("\"sound\": true"))
    }

    /// Of 200 drawn editions writes the one with most of what is missing, and of those one in which ballots count; and
    /// goes on with what is missing still, in longer ones where it must.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["PALMARES_GOLDEN"] != nil,
            "writes golden journals of new kinds"))
    func `a kind without a golden journal gets one`() async throws {
        func worth(_ draw: GoldenDraw) -> (Int, Int, Int) {
            (draw.found.count, min(draw.counting, 5), -draw.steps.count)
        }
        let signer = try #require(Sample.signer())
        var lines = 120
        while case let missing = try Self.missing(), !missing.isEmpty {
            var best = GoldenDraw(seed: 0, wanted: missing, lines: lines)
            for seed in 1..<200 as Range<UInt64> {
                let draw = GoldenDraw(seed: seed, wanted: missing, lines: lines)
                if worth(draw) > worth(best) { best = draw }
            }
            if let name = missing.first(where: best.found.contains) {
                try await GoldenJournal(best.steps, seed: 1, signer: signer).write(name)
                continue
            }
            lines *= 2
            try #require(lines < 1_000, "of these none is ever taken: \(missing)")
        }
    }

    /// What a program under `Tests/Judges` says.
    private static func asked(_ program: String, _ arguments: String...) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "Tests/Judges/" + program] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return bytes
    }

    /// In the order of `Acts.all`.
    private static func missing() throws -> [String] {
        let there = try GoldenJournal.names.map { try GoldenJournal($0).kinds() }
        return Acts.all.map { $0.kind }.filter { kind in !there.contains { $0.contains(kind) } }
    }
}
