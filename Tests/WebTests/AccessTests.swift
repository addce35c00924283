import Jury
import Records
import Testing

@testable import Web

/// Who may ask for what: every route by everybody.
@Suite struct AccessTests {
    /// Who asks, and for whose thing.
    enum Caller: String, CaseIterable {
        case nobody
        /// Ada, for what is hers, another's, before which she is in conflict, and not there.
        case own, others, conflicted, unknown
        case organiser, chair, agency, roleless
    }

    /// By route, in the order of the callers. A route that is added gets its row here.
    private static let table: [String: [Int]] = [
        "GET /": [303, 303, 303, 303, 303, 303, 303, 303, 303],
        "GET /try": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "POST /try": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /sign-in": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "POST /sign-in": [303, 303, 303, 303, 303, 303, 303, 303, 303],
        // To the page before, for whose browser asked for nothing.
        "GET /sign-in/asked": [303, 303, 303, 303, 303, 303, 303, 303, 303],
        "POST /sign-in/code": [303, 303, 410, 410, 410, 303, 303, 303, 303],
        "GET /in/:link": [200, 200, 410, 410, 410, 200, 200, 200, 200],
        "POST /in/:link": [303, 303, 410, 410, 410, 303, 303, 303, 303],
        "POST /sign-in/passkey": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "POST /session": [403, 303, 303, 303, 303, 303, 303, 303, 403],
        "GET /sessions": [303, 200, 200, 200, 200, 200, 200, 200, 303],
        "POST /sessions": [403, 303, 303, 303, 303, 303, 303, 303, 403],
        "POST /sessions/another": [403, 303, 303, 303, 303, 303, 303, 303, 403],
        "GET /sessions/another/:device": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "POST /sessions/:session": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        // Without a name.
        "POST /tokens": [403, 422, 422, 422, 422, 422, 422, 422, 403],
        "POST /passkeys": [403, 200, 200, 200, 200, 200, 200, 200, 403],
        "POST /passkeys/:passkey": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        "POST /confirm": [403, 200, 200, 200, 200, 200, 200, 200, 403],
        "GET /screen": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /vote": [303, 200, 200, 200, 200, 404, 404, 404, 303],
        "POST /vote": [403, 303, 303, 303, 303, 404, 404, 404, 403],
        "GET /passkey.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "POST /language": [303, 303, 303, 303, 303, 303, 303, 303, 303],
        "GET /entries": [303, 200, 200, 200, 200, 404, 404, 404, 303],
        "GET /entries/pack": [303, 200, 200, 200, 200, 404, 404, 404, 303],
        "GET /categories/:category": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "POST /categories/:category": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        "GET /rounds/:round/entries/:entry": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "GET /rounds/:round/entries/:entry/exposure": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "GET /rounds/:round/entries/:entry/files/:file": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "PUT /rounds/:round/entries/:entry/draft": [403, 200, 404, 404, 404, 404, 404, 404, 403],
        "POST /rounds/:round/entries/:entry/ballot": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        "POST /rounds/:round/entries/:entry/recusal": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        "GET /receipts/:line": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "GET /rounds": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /rounds/:round/phase": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "POST /rounds/:round/deadline": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /rounds/:round/order": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /rounds/:round/order": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /live/:round": [303, 200, 404, 404, 404, 404, 404, 404, 303],
        "GET /live/:round/events": [303, 200, 404, 404, 404, 200, 200, 404, 303],
        "POST /rounds/:round/entries/:entry/questions": [403, 303, 404, 404, 404, 404, 404, 404, 403],
        "GET /rounds/:round/entries/:entry/replies/:line": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "GET /requests": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        // About nothing that agencies are asked; RequestsTests has what they are.
        "POST /requests": [403, 404, 404, 404, 404, 400, 400, 404, 403],
        "GET /requests/:line": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "POST /my-entries/:entry/requests/:line": [403, 404, 404, 404, 404, 404, 404, 404, 403],
        "GET /my-entries/:entry/requests/:line": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "GET /audit": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        // Without a number.
        "POST /audit": [403, 404, 404, 404, 404, 400, 400, 404, 403],
        // ClientPageTests has who speaks for a client.
        "GET /client": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "POST /client": [403, 404, 404, 404, 404, 404, 404, 404, 403],
        "GET /client/entry": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "GET /missing": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /missing": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /questions": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /questions/:line": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /deliberation": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        // Nothing of an entry before its round is closed.
        "GET /deliberation/:entry": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "POST /deliberation/:entry": [403, 404, 404, 404, 404, 404, 404, 404, 403],
        "GET /minutes": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /sign-off": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        // The round is open.
        "POST /sign-off": [403, 404, 404, 404, 404, 404, 422, 404, 403],
        // Nothing is published.
        "GET /palmares": [404, 404, 404, 404, 404, 404, 404, 404, 404],
        "GET /palmares/:line": [404, 404, 404, 404, 404, 404, 404, 404, 404],
        "GET /palmares/:line/bundle": [404, 404, 404, 404, 404, 404, 404, 404, 404],
        "GET /ranking": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /ranking/:category": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /ranking/:category/why/:entry": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /ranking/:category/sure": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /ranking/:category/what-if": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /sheet": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /sheet": [403, 404, 404, 404, 404, 422, 422, 404, 403],
        "GET /progress": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "GET /reminders": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /reminders": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /reminders/:person": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "GET /people": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /people/invitations": [403, 404, 404, 404, 404, 200, 200, 404, 403],
        "GET /people/list": [303, 404, 404, 404, 404, 200, 404, 404, 303],
        // An empty list.
        "POST /people/list": [403, 404, 404, 404, 404, 422, 404, 404, 403],
        "GET /set-up": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        // By forms that were made from no file.
        "POST /set-up": [403, 404, 404, 404, 404, 409, 409, 404, 403],
        "GET /set-up/text": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /set-up/text": [403, 404, 404, 404, 404, 409, 409, 404, 403],
        "GET /set-up/rubrics/:rubric": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /set-up/rubrics/:rubric": [403, 404, 404, 404, 404, 409, 409, 404, 403],
        "GET /entries/add": [303, 404, 404, 404, 404, 200, 404, 404, 303],
        // A form without files.
        "POST /entries/add": [403, 404, 404, 404, 404, 400, 404, 404, 403],
        "GET /documents": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "GET /documents/:category/letters": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        // Without the name of an entry, and so none.
        "POST /documents/:category/letters": [403, 404, 404, 404, 404, 404, 200, 404, 403],
        "GET /documents/:category/:document": [303, 404, 404, 404, 404, 404, 200, 404, 303],
        "GET /rounds/:round/paper": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "GET /rounds/:round/typed": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /rounds/:round/typed": [403, 404, 404, 404, 404, 400, 400, 404, 403],
        "GET /conflicts": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        // By a form that states one.
        "POST /conflicts": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /assignment": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        // Of what nobody looked at.
        "POST /assignment": [403, 404, 404, 404, 404, 409, 409, 404, 403],
        // Without saying which.
        "GET /assignment/seat": [303, 404, 404, 404, 404, 303, 303, 404, 303],
        "POST /assignment/seat": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        "GET /call": [303, 404, 404, 404, 404, 200, 404, 404, 303],
        // Until a time that has passed.
        "POST /call": [403, 404, 404, 404, 404, 422, 404, 404, 403],
        "GET /my-entries": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        "POST /my-entries": [403, 404, 404, 404, 404, 404, 404, 303, 403],
        // Of the entry that was just begun.
        "GET /my-entries/:entry": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        "POST /my-entries/:entry": [403, 404, 404, 404, 404, 404, 404, 303, 403],
        "GET /my-entries/:entry/preview": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        "GET /my-entries/:entry/form": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        "POST /my-entries/:entry/form": [403, 404, 404, 404, 404, 404, 404, 303, 403],
        "PUT /my-entries/:entry/form": [403, 404, 404, 404, 404, 404, 404, 200, 403],
        "GET /my-entries/:entry/files/:file": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        // Without a file; and what is not there.
        "POST /my-entries/:entry/evidence": [403, 404, 404, 404, 404, 404, 404, 422, 403],
        "GET /my-entries/:entry/evidence/:evidence": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "POST /my-entries/:entry/uploads": [403, 404, 404, 404, 404, 404, 404, 400, 403],
        "GET /my-entries/:entry/uploads/:upload": [303, 404, 404, 404, 404, 404, 404, 404, 303],
        "PATCH /my-entries/:entry/uploads/:upload": [403, 404, 404, 404, 404, 404, 404, 404, 403],
        "GET /files": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "GET /files/:entry/:file": [303, 404, 404, 404, 404, 200, 200, 404, 303],
        "POST /files": [403, 404, 404, 404, 404, 303, 303, 404, 403],
        // For programs: these are asked with a token.
        "GET /api/openapi.json": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /api/me": [401, 200, 200, 200, 200, 200, 200, 200, 401],
        "GET /api/edition": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/record": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/people": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/entries": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/entries/:entry": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/entries/:entry/ledger": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/rounds/:round/progress": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/conflicts": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/requests": [401, 404, 404, 404, 404, 200, 200, 200, 401],
        "GET /api/questions": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        // The round is open.
        "GET /api/rankings/:category": [401, 404, 404, 404, 404, 404, 409, 404, 401],
        "GET /api/documents/:category/:document": [401, 404, 404, 404, 404, 404, 409, 404, 401],
        "GET /api/minutes": [401, 404, 404, 404, 404, 404, 200, 404, 401],
        // Nothing is published.
        "GET /api/lists": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /api/lists/:line": [404, 404, 404, 404, 404, 404, 404, 404, 404],
        "POST /api/lists": [401, 404, 404, 404, 404, 404, 422, 404, 401],
        "POST /api/acts": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "POST /api/files": [401, 404, 404, 404, 404, 200, 200, 404, 401],
        "GET /api/seats": [401, 200, 200, 200, 200, 404, 404, 404, 401],
        "GET /api/seats/:round/:entry": [401, 200, 404, 404, 404, 404, 404, 404, 401],
        "PUT /api/seats/:round/:entry/ballot": [401, 200, 404, 404, 404, 404, 404, 404, 401],
        "POST /api/seats/:round/:entry/recusal": [401, 200, 404, 404, 404, 404, 404, 404, 401],
        "GET /api/receipts/:line": [401, 200, 404, 404, 404, 404, 404, 404, 401],
        "GET /api/my-entries": [401, 404, 404, 404, 404, 404, 404, 200, 401],
        "GET /api/my-entries/:entry": [401, 404, 404, 404, 404, 404, 404, 200, 401],
        // What is no entry; and before anybody has called for entries.
        "POST /api/my-entries": [401, 404, 404, 404, 404, 404, 404, 422, 401],
        "POST /api/my-entries/:entry/hand-in": [401, 404, 404, 404, 404, 404, 404, 422, 401],
        "GET /api/my-entries/:entry/receipt": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "POST /api/my-entries/:entry/uploads": [401, 404, 404, 404, 404, 404, 404, 400, 401],
        "GET /api/my-entries/:entry/uploads/:upload": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "PATCH /api/my-entries/:entry/uploads/:upload": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "DELETE /api/my-entries/:entry/uploads/:upload": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "GET /api/my-entries/:entry/evidence/:evidence": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "DELETE /api/my-entries/:entry/evidence/:evidence": [401, 404, 404, 404, 404, 404, 404, 404, 401],
        "GET /entry-templates/:category/:file": [303, 404, 404, 404, 404, 404, 404, 200, 303],
        "GET /schemas/:file": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /upload.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /entry.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /live.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /health": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        // From elsewhere; MetricsTests has who does get it.
        "GET /metrics": [404, 404, 404, 404, 404, 404, 404, 404, 404],
        "GET /style.css": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /figures.css": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /script.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /marks.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /device.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /worker.js": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /icon.svg": [200, 200, 200, 200, 200, 200, 200, 200, 200],
        "GET /offline": [200, 200, 200, 200, 200, 200, 200, 200, 200],
    ]

    static let routes = Site.allRoutes.map { "\($0.method.rawValue) \($0.template.rawValue)" }

    @Test func `every route has a row and every row a route`() {
        #expect(Self.table.keys.sorted() == Self.routes.sorted())
    }

    @Test(arguments: Site.allRoutes.indices)
    func `everybody gets from a route what the table says`(number: Int) async throws {
        let route = Site.allRoutes[number]
        var found: [Int] = []
        for caller in Caller.allCases {
            found.append(try await ask(route, caller, House()).status.rawValue)
        }
        #expect(found == Self.table[Self.routes[number]], "\(Self.routes[number]): \(Caller.allCases)")
    }

    @Test(arguments: Site.allRoutes.indices.filter { Site.allRoutes[$0].method == .get })
    func `who asks for the headers alone gets those of the page`(number: Int) async throws {
        let route = Site.allRoutes[number]
        for caller in Caller.allCases {
            let (one, other) = (try await House(), try await House())
            let page = try await ask(route, caller, one)
            let head = try await ask(route, caller, other, .head)
            // What is left out is left out on the wire.
            #expect(head.whole == page.whole, "\(caller)")
        }
    }

    @Test(arguments: Site.allRoutes.indices)
    func `what is not hers looks like what is not there, to the last byte`(number: Int) async throws {
        let route = Site.allRoutes[number]
        let house = try await House()
        let unknown = try await ask(route, .unknown, house)
        guard unknown.status == .notFound else { return }
        for caller in [Caller.others, .conflicted] {
            #expect(try await ask(route, caller, house).whole == unknown.whole, "\(caller)")
        }
        let isForPrograms = route.template.isForPrograms
        let ada = try isForPrograms ? Browser(house, programOf: "ada") : Browser(house, "ada")
        let nothing = isForPrograms ? "/api/no-such-address" : "/no-such-page"
        // A page gives back what was written, wherever that was sent.
        let isWritten = route.method.isUnsafe && !isForPrograms
        let answer =
            isWritten
            ? await ada.post(nothing, [("text", "Why?")], method: route.method) : await ada.get(nothing)
        #expect(answer.whole == unknown.whole)
    }

