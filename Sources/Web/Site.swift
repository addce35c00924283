internal import Jury
public import Records
internal import Reports

/// The site of one edition: what its pages need from outside, and how they answer.
public struct Site: Sendable {
    let room: JuryRoom
    let stores: Stores
    let keyed: KeyedHash
    let origin: Origin
    let shelf: EditionShelf
    let outside: Outside
    let routes: [Route]
    private let gate = Gate()
    let hub = RoundHub()

    /// What lies beside the journal.
    public struct Stores: Sendable {
        let texts: any FreeTextStore
        let signIns: any SignInStore
        let drafts: any DraftStore
        let files: FileStore

        public init(
            texts: any FreeTextStore, signIns: any SignInStore, drafts: any DraftStore, files: FileStore
        ) {
            (self.texts, self.signIns, self.drafts, self.files) = (texts, signIns, drafts, files)
        }
    }

    /// The clock, chance, and what signs receipts.
    public struct Outside: Sendable {
        /// Milliseconds since 1970 in UTC.
        let now: @Sendable () -> Int
        let secret: @Sendable () -> Secret
        let salt: @Sendable () -> Salt
        let receipt: @Sendable (Acknowledgement) throws -> Receipt?

        public init(
            now: @escaping @Sendable () -> Int, secret: @escaping @Sendable () -> Secret,
            salt: @escaping @Sendable () -> Salt,
            receipt: @escaping @Sendable (Acknowledgement) throws -> Receipt?
        ) {
            (self.now, self.secret, self.salt, self.receipt) = (now, secret, salt, receipt)
        }
    }

    /// - Parameters:
    ///   - key: 32 random bytes, kept: links and orders stay the same from start to start.
    ///   - shelf: where entries and rubrics are read.
    public init(
        room: JuryRoom, stores: Stores, key: [UInt8], origin: Origin, shelf: EditionShelf, outside: Outside
    ) {
        (self.room, self.stores, self.origin) = (room, stores, origin)
        (self.shelf, self.outside) = (shelf, outside)
        keyed = KeyedHash(key: key)
        routes = Self.allRoutes
    }

    var signIns: any SignInStore { stores.signIns }
    var drafts: any DraftStore { stores.drafts }

    func look<Value: Sendable>(_ body: @Sendable (Proceedings) -> Value) async throws -> Value {
        do {
            return try await room.look(body)
        } catch {
            throw Trouble.stopped
        }
    }

    /// What somebody wrote; `nil` where it was erased.
    func text(_ id: Identifier<WrittenText>) -> String? {
        Digest(base64: id.text).flatMap { try? stores.texts.text($0)?.text }
    }

    /// A name for an act that is asked for once.
    func actID() -> ActID { ActID(outside.secret().digest) }

    /// What an entry is called in addresses: nobody reads from it which entry it is, nor guesses another's.
    func publicName(of entry: Identifier<Entry>) -> String {
        keyed.digest("entry", entry.text).hex(bytes: 10)
    }

    /// What a session is called in addresses, by the digest of its secret.
    func publicName(of session: Digest) -> String { keyed.digest("session", session.base64).hex(bytes: 10) }

    /// The entry's place in a juror's queue: her own order, which has nothing to do with scores or uploads.
    func rank(of entry: Identifier<Entry>, for juror: Identifier<Juror>) -> String {
        keyed.digest("order", juror.text, entry.text).hex(bytes: 8)
    }
}

extension Site {
    /// Answers whatever is asked.
    public func answer(_ question: Question) async -> Answer {
        let visit = Visit(self, question, [:], at: outside.now())
        let path = question.path.split(separator: "/", omittingEmptySubsequences: true)
        let found = routes.compactMap { route in route.template.match(path).map { (route, $0) } }
        var answer: Answer
        do {
            answer = try await routed(visit, found)
        } catch {
            answer = TroublePage.answer(error, visit)
        }
        answer.template = found.first?.0.template
        return Headers.complete(answer, isEncrypted: origin.isEncrypted)
    }

    private func routed(
        _ visit: Visit, _ found: [(route: Route, values: [String: String])]
    ) async throws -> Answer {
        let question = visit.question
        try await gate.admit(visit, to: found.first?.route.template)
        if question.method.isUnsafe, !origin.isFromHere(question) { throw Trouble.notFromHere }
        guard !found.isEmpty else { throw Trouble.notFound }
        guard let (route, values) = found.first(where: { $0.route.method == question.method }) else {
            return TroublePage.notAllowed(visit)
        }
        return try await route.answer(Visit(self, question, values, at: visit.now))
    }
}
