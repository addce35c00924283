internal import Jury
internal import Wire

/// Where a journal stands: all that its next line depends on. Pure, so that it is the same for who writes a
/// journal, who opens it and who checks it.
struct JournalHead {
    let origin: String
    private(set) var tree = MerkleTree()
    private var acts = ActTable()
    private(set) var last: Digest
    private(set) var time = 0

    init(origin: String) {
        self.origin = origin
        last = Line.start(of: origin)
    }

    var size: Int { tree.size }

    mutating func reserve(_ count: Int) {
        tree.reserve(count)
        acts.reserve(count)
    }

    /// The line of an act; `nil` where it has none.
    func line(of act: ActID) -> Int? { acts[act] }

    /// A draft as a line with its place, which is taken only by `take`.
    struct Prepared {
        let bytes: [UInt8]
        let seq: Int
        let at: Int
        fileprivate let act: ActID
        fileprivate let leaf: Digest
    }

    /// When a line that is sent now happens: the clock may step back, the journal does not.
    func time(_ now: Int) -> Int { max(time, now) }

    /// Makes the next line of a draft whose act has none, or refuses. Nothing changes.
    func prepare(
        _ draft: Line.Draft, at now: Int, salt: Salt, expecting size: Int?
    ) throws(JournalRefusal) -> Prepared {
        if let size, size != self.size { throw .headMoved(expected: size, actual: self.size) }
        if self.size >= JournalLimits.lines { throw .journalFull(limit: JournalLimits.lines) }
        guard LineHead.isWord(draft.actor.text) else { throw .badActor }
        guard LineHead.isWord(draft.kind) else { throw .badKind }
        guard now >= 0, now <= JournalLimits.time else { throw .badTime }
        do {
            try LineForm.check(draft.body, limits: JournalLimits.body)
        } catch {
            throw .badBody(error)
        }
        let line = Line(seq: self.size, at: time(now), draft: draft, salt: salt, previous: last)
        let bytes = line.bytes
        if bytes.count > JournalLimits.lineBytes { throw .lineTooLong(limitBytes: JournalLimits.lineBytes) }
        return Prepared(
            bytes: bytes, seq: line.seq, at: line.at, act: draft.id, leaf: SHA256.leaf(bytes))
    }

    /// Takes the line that was just prepared.
    mutating func take(_ line: Prepared) -> Acknowledgement {
        _ = acts.add(line.act)
        take(line.leaf, at: line.at)
        return acknowledgement(of: line.seq, at: line.at)
    }

    /// What goes back to whoever sent the act of a line, the same every time.
    func acknowledgement(of seq: Int, at time: Int) -> Acknowledgement {
        Acknowledgement(
            seq: seq, at: time, leaf: tree.leaf(seq), root: tree.root(at: seq + 1),
            proof: tree.inclusionProof(of: seq, at: seq + 1))
    }

    /// Takes a line that was written before, if it continues this journal.
    @discardableResult
    mutating func follow(_ bytes: UnsafeBufferPointer<UInt8>) throws(JournalFault) -> LineHead {
        let head: LineHead
        do {
            head = try LineHead(bytes)
        } catch {
            throw .badLine(seq: size, error)
        }
        if head.seq != size { throw .wrongNumber(seq: size, found: head.seq) }
        if size >= JournalLimits.lines { throw .tooManyLines(limit: JournalLimits.lines) }
        // The line itself is older than what says so: the change is in the line before.
        if head.previous != last { throw size == 0 ? .otherJournal : .changed(seq: size - 1) }
        if head.at < time { throw .timeRunsBack(seq: size) }
        if let first = acts.add(head.id) { throw .actTwice(seq: size, first: first) }
        take(SHA256.leaf(UnsafeRawBufferPointer(bytes)), at: head.at)
        return head
    }

    private mutating func take(_ leaf: Digest, at time: Int) {
        tree.append(leaf)
        last = leaf
        self.time = time
    }
}
