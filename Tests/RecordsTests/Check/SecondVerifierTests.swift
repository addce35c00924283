import Foundation
import RecordsTestSupport
import Testing

@testable import Records

/// `Tests/Judges/journal.py` was written from the page of the format alone. `PALMARES_JOURNALS=10000` for more.
@Suite(.enabled(if: python != nil, "needs python3"))
struct SecondVerifierTests {
    private struct Answer: Hashable, Decodable {
        struct Fault: Hashable, Decodable {
            let code: String
            let line: Int?
        }

        let lines: Int?
        let root: String?
        let faults: [Fault]
    }

    private static let count =
        ProcessInfo.processInfo.environment["PALMARES_JOURNALS"].flatMap { Int($0) } ?? 60

    @Test func `two verifiers say the same of every drawn journal, good or damaged`() async throws {
        let signer = try #require(Sample.signer())
        let stranger = try #require(Sample.signer("other.example/1", seed: 8))
        let folder = try Folder()
        var ours: [Answer] = []
        for seed in 0..<Self.count {
            let drawn = try await DamagedJournal(seed: UInt64(seed), signer: signer, stranger: stranger)
            let journal = drawn.bytes(".jsonl").first
            let check = JournalCheck.check(
                file: journal, key: signer.key, checkpoints: drawn.bytes("checkpoint"),
                receipts: drawn.bytes("receipt"), continuations: drawn.bytes("continuation"))
            ours.append(
                Answer(
                    lines: journal.map { _ in check.size }, root: journal.map { _ in check.root.base64 },
                    faults: check.faults.map { Answer.Fault(code: $0.code, line: $0.seq.map { $0 + 1 }) }))
            try FileManager.default.createDirectory(
                atPath: folder.path("\(seed)"), withIntermediateDirectories: true)
            try folder.write(Array(signer.key.text.utf8), to: "\(seed)/key")
            for file in drawn.files { try folder.write(file.bytes, to: "\(seed)/\(file.name)") }
        }
        let theirs = try answers((0..<Self.count).map { folder.path("\($0)") })
        try #require(theirs.count == ours.count)
        for (seed, (our, their)) in zip(ours, theirs).enumerated() where our != their {
            Issue.record("seed \(seed): we say \(our), the second verifier \(their)")
        }
        // Both kinds are drawn, and in some hundred journals every code but that of two million lines.
        let codes = Set(ours.flatMap { $0.faults.map(\.code) })
        #expect(ours.contains { $0.faults.isEmpty && $0.lines != nil })
        #expect(codes.count >= (Self.count < 300 ? 12 : 14), "\(codes.sorted())")
    }

    private func answers(_ folders: [String]) throws -> [Answer] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(python))
        process.arguments = ["Tests/Judges/journal.py", "--many"] + folders
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try bytes.split(separator: 0x0A).map { try JSONDecoder().decode(Answer.self, from: $0) }
    }
}

private let python: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { $0 + "/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }
