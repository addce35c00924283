internal import Jury
internal import Phrases
internal import Records

/// One question on its way to an answer: what was asked, when, and in which language to answer.
struct Visit: Sendable {
    let site: Site
    let question: Question
    /// By the names of the address's places.
    let values: [String: String]
    /// By the server's clock, milliseconds since 1970 in UTC.
    let now: Int
    /// The secret that her session got with this very question; `nil` where it goes on as it was.
    var renewed: Secret?

    init(_ site: Site, _ question: Question, _ values: [String: String], at now: Int) {
        (self.site, self.question, self.values, self.now) = (site, question, values, now)
    }

    func value(_ name: String) -> String { values[name] ?? "" }

    /// What she chose, else what her browser asks for, else English.
    var words: any PageWords {
        let chosen = question.cookie(Cookie.language).flatMap(PageLanguage.init(rawValue:))
        return (chosen ?? PageLanguage.best(for: question.headers["accept-language"] ?? "")).words
    }

    /// Where she is: a page that can be asked for again, else the site's front.
    var place: String {
        let query = question.query.fields.isEmpty ? [] : [UInt8(ascii: "?")] + question.query.bytes
        return site.place(question.path + String(decoding: query, as: UTF8.self)) ?? Address(.home).path
    }

    /// Whether a program asks, which shows a token and gets JSON: never by a browser's cookie.
    var isOfProgram: Bool { question.path.split(separator: "/").first == "api" }

    /// What a program holds; `nil` where it shows none.
    private var token: Secret? {
        let sent = question.headers["authorization"]?.split(separator: " ") ?? []
        guard sent.count == 2, sent[0].lowercased() == "bearer" else { return nil }
        return Secret.ofToken(String(sent[1]))
    }

    /// What tells whose question it is.
    var credential: Secret? {
        isOfProgram ? token : renewed ?? question.cookie(Cookie.session).flatMap(Secret.init)
    }

    /// What this browser holds since it asked for a link.
    var asking: Secret? { question.cookie(Cookie.asking).flatMap(Secret.init) }

    /// Who holds the cookie or the token of an open session; `nil` for nobody.
    func session() throws -> (digest: Digest, session: SignInSession)? {
        guard let digest = credential?.digest, let session = try site.signIns.session(digest),
            session.isOpen(at: now), (session.scope != nil) == isOfProgram
        else { return nil }
        if now - session.seen < Sessions.seenEvery { return (digest, session) }
        // Noted now and then: each note is a write.
        let idleEnds = session.scope == nil ? now + Sessions.idle : session.ends
        let seen = try site.signIns.see(digest, at: now, idleEnds: idleEnds)
        return seen.map { (digest, $0) }
    }
}

/// A question of somebody who is signed in.
struct PersonVisit: Sendable {
    let visit: Visit
    let session: Digest
    let person: Identifier<Person>
    let roles: Set<Role>
    /// What a program may do in her name; `nil` where she asks herself.
    let scope: TokenScope?

    var site: Site { visit.site }
    var words: any PageWords { visit.words }

    /// Throws where nobody is signed in, and where an unsafe question did not come from a page of hers.
    init(_ visit: Visit) async throws {
        self = try await Self.looking(visit) { _, _ in }.person
    }

    /// Who asks, and what else is to be known of the record: one look for both.
    static func looking<Seen: Sendable>(
        _ visit: Visit, _ body: @Sendable (Proceedings, Identifier<Person>) -> Seen
    ) async throws -> (person: PersonVisit, seen: Seen) {
        guard let (digest, session) = try visit.session() else { throw Trouble.notSignedIn }
        let person = session.person
        let (roles, seen) = try await visit.site.look { ($0.people[person] ?? [], body($0, person)) }
        // Who has no role left is nobody here.
        if roles.isEmpty { throw Trouble.notSignedIn }
        if session.scope == nil {
            // A role that came since may end the session sooner.
            if visit.now >= session.made + Sessions.most(of: roles) { throw Trouble.notSignedIn }
        } else if !roles.isSubset(of: session.roles) {
            // A token is worth no more than when it was made; she makes another.
            throw Trouble.notSignedIn
        }
        let found = PersonVisit(
            visit: visit, session: digest, person: person, roles: roles, scope: session.scope)
        if visit.question.method.isUnsafe {
            if let scope = session.scope {
                if scope == .reading { throw Problem.outOfScope }
            } else {
                try found.requireToken()
            }
        }
        return (found, seen)
    }

    private init(
        visit: Visit, session: Digest, person: Identifier<Person>, roles: Set<Role>, scope: TokenScope?
    ) {
        (self.visit, self.session, self.person, self.roles) = (visit, session, person, roles)
        self.scope = scope
    }

    /// What her forms carry, so that another site cannot send them.
    var token: String { visit.site.keyed.digest("form", session.base64).base64 }

    private func requireToken() throws {
        let question = visit.question
        let sent = question.headers["x-form-token"] ?? question.form?["token"]
        if sent != token { throw Trouble.notFromHere }
    }

    func form() throws -> Form {
        guard let form = visit.question.form else { throw Trouble.badForm }
        return form
    }
}

/// A question of a juror, with what she may know.
struct JurorVisit: Sendable {
    let person: PersonVisit
    let desk: JurorDesk

    var visit: Visit { person.visit }
    var site: Site { person.site }
    var words: any PageWords { person.words }

    init(_ visit: Visit) async throws {
        let now = visit.now
        (person, desk) = try await PersonVisit.looking(visit) { $0.desk(of: $1.juror, at: now) }
        if !person.roles.contains(.juror) { throw Trouble.notFound }
    }

    /// The seat that the address names. What is not hers is not there.
    func seat() throws -> JurorDesk.Seat {
        let (round, name) = (visit.value("round"), visit.value("entry"))
        let seat = desk.seats.first { $0.round.text == round && site.publicName(of: $0.entry) == name }
        guard let seat, seat.isReadable else { throw Trouble.notFound }
        return seat
    }

    func address(_ seat: JurorDesk.Seat) -> SeatAddress {
        SeatAddress(round: seat.round, entry: seat.entry, juror: desk.juror)
    }
}
