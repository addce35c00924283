internal import Dispatch
internal import Jury
internal import Synchronization

/// Folds lines on a thread of its own, in their order, while the lines after them are read and checked.
///
/// It is given only lines that continue the journal, and shows nothing until all of them are folded. At most
/// two batches are in memory.
struct SideFold<Fold: JournalFold> {
    /// What the lines mean, and the first of them whose meaning is not known.
    struct Outcome: Sendable {
        var fold: Fold
        var strange: (seq: Int, kind: String)?
    }

    private let side: Side
    private var batch = Batch()

    init(_ fold: Fold) {
        side = Side(fold)
    }

    /// Takes a line that was checked. Its bytes are copied.
    mutating func take(_ line: LineHead, _ bytes: UnsafeBufferPointer<UInt8>) {
        batch.add(line, bytes)
        if batch.isFull { send() }
    }

    /// Waits for all that was taken.
    mutating func finish() -> Outcome {
        send()
        return side.outcome
    }

    private mutating func send() {
        side.take(batch)
        batch = Batch()
    }

    /// Lines, and copies of their bytes one after another.
    private struct Batch: Sendable {
        private var lines: [(head: LineHead, bytes: Range<Int>)] = []
        private var bytes: [UInt8] = []

        // As much as the cores' caches hold.
        var isFull: Bool { bytes.count >= 256 << 10 }

        mutating func add(_ head: LineHead, _ line: UnsafeBufferPointer<UInt8>) {
            lines.append((head, bytes.count..<(bytes.count + line.count)))
            bytes.append(contentsOf: line)
        }

        func fold(into outcome: inout Outcome) {
            bytes.withUnsafeBufferPointer { bytes in
                for (head, range) in lines {
                    outcome.follow(head, UnsafeBufferPointer(rebasing: bytes[range]))
                }
            }
        }
    }

    // A class, because two threads hold it.
    private final class Side: Sendable {
        private let kept: Mutex<Outcome>
        private let thread = DispatchQueue(label: "fold")

        init(_ fold: Fold) {
            kept = Mutex(Outcome(fold: fold))
        }

        /// Returns at once, unless the batch before is still being folded: one may wait, not many.
        func take(_ batch: Batch) {
            thread.sync {}
            thread.async { self.kept.withLock { batch.fold(into: &$0) } }
        }

        var outcome: Outcome { thread.sync { kept.withLock { $0 } } }
    }
}

extension SideFold.Outcome {
    fileprivate mutating func follow(_ line: LineHead, _ bytes: UnsafeBufferPointer<UInt8>) {
        let kind = String(decoding: bytes[line.kind], as: UTF8.self)
        let actor = Identifier<Person>(String(decoding: bytes[line.actor], as: UTF8.self))
        let body = UnsafeBufferPointer(rebasing: bytes[line.body])
        let isKnown = fold.follow(kind: kind, by: actor, body, seq: line.seq, at: line.at)
        if !isKnown, strange == nil { strange = (line.seq, kind) }
    }
}
