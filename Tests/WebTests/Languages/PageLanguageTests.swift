import Jury
import Phrases
import Records
import Testing

@testable import Web

@Suite struct PageLanguageTests {
    @Test func `no page says anything in English but what others wrote`() async throws {
        try await expectNoEnglish { try await pages(of: try await Evening(), in: $0) }
    }

    /// - Parameter pages: what is met, in the same order in every language.
    func expectNoEnglish(
        besides own: [String] = [], _ pages: (PageLanguage) async throws -> [String]
    ) async throws {
        let written = try await Evening().written
        let english = try await pages(.english).map { Set(Self.parts($0)) }
        // Our own name, names of people, rounds and languages.
        let names =
            [
                "Palmarès", "ada", "zoe", "evening", "stage", "Firefox", "ada@jury.example", "carl", "olga",
                // Levels of award are called as the rubric calls them.
                "Gold", "Silver", "Bronze",
                // What somebody tries stays in its field.
                "300 people gave", "2 million saw it", "and 17.",
            ]
            + PageLanguage.allCases.map(\.ownName) + own
        for language in PageLanguage.allCases where language != .english {
            let shared = zip(english, try await pages(language)).flatMap { $0.intersection(Self.parts($1)) }
            let leaks = Set(shared).filter { part in
                // Codes, names of fields, commands and links are the same in all languages, and Lithuanian writes times
                // like English.
                !written.contains(part) && !part.hasPrefix("http://")
                    && !part.hasPrefix("palmares verify ") && !part.hasPrefix("sample.example/2026+")
                    && part.wholeMatch(of: /[0-9A-Z]{4,5}-[0-9A-Z]{4,5}|[a-zA-Z]+[.-][.\w-]+|[0-9:]+ UTC\.?/)
                        == nil
            }.subtracting(names)
            #expect(leaks == [], "in \(language)")
        }
    }

    @Test func `who chooses another language stays on her page, and the choice is kept`() async throws {
        let evening = try await Evening()
        let list = try await evening.text("/entries?state=untouched", as: evening.ada, in: "en")
        #expect(list.contains("name=\"place\" value=\"/entries?state=untouched\""))
        let fields = [("language", "lv"), ("place", "/entries?state=untouched")]
        let answer = await evening.ask(.post, "/language", fields, as: evening.ada, in: "en")
        #expect(answer.status == .seeOther)
        #expect(answer.header("Location") == "/entries?state=untouched")
        let cookie = try #require(answer.header("Set-Cookie"))
        #expect(cookie.hasPrefix("language=lv; Path=/; Secure; SameSite=Lax; Max-Age=31536000"))
        let question = Question(
            .get, "/sign-in", headers: ["cookie": "language=lv", "accept-language": "en"])
        #expect(Self.text(await evening.site.answer(question)).contains("<html lang=\"lv\""))
    }

    @Test(arguments: [
        ("/entries", "/entries"), ("/", "/"), ("/entries?a=1&b=%22+", "/entries?a=1&b=%22+"),
        // Elsewhere, or nothing that can be read here.
        ("https://elsewhere.example/entries", "/"), ("//elsewhere.example/entries", "/"),
        ("//elsewhere.example", "/"), ("/\\elsewhere.example", "/"), ("javascript:alert(1)", "/"),
        ("/session", "/"), ("/rounds/evening/entries/x/ballot", "/"), ("/nowhere", "/"), ("", "/"),
        // What could end a header is written as its bytes.
        ("/in/x\r\nSet-Cookie: a=b", "/in/x%0D%0ASet-Cookie%3A%20a%3Db"),
    ])
    func `a choice of language leads to pages of this site alone`(
        place: String, location: String
    ) async throws {
        let evening = try await Evening()
        let fields = [("language", "et"), ("place", place)]
        let answer = await evening.ask(.post, "/language", fields, as: nil, in: "en")
        #expect(answer.header("Location") == location)
    }

    @Test func `a page that a form led to is left for the front`() async throws {
        let evening = try await Evening()
        let entry = try await evening.firstEntry()
        let answer = await evening.ask(
            .post, entry + "/ballot", [("version", "x")], as: evening.ada, in: "fr")
        #expect(answer.status == .badRequest)
        #expect(Self.text(answer).contains("name=\"place\" value=\"/\""))
    }

