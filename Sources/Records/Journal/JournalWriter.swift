internal import Dispatch

/// The one who adds to a journal, and the only one.
///
/// All that gathers while one commit runs goes into the next, so that many who wait share one flush of the
/// disk. Nobody hears of a line before the store has it on the disk and the pin speaks of it. After the first
/// error nothing more is written: a disk that failed once may have dropped what it said it would write, and
/// only opening anew shows what is there.
public actor JournalWriter {
    private let store: any JournalStore
    private let pin: any HeadPin
    private let signer: NoteSigner
    private let batchLines: Int
    private var head: JournalHead
    /// All lines' meaning, those on their way among them.
    private var fold: any JournalFold
    /// The checkpoint in the pin.
    private var pinned: SignedCheckpoint
    /// Lines being committed, then lines that wait; together they follow the pinned ones.
    private var committing: [[UInt8]] = []
    private var gathered: [[UInt8]] = []
    private var waiting: [(seq: Int, resume: CheckedContinuation<JournalStop?, Never>)] = []
    private var isGathering = false
    private var stop: JournalStop?
    // Its own thread: a flush may take a while, and the pool's threads are few.
    private let disk = DispatchQueue(label: "journal")

    /// `Opening` makes it, after it has looked at what is there. A batch of one line is for measuring what
    /// batches are worth.
    init(
        _ head: JournalHead, pinned: SignedCheckpoint, store: any JournalStore, pin: any HeadPin,
        signer: NoteSigner, fold: any JournalFold, batchLines: Int
    ) {
        self.head = head
        self.fold = fold
        self.pinned = pinned
        self.store = store
        self.pin = pin
        self.signer = signer
        self.batchLines = batchLines
    }

    /// Who verifies what this journal signs.
    public nonisolated var key: NoteKey { signer.key }

    /// Lines that are there for certain.
    public var durable: Int { pinned.checkpoint.size }

    /// Lines there and on their way: what the next append may expect.
    public var size: Int { head.size }

    /// The last checkpoint, to be given to others.
    public var checkpoint: SignedCheckpoint { pinned }

    /// Adds an act and returns when it is durable. An act that was added before is not added again: the same
    /// contents get the same acknowledgement, others are refused.
    ///
    /// `now` is milliseconds since 1970 in UTC. With `expecting`, the line is added only if it becomes the
    /// one with this sequence number.
    public func append(
        _ draft: Line.Draft, at now: Int, salt: Salt, expecting: Int? = nil
    ) async throws(AppendFailure) -> Acknowledgement {
        if let stop { throw .stopped(stop) }
        if let seq = head.line(of: draft.id) { return try await again(draft, seq) }
        let acknowledgement = try admit(draft, at: now, salt: salt, expecting: expecting)
        gather()
        try await settle(acknowledgement.seq)
        return acknowledgement
    }

    /// Adds acts one after another, and returns when all are durable. Where one is refused, those before it
    /// stay. Acts that were added before are passed over.
    public func append(
        _ drafts: [Line.Draft], at now: Int, salts: @Sendable () -> Salt
    ) async throws(AppendFailure) {
        if let stop { throw .stopped(stop) }
        var refusal: AppendFailure?
        for draft in drafts where head.line(of: draft.id) == nil {
            do throws(AppendFailure) {
                _ = try admit(draft, at: now, salt: salts(), expecting: nil)
            } catch {
                refusal = error
                break
            }
        }
        gather()
        if size > durable { try await settle(size - 1) }
        if let refusal { throw refusal }
    }

    /// Looks at what the lines mean; what is told rests on lines that are durable.
    public func look<Fold: JournalFold, Value: Sendable>(
        as type: Fold.Type = Fold.self, _ body: @Sendable (Fold) -> Value
    ) async throws(AppendFailure) -> Value? {
        guard let fold = fold as? Fold else { return nil }
        let value = body(fold)
        if size > durable { try await settle(size - 1) }
        return value
    }

    /// Decides, takes its place and is understood in one go.
    private func admit(
        _ draft: Line.Draft, at now: Int, salt: Salt, expecting: Int?
    ) throws(AppendFailure) -> Acknowledgement {
        let line: JournalHead.Prepared
        do {
            line = try head.prepare(draft, at: now, salt: salt, expecting: expecting)
        } catch {
            throw .refused(error)
        }
        do {
            try fold.admit(draft, seq: line.seq, at: line.at)
        } catch {
            throw .declined(error)
        }
        gathered.append(line.bytes)
        return head.take(line)
    }

    /// The acknowledgement that a line had; `nil` unless the line is durable.
    public func acknowledgement(of seq: Int) async throws(AppendFailure) -> Acknowledgement? {
        guard seq >= 0, seq < durable, let line = try await line(seq) else { return nil }
        return head.acknowledgement(of: seq, at: line.at)
    }

    /// The durable lines, with the checkpoint over them.
    public func lines() async throws(AppendFailure) -> (lines: [[UInt8]], checkpoint: SignedCheckpoint) {
        let checkpoint = pinned
        return (try await kept(0..<checkpoint.checkpoint.size), checkpoint)
    }

    /// That the present checkpoint's tree begins with one of so many lines; `nil` where it never had so many.
    public func consistency(from old: Int) -> (checkpoint: SignedCheckpoint, proof: [Digest])? {
        guard old >= 0, old <= durable else { return nil }
        return (pinned, head.tree.consistencyProof(from: old, to: durable))
    }

    /// What the durable lines hashed to when there were so many; `nil` where there never were.
    public func root(at size: Int) -> Digest? {
        size >= 0 && size <= durable ? head.tree.root(at: size) : nil
    }

    private func again(_ draft: Line.Draft, _ seq: Int) async throws(AppendFailure) -> Acknowledgement {
        guard let line = try await line(seq), line.draft == draft else { throw .refused(.actTaken(seq: seq)) }
        if seq >= durable { try await settle(seq) }
        return head.acknowledgement(of: seq, at: line.at)
    }

    private func line(_ seq: Int) async throws(AppendFailure) -> Line? {
        let ahead = seq - durable
        if ahead >= 0 {
            let isCommitting = ahead < committing.count
            return try? Line(isCommitting ? committing[ahead] : gathered[ahead - committing.count])
        }
        return try await kept(seq..<(seq + 1)).first.flatMap { try? Line($0) }
    }

    /// Lines that are on the disk.
    private func kept(_ range: Range<Int>) async throws(AppendFailure) -> [[UInt8]] {
        let read: Result<[[UInt8]], any Error> = await onDisk { [store] in
            var lines: [[UInt8]] = []
            try store.read(range) { lines.append(Array($0)) }
            return lines
        }
        switch read {
        case .success(let lines): return lines
        case .failure(let error):
            halt("\(error)")
            throw .stopped(JournalStop(durable: durable, inDoubt: durable..<size, cause: "\(error)"))
        }
    }

    private func settle(_ seq: Int) async throws(AppendFailure) {
        if let stop { throw .stopped(stop) }
        let stop = await withCheckedContinuation { waiting.append((seq, $0)) }
        if let stop { throw .stopped(stop) }
    }

    /// Commits after all who are ready have sent their lines, which is when a turn brings no more of them: a
    /// commit for the first alone would make the others wait for two.
    private func gather() {
        guard committing.isEmpty, !isGathering else { return }
        isGathering = true
        Task {
            var before = 0
            while gathered.count > before, gathered.count < batchLines {
                before = gathered.count
                await Task.yield()
            }
            isGathering = false
            commit()
        }
    }

    /// Takes what has gathered to the disk.
    private func commit() {
        guard stop == nil, committing.isEmpty, !gathered.isEmpty else { return }
        committing = Array(gathered.prefix(batchLines))
        gathered.removeFirst(committing.count)
        let first = durable
        let size = first + committing.count
        let (root, before) = (head.tree.root(at: size), head.tree.root(at: size - 1))
        Task {
            let result = await onDisk { [store, pin, signer, committing] in
                try store.append(committing, from: first)
                let checkpoint = try SignedCheckpoint.pin(size: size, root: root, before: before, by: signer)
                try pin.write(checkpoint.bytes)
                return checkpoint
            }
            settled(result)
        }
    }

    private func settled(_ result: Result<SignedCheckpoint, any Error>) {
        switch result {
        case .success(let checkpoint):
            committing = []
            pinned = checkpoint
            let due = waiting.prefix { $0.seq < durable }
            waiting.removeFirst(due.count)
            for waiter in due { waiter.resume.resume(returning: nil) }
            gather()
        case .failure(let error):
            halt("\(error)")
        }
    }

    private func halt(_ cause: String) {
        if stop != nil { return }
        let stop = JournalStop(durable: durable, inDoubt: durable..<size, cause: cause)
        self.stop = stop
        for waiter in waiting { waiter.resume.resume(returning: stop) }
        waiting = []
    }

    private func onDisk<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async -> Result<Value, any Error> {
        await withCheckedContinuation { continuation in
            disk.async { continuation.resume(returning: Result { try work() }) }
        }
    }
}