    private func ask(
        _ route: Route, _ caller: Caller, _ house: House, _ method: Question.Method? = nil
    ) async throws -> Answer {
        let person: Identifier<Person>? =
            switch caller {
            case .nobody: nil
            case .own, .others, .conflicted, .unknown: "ada"
            case .organiser: "olga"
            case .chair: "carl"
            case .agency: "north"
            case .roleless: "noel"
            }
        let isForPrograms = route.template.isForPrograms
        let browser =
            try person.map { try isForPrograms ? Browser(house, programOf: $0) : Browser(house, $0) }
            ?? Browser(house)
        await browser.confirm()
        let path = try await path(route.template, caller, house)
        let code = try #require(Secret(try await value(":link", of: .link, caller, house)))
        let verbs: [Address.Template: String] = [
            .phase: "pause", .myEntries: "begin", .myEntry: "remove", .deadline: "none", .order: "nothing",
            .passkeys: "begin", .evidenceFiles: "put", .requests: "ask",
            .signOff: "publish", .conflicts: "state", .seat: "seat", .call: "call",
        ]
        let fields = [
            ("step", "begin"), ("choice", "yes"), ("poll", "none"), ("language", "fr"), ("version", "1"),
            ("mark.results", "8"), ("who", "ada"),
            ("do", verbs[route.template] ?? "save"), ("about", "question"), ("asked", "0"), ("text", "Why?"),
            ("juror", "grace"), ("entry", "boots"), ("kind", "family"), ("title", "Warm homes"),
            ("category", "health"), ("until", "2020-01-01T12:00"),
            ("round", "first"), ("at", "grace boots"), ("tried", "300 people gave."),
            ("code", house.site.code(ofLink: code.digest).text),
        ]
        if isForPrograms, route.method != .get { return await send(route, path, browser) }
        return route.method == .get
            ? await browser.ask(method ?? .get, path) : await browser.post(path, fields, method: route.method)
    }