    /// Everything that a juror meets, in the same order in every language, and a chair's list.
    private func pages(of evening: Evening, in language: PageLanguage) async throws -> [String] {
        let (ada, tag) = (evening.ada, language.rawValue)
        let entry = try await evening.firstEntry()
        var pages: [String] = []
        func get(_ address: String, as person: Secret? = nil) async {
            pages.append(Self.text(await evening.ask(.get, address, as: person, in: tag)))
        }
        func send(_ method: Question.Method, _ address: String, _ fields: [(String, String)]) async {
            pages.append(Self.text(await evening.ask(method, address, fields, as: ada, in: tag)))
        }
        func add(_ method: Question.Method, _ address: String, _ headers: [String: String]) async {
            let all = headers.merging(["accept-language": tag]) { $1 }
            pages.append(Self.text(await evening.site.answer(Question(method, address, headers: all))))
        }
        let link = evening.site.outside.secret()
        try evening.site.signIns.keep(
            SignInLink(person: "ada", browser: nil, made: Evening.now, ends: Evening.now + 1_000),
            under: link.digest)
        for name in ["asking", "code"] {
            let secret = evening.site.outside.secret()
            try evening.site.signIns.keep(
                SignInLink(
                    person: "ada", browser: link.digest, made: Evening.now, ends: Evening.now + 1_000),
                under: secret.digest)
            let headers = name == "code" ? [:] : ["user-agent": "; wv)"]
            await add(.get, "/in/\(secret.text)", headers)
            await add(.post, "/in/\(secret.text)", headers)
        }
        await add(.get, "/sign-in/asked", ["cookie": "\(Cookie.asking)=\(link.text)"])
        await send(.post, "/sign-in/code", [("code", "0000-0000")])
        for address in ["/sign-in/passkey", "/passkeys"] {
            await send(.post, address, [("do", "finish"), ("step", "finish")])
        }
        let key = try #require(P256.PublicKey(Authenticator.x + Authenticator.y))
        for (number, used) in [nil, Evening.now].enumerated() {
            try evening.site.signIns.keep(
                Passkey(
                    person: "ada", credential: [UInt8(number)], key: key, device: "Firefox",
                    made: Evening.now,
                    used: used, count: 0))
        }
        await get("/sessions", as: ada)
        let device = await evening.ask(.post, "/sessions/another", as: ada, in: tag)
        await get(try #require(device.header("Location")), as: ada)
        for address in [
            "/sign-in", "/try", "/in/\(link.text)", "/in/nothing", "/offline", "/nowhere", "/session",
        ] {
            await get(address)
        }
        for tried in [
            "", "300 people gave, 2 million saw it, and 17.", String(repeating: "1", count: 65_537),
        ] {
            await send(.post, "/try", [("tried", tried)])
        }
        for address in ["/entries", "/entries?state=sent", "/entries/pack", "/categories/no-budget", entry] {
            await get(address, as: ada)
        }
        for address in ["/rounds", "/sessions"] { await get(address, as: evening.carl) }
        pages += try await office(of: evening, in: tag)
        pages += try await liveDay(of: evening, in: tag)
        let marks = try await evening.criteria(of: entry).map { ("mark.\($0)", "9") }
        await send(.put, entry + "/draft", [("version", "0"), ("mark.x", "1")])
        await send(.put, entry + "/draft", [("version", "1")] + marks.prefix(1).map { ($0.0, "77") })
        await send(.post, entry + "/ballot", [("version", "7"), ("notes", "a")] + marks)
        await send(.post, entry + "/ballot", [("version", "1"), ("do", "send")])
        for (number, address) in try await evening.entries().enumerated() {
            let own = try await evening.criteria(of: address).map { ("mark.\($0)", "9") }
            let version = address == entry ? "2" : "0"
            await send(.put, address + "/draft", [("version", version)] + own)
            await get(address, as: ada)
            if number == 1 {
                await send(.post, address + "/ballot", [("version", "1"), ("do", "send")] + own)
                await get(address, as: ada)
            }
        }
        for address in ["/entries", "/categories/no-budget"] { await get(address, as: ada) }
        await send(.post, try await evening.entries()[2] + "/recusal", [("reason", "")])
        await get("/entries", as: ada)
        try await evening.act(Acts.Pause(round: "evening"))
        await get(entry, as: ada)
        await send(.post, entry + "/ballot", [("version", "9")] + marks)
        try await evening.act(Acts.Close(round: "evening"))
        await get(entry, as: ada)
        await get("/entries", as: ada)
        await send(.post, entry + "/ballot", [("version", "9")] + marks)
        pages += await documents(of: evening, in: tag)
        return pages
    }
}
