extension JournalCheck {
    /// Checks a journal's file, lines that each end with a line feed, against checkpoints and receipts that
    /// somebody kept.
    public static func check(
        file: [UInt8], key: NoteKey, checkpoints: [[UInt8]] = [], receipts: [[UInt8]] = []
    ) -> JournalCheck {
        var check = JournalCheck(origin: key.name)
        file.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while let end = rest.firstIndex(of: 0x0A) {
                check.take(UnsafeBufferPointer(rebasing: rest[..<end]))
                rest = rest[(end + 1)...]
            }
            if !rest.isEmpty { check.add(.cutInside(seq: check.size)) }
        }
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
        return check
    }

    /// Whether a proof shows that the journal of one checkpoint begins with that of an older one. The lines are
    /// not needed.
    public static func isContinued(
        _ old: SignedCheckpoint, by new: SignedCheckpoint, proof: [Digest]
    ) -> Bool {
        Proofs.isConsistent(
            from: (old.checkpoint.size, old.checkpoint.root), to: (new.checkpoint.size, new.checkpoint.root),
            by: proof)
    }
}
