import Foundation
import Jury
import Records
import RecordsTestSupport
import Testing

/// `Tests/Judges/draws.py` was written from the page on audits alone.
@Suite(.enabled(if: python != nil, "needs python3"))
struct AuditDrawsTests {
    private struct Draw: Hashable, Decodable {
        let line: Int
        let drawn: [[String]]
    }

    @Test func `a second program draws the same claims from a journal's lines`() async throws {
        let store = MemoryStore()
        let room = try JuryRoom.begin(
            store: store, pin: MemoryPin(), signer: try #require(Sample.signer()))
        var generator = SplitMix64(seed: 5)
        var now = Sample.start
        func take(_ act: some Act) async throws {
            now += 1
            _ = try await room.take(
                act, id: ActID(using: &generator), by: "olga", at: now, salt: Salt(using: &generator))
        }
        try await take(Acts.Begin(edition: "one"))
        let file = Identifier<StoredFile>(String(repeating: "a", count: 64))
        try await take(Acts.SetRubric(rubric: "results", scale: Scale(), criteria: [.init("a", weight: 100)]))
        try await take(Acts.SetCategory(category: "towns", rubric: "results", needed: 1))
        try await take(Acts.Enter(entry: "boots", category: "towns", file: file))
        for number in 0..<20 {
            let claims = (0...number).map { Audit.Drawable("boots", Identifier("claim-\($0)")) }
            try await take(
                Acts.DrawAudit(count: Int.random(in: 1...number + 1, using: &generator), claims: claims))
        }
        let (lines, _) = try await room.journal.lines()
        let folder = try Folder()
        try folder.write(Array(lines.joined(separator: [0x0A])) + [0x0A], to: "journal.jsonl")
        let audits = try await room.look { $0.audits }
        var ours: [Draw] = []
        for (line, audit) in audits.sorted(by: { $0.key < $1.key }) {
            let root = try #require(await room.journal.root(at: line + 1))
            let drawn = audit.drawn(root: root.bytes).map { [$0.entry.text, $0.claim.text] }
            ours.append(Draw(line: line, drawn: drawn))
        }
        #expect(ours.count == 20)
        #expect(try theirs(folder.path("journal.jsonl")) == ours)
    }

    private func theirs(_ path: String) throws -> [Draw] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(python))
        process.arguments = ["Tests/Judges/draws.py", path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try JSONDecoder().decode([Draw].self, from: bytes)
    }
}

private let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
