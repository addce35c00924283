import Foundation
import RecordsTestSupport
import Testing

@testable import Records

/// The journal under `Tests/Golden/journal`, as this release writes it. Once released, its bytes stay.
@Suite struct GoldenJournalTests {
    @Test func `the golden journal is written as ever, and what was kept of it holds`() async throws {
        let signer = try #require(Sample.signer())
        let kept = try await Kept(5, signer: signer)
        let written: [(String, [UInt8])] = [
            ("sample.jsonl", kept.file), ("sample.checkpoint", kept.checkpoints[5].bytes),
            ("older.checkpoint", kept.checkpoints[3].bytes), ("receipt.json", kept.receipts[1].bytes),
            ("continuation.json", kept.continuations[3].bytes),
        ]
        for (name, bytes) in written {
            let file = URL(fileURLWithPath: "Tests/Golden/journal/" + name)
            #expect(Array(try Data(contentsOf: file)) == bytes, "\(name)")
        }
    }
}
