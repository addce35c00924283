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
    let meter = Meter()
    private let gate = Gate()
    private let watcher: String?
    let hub = RoundHub()
    let confirmations = Confirmations()
    let rankings = RankingDesk()
    let uploads: UploadRules
    let keeping: Keeping
    let lists = PublishedLists()

    /// What lies beside the journal.
    public struct Stores: Sendable {
        let people: any PeopleStore
        let texts: any FreeTextStore
        let signIns: any SignInStore
        let drafts: any DraftStore
        let files: FileStore
        /// What lies beside entries.
        let enclosures: FileStore
        /// What agencies brought, and what they are sending.
        let uploads: FileStore
        let arrivals: Arrivals

        public init(
            people: any PeopleStore, texts: any FreeTextStore, signIns: any SignInStore,
            drafts: any DraftStore, files: FileStore, enclosures: FileStore, uploads: FileStore,
            arrivals: Arrivals
        ) {
            (self.people, self.texts, self.signIns) = (people, texts, signIns)
            (self.drafts, self.files, self.enclosures) = (drafts, files, enclosures)
            (self.uploads, self.arrivals) = (uploads, arrivals)
        }
    }

    /// The clock, chance, and what signs receipts.
    public struct Outside: Sendable {
        /// Milliseconds since 1970 in UTC.
        let now: @Sendable () -> Int
        let secret: @Sendable () -> Secret
        let salt: @Sendable () -> Salt
        let receipt: @Sendable (Acknowledgement) throws -> Receipt?
        /// Takes a letter and returns at once; `nil` where no mail is set up.
        let post: (@Sendable (Letter) -> Void)?
        /// Looks through a file for viruses; `nil` where nobody does.
        let scan: (@Sendable (FileStore.Part) async -> VirusScan)?
        /// Makes PDF of a page, or `nil` where that fails; is `nil` itself where browsers print.
        let print: (@Sendable ([UInt8]) async -> [UInt8]?)?

        public init(
            now: @escaping @Sendable () -> Int, secret: @escaping @Sendable () -> Secret,
            salt: @escaping @Sendable () -> Salt,
            receipt: @escaping @Sendable (Acknowledgement) throws -> Receipt?,
            post: (@Sendable (Letter) -> Void)? = nil,
            scan: (@Sendable (FileStore.Part) async -> VirusScan)? = nil,
            print: (@Sendable ([UInt8]) async -> [UInt8]?)? = nil
        ) {
            (self.now, self.secret, self.salt) = (now, secret, salt)
            (self.receipt, self.post, self.scan, self.print) = (receipt, post, scan, print)
        }
    }

    /// - Parameters:
    ///   - key: 32 random bytes, kept: links and orders stay the same from start to start.
    ///   - shelf: where entries and rubrics are read.
    ///   - uploads: how much agencies may bring.
    ///   - watcher: the token by which somebody watches over the server from elsewhere.
    public init(
        room: JuryRoom, stores: Stores, key: [UInt8], origin: Origin, shelf: EditionShelf, outside: Outside,
        uploads: UploadRules = UploadRules(), watcher: String? = nil
    ) {
        (self.room, self.stores, self.origin) = (room, stores, origin)
        (self.shelf, self.outside, self.watcher) = (shelf, outside, watcher)
        self.uploads = uploads
        keeping = Keeping(stores)
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
    public func answer(_ asked: Question) async -> Answer {
        var question = asked
        if let stream = asked.stream, let type = asked.headers["content-type"] {
            question.sent = try? await FormStream.begin(stream, type: type)
        }
        let visit = Visit(self, question, [:], at: outside.now())
        let path = question.path.split(separator: "/", omittingEmptySubsequences: true)
        let mayWatch = isWatcher(question)
        let found = routes.compactMap { route in
            route.access == .watcher && !mayWatch ? nil : route.template.match(path).map { (route, $0) }
        }
        var answer: Answer
        do {
            answer = try await routed(visit, found)
        } catch {
            answer = TroublePage.answer(error, visit)
        }
        answer.template = found.first?.0.template
        return Headers.complete(answer, isEncrypted: origin.isEncrypted)
    }

    private func isWatcher(_ question: Question) -> Bool {
        if question.isLocal { return true }
        guard let watcher, let sent = question.headers["authorization"] else { return false }
        // By digests, so that no time tells how much of it is right.
        return keyed.digest("watcher", sent) == keyed.digest("watcher", "Bearer " + watcher)
    }

    private func routed(
        _ visit: Visit, _ found: [(route: Route, values: [String: String])]
    ) async throws -> Answer {
        let question = visit.question
        try await gate.admit(visit, to: found.first?.route.template)
        if question.method.isUnsafe, !origin.isFromHere(question) { throw Trouble.notFromHere }
        guard !found.isEmpty else { throw Trouble.notFound }
        guard let (route, values) = found.first(where: { $0.route.method == question.method.asked }) else {
            return TroublePage.notAllowed(visit).with("Allow", Self.allowed(found.map(\.route.method)))
        }
        var visit = Visit(self, question, values, at: visit.now)
        visit.renewed = try await renew(visit, for: route)
        let answer: Answer
        do {
            answer = try await route.answer(visit)
        } catch {
            // A page that is not there gives her the other secret too: the one she has is worth nothing now.
            answer = TroublePage.answer(error, visit)
        }
        guard let secret = visit.renewed, let session = try signIns.session(secret.digest) else {
            return answer
        }
        return answer.with(
            "Set-Cookie", Cookie.set(Cookie.session, secret.text, lasting: session.ends - visit.now))
    }

    /// Methods as the field `Allow` has them (RFC 9110, 10.2.1).
    private static func allowed(_ methods: [Question.Method]) -> String {
        Question.Method.allCases.filter { method in methods.contains { $0 == method.asked } }
            .map(\.rawValue).joined(separator: ", ")
    }

    /// For what comes by a method that nobody here knows.
    func unknownMethod(at path: String) -> Answer {
        let segments = path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: true)
        let found = routes.filter { $0.access != .watcher && $0.template.match(segments) != nil }
        let answer = Answer(.notAllowed).with("Allow", Self.allowed(found.map(\.method)))
        return Headers.complete(answer, isEncrypted: origin.isEncrypted)
    }

    /// Another secret for whoever may do more than when hers was made: what somebody got hold of before is
    /// worth no more than it was. With a page that she asks for, so that its forms go with it; `nil` for
    /// all others.
    private func renew(_ visit: Visit, for route: Route) async throws -> Secret? {
        let question = visit.question
        if question.method.isUnsafe || question.wantsJSON || !route.access.isOfPeople { return nil }
        guard let (digest, session) = try visit.session() else { return nil }
        let roles = try await look { $0.people[session.person] ?? [] }
        if roles.isSubset(of: session.roles) { return nil }
        let secret = outside.secret()
        let renewed = try signIns.renew(
            digest, as: secret.digest, roles: roles.union(session.roles), at: visit.now)
        return renewed.map { _ in secret }
    }
}
