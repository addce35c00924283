public import Records

/// A sample journal and all that people kept of it while it grew.
public struct Kept: Sendable {
    public let key: NoteKey
    public let lines: [[UInt8]]
    /// The pin at every size, from none on.
    public let checkpoints: [SignedCheckpoint]
    public let receipts: [Receipt]
    /// From every size to the last one.
    public let continuations: [Continuation]

    public init(_ count: Int, signer: NoteSigner) async throws {
        let store = MemoryStore()
        let writer = try Opening.begin(store: store, pin: MemoryPin(), signer: signer)
        var checkpoints = [await writer.checkpoint]
        var receipts: [Receipt] = []
        for act in 0..<count {
            let acknowledgement = try await writer.append(act)
            checkpoints.append(await writer.checkpoint)
            receipts += [Receipt(acknowledgement, by: signer)].compactMap(\.self)
        }
        var continuations: [Continuation] = []
        for old in checkpoints {
            guard let shown = await writer.consistency(from: old.checkpoint.size) else { continue }
            continuations.append(
                Continuation(from: old, to: shown.checkpoint, proof: shown.proof, key: signer.key))
        }
        key = signer.key
        lines = store.lines
        self.checkpoints = checkpoints
        self.receipts = receipts
        self.continuations = continuations
    }

    public var file: [UInt8] { Sample.file(lines) }
}
