import Phrases
import Records

/// Kept files, held against one another.
struct Verification {
    let kept: KeptFiles
    let key: NoteKey
    /// Whether the key comes from who asks, and not from the files.
    let isKeyGiven: Bool
    private let check: JournalCheck

    var faults: [JournalFault] { check.faults }
    var isSound: Bool { faults.isEmpty }
    /// `nil` where there is no journal among the files.
    var journal: (file: String, lines: Int, root: Digest)? {
        kept.journal.map { ($0.path, check.size, check.root) }
    }

    init(_ kept: KeptFiles, key: NoteKey?) throws(Refusal) {
        guard let known = key ?? Self.named(in: kept) else { throw Refusal(RecordPhrases.noKey) }
        self.kept = kept
        self.key = known
        isKeyGiven = key != nil
        check = JournalCheck.check(
            file: kept.journal?.bytes, key: known, checkpoints: kept.checkpoints.map(\.bytes),
            receipts: kept.receipts.map(\.bytes), continuations: kept.continuations.map(\.bytes))
    }

    private static func named(in kept: KeptFiles) -> NoteKey? {
        for file in kept.receipts {
            if let receipt = try? Receipt(file.bytes, pinned: nil) { return receipt.key }
        }
        for file in kept.continuations {
            if let continuation = try? Continuation(file.bytes, pinned: nil) { return continuation.key }
        }
        return nil
    }

    /// The file that a fault is in, where it is one file's; a fault of lines is the journal's.
    func file(of fault: JournalFault) -> String? {
        switch fault {
        case .badCheckpoint(let index, _): kept.checkpoints[index].path
        case .badReceipt(let index, _): kept.receipts[index].path
        case .badContinuation(let index, _): kept.continuations[index].path
        case .forked: nil
        default: kept.journal?.path
        }
    }

    var isHeld: Bool { !(kept.checkpoints.isEmpty && kept.receipts.isEmpty && kept.continuations.isEmpty) }

    /// Whether all holds, and nothing that was given joins several checkpoints.
    var isUnjoined: Bool {
        let count = kept.checkpoints.count + kept.receipts.count
        return isSound && journal == nil && kept.continuations.isEmpty && count > 1
    }
}
