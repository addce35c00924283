public import Jury

/// The jury room of one edition: the one place where anything changes. Acts come in, are looked at in the
/// order in which they came, and are in the journal before anybody hears that they were taken.
public struct JuryRoom: Sendable {
    public let journal: JournalWriter

    /// The room of a new record.
    public static func begin(
        store: any JournalStore, pin: any HeadPin, signer: NoteSigner
    ) throws(Opening.Fault) -> JuryRoom {
        JuryRoom(
            journal: try Opening.begin(store: store, pin: pin, signer: signer, fold: ProceedingsFold()))
    }

    /// The room of a record that is there, as it was left.
    public static func open(
        store: any JournalStore, pin: any HeadPin, signer: NoteSigner
    ) throws(Opening.Fault) -> JuryRoom {
        JuryRoom(journal: try Opening.open(store: store, pin: pin, signer: signer, fold: ProceedingsFold()))
    }

    /// What was done in a record, without a room; another process may be at work in it.
    public static func read(
        store: any JournalStore, pin: any HeadPin, key: NoteKey
    ) throws(Opening.Fault) -> (proceedings: Proceedings, pinned: SignedCheckpoint) {
        let (fold, pinned) = try Opening.read(store: store, pin: pin, key: key, fold: ProceedingsFold())
        return (fold.proceedings, pinned)
    }

    /// Does an act, and returns when it is durable. Asked again under the same id it is not done again.
    ///
    /// `now` is milliseconds since 1970 in UTC.
    public func take(
        _ act: some Act, id: ActID, by actor: Identifier<Person>, at now: Int, salt: Salt
    ) async throws(AppendFailure) -> Acknowledgement {
        try await journal.append(try Self.draft(act, id: id, by: actor), at: now, salt: salt)
    }

    /// Does acts one after another; where one is refused, those before it stay. Faster than one by one, since
    /// all wait for the disk together.
    public func take(
        _ acts: [(id: ActID, act: any Act)], by actor: Identifier<Person>, at now: Int,
        salts: @Sendable () -> Salt
    ) async throws(AppendFailure) {
        var drafts: [Line.Draft] = []
        drafts.reserveCapacity(acts.count)
        for (id, act) in acts { drafts.append(try Self.draft(act, id: id, by: actor)) }
        try await journal.append(drafts, at: now, salts: salts)
    }

    /// Looks at what was done so far, as far as it is durable, without taking a copy of it.
    public func look<Value: Sendable>(
        _ body: @Sendable (Proceedings) -> Value
    ) async throws(AppendFailure) -> Value {
        let value = try await journal.look(as: ProceedingsFold.self) { body($0.proceedings) }
        return value ?? body(Proceedings())
    }

    /// What was done so far, as far as it is durable.
    public func proceedings() async throws(AppendFailure) -> Proceedings {
        try await look { $0 }
    }

    private static func draft(
        _ act: some Act, id: ActID, by actor: Identifier<Person>
    ) throws(AppendFailure) -> Line.Draft {
        guard let body = ActWriter.body(of: act) else { throw .declined(.badName("")) }
        return Line.Draft(id: id, actor: actor, kind: type(of: act).kind, body: body)
    }
}

/// The proceedings that a journal's lines tell of.
public struct ProceedingsFold: JournalFold {
    public private(set) var proceedings = Proceedings()
    private var words = KnownWords()

    public init() {}

    public mutating func admit(_ draft: Line.Draft, seq: Int, at now: Int) throws(Refusal) {
        // Read back from its bytes, so that what is taken is what will be read for ever.
        let act = draft.body.withUnsafeBufferPointer { ActReader.read(kind: draft.kind, $0) }
        guard let act else { throw .unknown(.kind, draft.kind) }
        try proceedings.take(act, by: draft.actor, seq: seq, at: now)
    }

    public mutating func follow(
        kind: String, by actor: Identifier<Person>, _ body: UnsafeBufferPointer<UInt8>, seq: Int, at time: Int
    ) -> Bool {
        proceedings.follow(kind: kind, by: actor, body, seq: seq, at: time, &words)
    }
}
