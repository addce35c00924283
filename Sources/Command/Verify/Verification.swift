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

    /// The files that a fault is in: a fault of lines is the journal's, a fork is between what was signed.
    func files(of fault: JournalFault) -> [String] {
        switch fault {
        case .badCheckpoint(let index, _): [kept.checkpoints[index].path]
        case .badReceipt(let index, _): [kept.receipts[index].path]
        case .badContinuation(let index, _): [kept.continuations[index].path]
        case .forked(let size): speaking(of: size)
        default: kept.journal.map { [$0.path] } ?? []
        }
    }

    /// Whatever has a root for so many lines.
    private func speaking(of size: Int) -> [String] {
        let checkpoints = kept.checkpoints.filter {
            (try? SignedCheckpoint($0.bytes, key: key))?.checkpoint.size == size
        }
        let receipts = kept.receipts.filter {
            (try? Receipt($0.bytes, pinned: key))?.acknowledgement.seq == size - 1
        }
        let continuations = kept.continuations.filter { file in
            (try? Continuation(file.bytes, pinned: key)).map {
                $0.old.checkpoint.size == size || $0.new.checkpoint.size == size
            } ?? false
        }
        return (checkpoints + receipts + continuations).map(\.path)
    }

    var isHeld: Bool { !(kept.checkpoints.isEmpty && kept.receipts.isEmpty && kept.continuations.isEmpty) }

    /// Whether sound checkpoints stand side by side, and nothing that was given joins them.
    var isUnjoined: Bool {
        isSound && journal == nil && kept.continuations.isEmpty
            && kept.checkpoints.count + kept.receipts.count > 1
    }
}