    private func send(_ route: Route, _ path: String, _ program: Browser) async -> Answer {
        let bodies: [Address.Template: String] = [
            .apiActs: #"{"act": "pause", "fields": {"round": "first"}}"#,
            .apiBallot: #"{"marks": {"results": 8, "idea": 7}}"#,
        ]
        let headers =
            [.apiFiles, .apiMyEntries].contains(route.template)
            ? ["content-type": "application/octet-stream"] : [:]
        return await program.ask(
            route.method, path, body: Array((bodies[route.template] ?? "{}").utf8), headers: headers)
    }

    /// The route's address with what the caller asks for; who is no juror asks for what is Ada's.
    private func path(_ template: Address.Template, _ caller: Caller, _ house: House) async throws -> String {
        if [.live, .liveEvents, .order].contains(template) { try await house.stage() }
        var path = template.rawValue
        for segment in template.segments where segment.hasPrefix(":") {
            let value = try await value(segment, of: template, caller, house)
            path = path.split(separator: segment, maxSplits: 1, omittingEmptySubsequences: false)
                .joined(separator: value)
        }
        return path
    }

    private func value(
        _ place: String, of template: Address.Template, _ caller: Caller, _ house: House
    ) async throws -> String {
        switch (place, caller) {
        case (":line", _) where template == .answer: return try await house.ask().description
        case (":link", .others): return try spent(house)
        case (":link", .conflicted): return try house.link("ada", lasting: 0).text
        case (":link", .unknown): return house.site.outside.secret().text
        case (":link", _): return try house.link("ada").text
        case (":device", .unknown): return "nothing"
        case (":device", .others), (":device", .conflicted): return try await device("grace", house)
        case (":device", _): return try await device("ada", house)
        case (":passkey", .unknown): return "nothing"
        case (":passkey", .others), (":passkey", .conflicted): return try passkey("grace", house)
        case (":passkey", _): return try passkey("ada", house)
        case (":session", .others), (":session", .conflicted):
            return house.site.publicName(of: try #require(Browser(house, "grace").session).digest)
        case (":session", .unknown): return house.site.publicName(of: house.site.outside.secret().digest)
        case (":session", _):
            return house.site.publicName(of: try #require(Browser(house, "ada").session).digest)
        case (":category", .others), (":category", .conflicted): return "health"
        case (":category", .unknown): return "nothing"
        case (":category", _): return "towns"
        case (":round", .unknown): return "nothing"
        case (":round", .others) where template == .live || template == .liveEvents: return "late"
        case (":round", .conflicted) where template == .live || template == .liveEvents: return "first"
        case (":round", _) where [.live, .liveEvents, .order].contains(template): return "evening"
        case (":round", _): return "first"
        case (":entry", .agency)
        where [
            .myEntry, .myEntryPreview, .entryForm, .myEntryFile, .evidenceFiles, .evidenceFile, .uploads,
            .upload, .reply, .apiMyEntry, .apiHandIn, .apiUploads, .apiUpload, .apiEvidenceFile,
        ].contains(template):
            return try await draft(of: "north", house)
        case (":file", _) where template == .myEntryFile: return "entry.xml"
        case (":file", _) where template == .entryTemplate: return "template.xml"
        case (":file", _) where template == .schema: return "entry.xsd"
        // Organisers and chairs know entries by the names of the record.
        case (":entry", .organiser) where [.apiEntry, .apiLedger].contains(template),
            (":entry", .chair) where [.apiEntry, .apiLedger].contains(template):
            return "roof"
        case (":entry", .others): return house.name("lamp")
        case (":entry", .conflicted): return house.name("boots")
        case (":entry", .unknown): return "nothing"
        case (":entry", _): return house.name("roof")
        case (":rubric", .unknown): return "nothing"
        case (":rubric", _): return "two"
        case (":person", .unknown): return "nothing"
        case (":person", _): return "ada"
        case (":document", .unknown): return "nothing"
        case (":document", _): return "ranking.xlsx"
        case (":evidence", _), (":upload", _): return "nothing"
        case (":file", .unknown): return "nothing"
        case (":file", _): return "1"
        case (":line", .others): return "0"
        case (":line", .conflicted):
            try await house.send("taps", by: "grace")
            return try #require(await house.sealed("taps", by: "grace")).description
        case (":line", .unknown): return "999999"
        case (":line", _): return try #require(await house.sealed("taps", by: "ada")).description
        default:
            Issue.record("\(place) has no value in this test")
            return ""
        }
    }
}
