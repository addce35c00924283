import Jury
import Records
import Testing

@testable import Web

/// What every answer tells a browser.
@Suite struct HeadersTests {
    private static let paths = [
        "/", "/sign-in", "/sign-in/asked", "/sign-in/code", "/in/nothing", "/sessions/another", "/entries",
        "/categories/towns", "/rounds", "/sessions", "/health", "/questions", "/live/first", "/ranking",
        "/deliberation", "/minutes", "/screen", "/vote", "/sign-off", "/palmares",
        "/passkeys", "/confirm", "/sign-in/passkey", "/passkey.js", "/style.css", "/script.js", "/nothing",
        "/session",
        "/rounds/first/entries/nothing", "/progress", "/reminders", "/reminders/ada", "/people",
        "/people/list", "/sheet", "/documents", "/documents/towns/letters", "/documents/towns/ranking.xlsx",
        "/rounds/first/paper", "/rounds/first/typed",
        "/people/list", "/sheet", "/conflicts",
        "/assignment", "/assignment/seat",
        "/call", "/my-entries", "/my-entries/nothing", "/my-entries/nothing/preview", "/try",
        "/my-entries/nothing/form",
        "/api", "/api/me", "/api/acts", "/api/lists",
    ]

    @Test(arguments: paths)
    func `every answer and every refusal has the headers that keep a page to itself`(path: String)
        async throws
    {
        let house = try await House()
        var answers = [await Browser(house).get(path), try await Browser(house, "ada").get(path)]
        for method in [Question.Method.head, .post, .put, .delete] {
            answers.append(await Browser(house).post(path, method: method))
        }
        for answer in answers {
            for header in Headers.always {
                let values = answer.headers.filter { $0.name == header.name }.map(\.value)
                #expect(values == [header.value], "\(answer.status) \(header.name)")
            }
            let isAsset = answer.status == .ok && path.contains(".")
            #expect(answer.header("Cache-Control") == (isAsset ? "no-cache" : "no-store"))
            #expect(answer.header("Strict-Transport-Security") == "max-age=31536000")
        }
    }

    @Test func `nothing from elsewhere runs, frames or is sent to`() {
        let policy = Headers.always.first { $0.name == "Content-Security-Policy" }?.value ?? ""
        let parts = policy.split(separator: ";").map { $0.drop { $0 == " " } }
        #expect(parts.contains("default-src 'none'"))
        #expect(parts.contains("frame-ancestors 'none'"))
        #expect(parts.contains("base-uri 'none'"))
        #expect(parts.contains("form-action 'self'"))
        #expect(!policy.contains("unsafe") && !policy.contains("http") && !policy.contains("*"))
    }

    @Test func `over plain HTTP nobody speaks of TLS`() async throws {
        let house = try await House(origin: "http://127.0.0.1:8080")
        #expect(await Browser(house).get("/").header("Strict-Transport-Security") == nil)
    }

    @Test func `the cookie is this host's alone, and no script reads it`() async throws {
        let house = try await House()
        let answer = await Browser(house).post("/in/\(try house.link("ada").text)")
        let cookie = try #require(answer.header("Set-Cookie"))
        #expect(
            cookie.wholeMatch(
                of: /__Host-session=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=5184000/)
                != nil)
    }

    @Test func `signing out empties the browser`() async throws {
        let house = try await House()
        let answer = await (try Browser(house, "ada")).post("/session")
        #expect(answer.header("Set-Cookie")?.hasPrefix("__Host-session=; ") == true)
        #expect(answer.header("Clear-Site-Data") == "\"cache\", \"storage\"")
    }

    @Test(arguments: [
        "/%00", "/entries%00", "/%2e%2e/entries", "/entries/%2e%2e/rounds", "/entries/../rounds", "/..",
        "/.well-known/", "/entries;x=1", "/ENTRIES", "/categories/%74owns", "/categories/", "/in/",
        "/rounds/first/entries/%2F", "/\u{202E}", "/style.css/", "/" + String(repeating: "a", count: 10_000),
        String(repeating: "/a", count: 5_000),
    ])
    func `an odd path is not there`(path: String) async throws {
        let house = try await House()
        let found = try await Browser(house, "ada").get(path).status
        #expect([.notFound, .gone].contains(found) || path == "/style.css/" && found == .ok)
    }

    @Test func `unknown members of a query are passed over`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let plain = await ada.get("/entries").whole
        for query in [
            "?x=1", "?state=nothing", "?%", "?state", "?&&&", "?sort=%00",
            "?" + String(repeating: "a=b&", count: 9_000),
        ] {
            #expect(await ada.get("/entries" + query).whole == plain, "\(query.prefix(20))")
        }
    }
}
