/// Begins journals and opens them, and refuses those that are not what their pin says.
public enum Opening {
    /// Why a journal does not open. Nothing has been written.
    public enum Fault: Error, Hashable, Sendable {
        /// In the words of the store or of the system.
        case unreadable(cause: String)
        /// There is no pin, so nothing tells whether the lines are all there.
        case noPin
        case badPin(SignedCheckpoint.Fault)
        /// There are lines or a pin already where a journal should begin.
        case notEmpty
        /// All that is wrong, and where.
        case damaged([JournalFault])
        /// The journal is whole, but a line of it is of a kind that this version does not know.
        case unknownAct(seq: Int, kind: String)
    }

    /// Begins a journal where there is none. What a crash has left of an earlier beginning is not in the way.
    public static func begin(
        store: any JournalStore, pin: any HeadPin, signer: NoteSigner,
        fold: some JournalFold = Meaningless(), batchLines: Int = JournalLimits.batchLines
    ) throws(Fault) -> JournalWriter {
        if let pinned = try read(pin, key: signer.key), pinned.checkpoint.size > 0 { throw .notEmpty }
        var isEmpty = true
        try orUnreadable { try store.read(0..<1) { _ in isEmpty = false } }
        if !isEmpty { throw .notEmpty }
        try orUnreadable {
            let empty = try SignedCheckpoint.pin(
                size: 0, root: MerkleTree.emptyRoot, before: nil, by: signer)
            try pin.write(empty.bytes)
        }
        return try open(store: store, pin: pin, signer: signer, fold: fold, batchLines: batchLines)
    }

    /// Opens a journal. Lines past its pin are those whose writer was stopped before it could acknowledge
    /// them: they stay, and the pin moves on. O(lines): every line is read and hashed.
    public static func open(
        store: any JournalStore, pin: any HeadPin, signer: NoteSigner,
        fold: some JournalFold = Meaningless(), batchLines: Int = JournalLimits.batchLines
    ) throws(Fault) -> JournalWriter {
        var (head, pinned, fold) = try follow(store: store, pin: pin, key: signer.key, fold: fold)
        if head.size > pinned.checkpoint.size {
            try orUnreadable {
                pinned = try SignedCheckpoint.pin(
                    size: head.size, root: head.tree.root, before: head.tree.root(at: head.size - 1),
                    by: signer)
                try pin.write(pinned.bytes)
            }
        }
        return JournalWriter(
            head, pinned: pinned, store: store, pin: pin, signer: signer, fold: fold,
            batchLines: batchLines)
    }

    /// What a journal's lines mean, and its pin; for who only reads. Another process may be writing: then the
    /// last lines may be such as nobody was told of.
    public static func read<Fold: JournalFold>(
        store: any JournalStore, pin: any HeadPin, key: NoteKey, fold: Fold
    ) throws(Fault) -> (fold: Fold, pinned: SignedCheckpoint) {
        let (_, pinned, fold) = try follow(store: store, pin: pin, key: key, fold: fold)
        return (fold, pinned)
    }

    private static func follow<Fold: JournalFold>(
        store: any JournalStore, pin: any HeadPin, key: NoteKey, fold: Fold
    ) throws(Fault) -> (JournalHead, SignedCheckpoint, Fold) {
        // The pin first: lines are there before it speaks of them.
        guard let pinned = try read(pin, key: key) else { throw .noPin }
        let size = pinned.checkpoint.size
        var head = JournalHead(origin: key.name)
        head.reserve(size)
        // One core reads and checks, the other folds what was checked.
        var folding = SideFold(fold)
        var isSound = true
        try orUnreadable {
            do {
                try store.read(0..<Int.max) { folding.take(try head.follow($0), $0) }
            } catch is JournalFault {
                isSound = false
            }
        }
        if !isSound || head.size < size || head.tree.root(at: size) != pinned.checkpoint.root {
            throw .damaged(try faults(of: store, pinned: pinned))
        }
        let folded = folding.finish()
        if let strange = folded.strange { throw .unknownAct(seq: strange.seq, kind: strange.kind) }
        return (head, pinned, folded.fold)
    }

    /// The slow look, for who has to put it right.
    private static func faults(
        of store: any JournalStore, pinned: SignedCheckpoint
    ) throws(Fault) -> [JournalFault] {
        var check = JournalCheck(origin: pinned.checkpoint.origin)
        try orUnreadable { try store.read(0..<Int.max) { check.take($0) } }
        check.hold(against: pinned)
        return check.faults
    }

    private static func read(_ pin: any HeadPin, key: NoteKey) throws(Fault) -> SignedCheckpoint? {
        var bytes: [UInt8]?
        try orUnreadable { bytes = try pin.read() }
        guard let bytes else { return nil }
        do {
            return try SignedCheckpoint(bytes, key: key)
        } catch {
            throw .badPin(error)
        }
    }

    private static func orUnreadable(_ work: () throws -> Void) throws(Fault) {
        do {
            try work()
        } catch {
            throw .unreadable(cause: "\(error)")
        }
    }
}
