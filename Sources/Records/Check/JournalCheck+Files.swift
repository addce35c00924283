extension JournalCheck {
    /// Checks a journal's file, lines that each end with a line feed, against what somebody kept of it.
    /// Without the file, checks what was kept.
    public static func check(
        file: [UInt8]?, key: NoteKey, checkpoints: [[UInt8]] = [], receipts: [[UInt8]] = [],
        continuations: [[UInt8]] = []
    ) -> JournalCheck {
        var check = JournalCheck(origin: key.name, hasLines: file != nil)
        if let file { check.take(file: file) }
        for (index, bytes) in checkpoints.enumerated() {
            do {
                check.hold(against: try SignedCheckpoint(bytes, key: key))
            } catch {
                check.add(.badCheckpoint(index: index, error))
            }
        }
        for (index, bytes) in receipts.enumerated() {
            do {
                check.hold(against: try Receipt(bytes, pinned: key))
            } catch {
                check.add(.badReceipt(index: index, error))
            }
        }
        for (index, bytes) in continuations.enumerated() {
            do {
                check.hold(against: try Continuation(bytes, pinned: key))
            } catch {
                check.add(.badContinuation(index: index, error))
            }
        }
        return check
    }

    /// Takes the lines of a file, or of what is left of one.
    mutating func take(file: [UInt8]) {
        file.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while let end = rest.firstIndex(of: 0x0A) {
                take(UnsafeBufferPointer(rebasing: rest[..<end]))
                rest = rest[(end + 1)...]
            }
            if !rest.isEmpty { add(.cutInside(seq: size)) }
        }
    }

    /// Whether a proof shows that the journal of one checkpoint begins with that of an older one. The lines
    /// are not needed.
    public static func isContinued(
        _ old: SignedCheckpoint, by new: SignedCheckpoint, proof: [Digest]
    ) -> Bool {
        Proofs.isConsistent(
            from: (old.checkpoint.size, old.checkpoint.root), to: (new.checkpoint.size, new.checkpoint.root),
            by: proof)
    }
}
