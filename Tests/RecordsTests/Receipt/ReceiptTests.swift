import RecordsTestSupport
import Testing

@testable import Records

@Suite struct ReceiptTests {
    private let signer: NoteSigner

    init() throws {
        signer = try #require(Sample.signer())
    }

    @Test(arguments: [1, 3, 8])
    func `every line's receipt is read again and holds`(count: Int) async throws {
        let kept = try await Kept(count, signer: signer)
        for receipt in kept.receipts {
            #expect(try Receipt(receipt.bytes, pinned: signer.key) == receipt)
            #expect(try Receipt(receipt.bytes, pinned: nil) == receipt)
        }
    }

    @Test func `a receipt with any bit changed is refused`() async throws {
        let bytes = try await Kept(5, signer: signer).receipts[4].bytes
        let read = bytes.indices.filter { index in
            (0..<8).contains { bit in
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                return (try? Receipt(changed, pinned: signer.key)) != nil
            }
        }
        #expect(read == [])
    }

    @Test func `a continuation with any bit changed is refused`() async throws {
        let bytes = try await Kept(5, signer: signer).continuations[3].bytes
        #expect(try Continuation(bytes, pinned: nil).bytes == bytes)
        let read = bytes.indices.filter { index in
            var changed = bytes
            changed[index] ^= 1 << UInt8(index % 8)
            return (try? Continuation(changed, pinned: signer.key)) != nil
        }
        #expect(read == [])
    }

    @Test func `every size is continued by the last, and by no other journal's`() async throws {
        let kept = try await Kept(9, signer: signer)
        for continuation in kept.continuations {
            #expect(try Continuation(continuation.bytes, pinned: signer.key) == continuation)
        }
        let strange = try await Kept(9, signer: try #require(Sample.signer("other.example/1")))
        let mixed = Continuation(
            from: kept.checkpoints[4], to: strange.checkpoints[9], proof: kept.continuations[4].proof,
            key: signer.key)
        #expect(throws: Continuation.Fault.checkpoint(.unsigned)) {
            try Continuation(mixed.bytes, pinned: signer.key)
        }
    }

    @Test func `another key than the expected one is named`() async throws {
        let kept = try await Kept(2, signer: signer)
        let other = try #require(Sample.signer(seed: 9)).key
        #expect(throws: Receipt.Fault.otherKey(kept.key)) {
            try Receipt(kept.receipts[0].bytes, pinned: other)
        }
    }

    @Test func `the same mark has another leaf every time, for its salt`() {
        let leaves = (0..<3).map { salt in
            Line.leaf(
                Line(
                    seq: 0, at: 0, draft: Sample.draft(0), salt: Sample.salt(salt),
                    previous: Line.start(of: Sample.origin)
                ).bytes)
        }
        #expect(Set(leaves).count == 3)
    }

    @Test func `what was kept holds without the journal, and two journals of one size do not`() async throws {
        let kept = try await Kept(6, signer: signer)
        let bytes = kept.checkpoints.map(\.bytes)
        #expect(JournalCheck.check(file: nil, key: kept.key, checkpoints: bytes).faults == [])
        let other = try SignedCheckpoint.pin(size: 4, root: MerkleTree.emptyRoot, before: nil, by: signer)
        #expect(
            JournalCheck.check(file: nil, key: kept.key, checkpoints: bytes + [other.bytes]).faults
                == [.forked(size: 4)])
    }
}
