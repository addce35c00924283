/// Looks at a journal that somebody hands over, and says what is wrong with it and where. Pure: lines,
/// checkpoints and receipts in, faults out. Nothing secret is needed.
///
/// Each line names the leaf of the line before, so a change shows where it was made; checkpoints and receipts
/// show that the end is there and that the whole was not written anew. 100 bytes of memory a line.
public struct JournalCheck {
    /// Lines taken so far.
    public var size: Int { tree.size }
    public var root: Digest { tree.root }

    private var tree = MerkleTree()
    private var acts: [ActID: Int] = [:]
    private var times: [Int] = []
    private var last: Digest
    /// The sequence number that the next line should have.
    private var due = 0
    /// The line before is at fault, so that the next cannot but mismatch.
    private var followsFault = false
    /// The next line was written after another one than this: which of the two was changed, the line after
    /// them tells. -1 stands for the journal's name.
    private var brokenAfter: Int?
    private var located: [JournalFault] = []
    private var claims = Claims()
    /// Whether lines are to be had: without them only what others say is held against one another.
    let hasLines: Bool

    /// `origin` is the journal's name, which is that of its key.
    public init(origin: String) {
        self.init(origin: origin, hasLines: true)
    }

    init(origin: String, hasLines: Bool) {
        self.hasLines = hasLines
        last = Line.start(of: origin)
    }

    /// Takes the next line.
    public mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        if size == JournalLimits.lines { located.append(.tooManyLines(limit: JournalLimits.lines)) }
        var time = times.last ?? 0
        do throws(Line.Fault) {
            let line = try Line(Array(bytes))
            followsFault = place(line)
            time = line.at
        } catch {
            located.append(.badLine(seq: due, error))
            due += 1
            followsFault = true
        }
        last = SHA256.leaf(UnsafeRawBufferPointer(bytes))
        tree.append(last)
        times.append(time)
    }

    /// Whether the line itself is at fault.
    private mutating func place(_ line: Line) -> Bool {
        var isAtFault = false
        let isLinked = line.previous == last
        var seq = due
        if line.seq != due {
            located.append(.wrongNumber(seq: due, found: line.seq))
            // A line in its place with another number was changed; any other is out of its place.
            if !isLinked { seq = line.seq }
            isAtFault = true
        } else if !isLinked, !followsFault {
            if brokenAfter == seq - 2 {
                located.append(changed(seq - 1))
                brokenAfter = nil
            } else {
                settleBreak()
                brokenAfter = seq - 1
            }
        } else {
            settleBreak()
        }
        if let time = times.last, line.at < time, !followsFault { located.append(.timeRunsBack(seq: seq)) }
        if let first = acts.updateValue(seq, forKey: line.draft.id) {
            located.append(.actTwice(seq: seq, first: first))
        }
        due = seq + 1
        return isAtFault
    }

    private mutating func settleBreak() {
        if let seq = brokenAfter { located.append(changed(seq)) }
        brokenAfter = nil
    }

    private func changed(_ seq: Int) -> JournalFault { seq < 0 ? .otherJournal : .changed(seq: seq) }

    /// Holds the lines against a checkpoint. They may be fewer or more than its own.
    public mutating func hold(against checkpoint: SignedCheckpoint) {
        claims.add(
            Claims.Claim(
                size: checkpoint.checkpoint.size, root: checkpoint.checkpoint.root, before: checkpoint.before)
        )
    }

    /// Holds the lines against a receipt.
    public mutating func hold(against receipt: Receipt) {
        let taken = receipt.acknowledgement
        claims.add(Claims.Claim(size: taken.seq + 1, root: taken.root, before: taken.before))
        if taken.seq < size, tree.leaf(taken.seq) == taken.leaf, times[taken.seq] != taken.at {
            located.append(.otherTime(seq: taken.seq))
        }
    }

    /// Holds the lines against two checkpoints and against what joins them.
    public mutating func hold(against continuation: Continuation) {
        hold(against: continuation.old)
        hold(against: continuation.new)
    }

    mutating func add(_ fault: JournalFault) {
        located.append(fault)
    }

    /// All that was found so far: first what the lines show by themselves, then what others say of them.
    public var faults: [JournalFault] {
        guard hasLines else { return located + claims.forks }
        var check = self
        // Whether the last line was changed or the one before it, only a root without the last one tells.
        if check.brokenAfter == size - 2, claims.lastWasChanged(in: tree) {
            check.brokenAfter = size - 1
        }
        check.settleBreak()
        return check.located + claims.faults(of: tree, located: check.located)
    }
}
