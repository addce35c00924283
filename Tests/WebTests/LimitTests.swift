import Jury
import Records
import Testing

@testable import Web

/// How often something may be asked, and who asks.
@Suite struct LimitTests {
    @Test func `so many pass at once, and then one after each while`() {
        var limit = RateLimit<String>(burst: 3, interval: 10)
        let waits = [0, 0, 0, 0, 5, 10, 10, 20, 1_000, 1_000, 1_000, 1_000].map { limit.take("ada", at: $0) }
        #expect(waits == [nil, nil, nil, 10, 5, nil, 10, nil, nil, nil, nil, 10])
    }

    @Test func `one asker's questions are not another's`() {
        var limit = RateLimit<String>(burst: 1, interval: 10)
        #expect([limit.take("ada", at: 0), limit.take("grace", at: 0)] == [nil, nil])
        #expect(limit.take("ada", at: 9) == 1)
    }

    @Test func `a clock that goes back costs nobody more than what she asked`() {
        var limit = RateLimit<String>(burst: 2, interval: 10)
        #expect(limit.take("ada", at: 100) == nil)
        #expect(limit.take("ada", at: 95) == 5)
        #expect(limit.take("ada", at: 110) == nil)
    }

    @Test func `more askers than can be remembered are let pass`() {
        var limit = RateLimit<Int>(burst: 1, interval: 10)
        for asker in 0...RateLimit<Int>.askersMax { #expect(limit.take(asker, at: 0) == nil) }
        #expect(limit.take(0, at: 0) == 10)
        #expect(limit.take(RateLimit<Int>.askersMax, at: 0) == nil)
        // Those whose time is over make room.
        #expect(limit.take(-1, at: 10) == nil)
        #expect(limit.take(-1, at: 10) == 10)
    }

    @Test func `whoever tries links is told to wait, and for how long`() async throws {
        let house = try await House()
        func attempt(from address: String?) async -> Answer {
            await house.site.answer(Question(.get, "/in/nothing", remote: address))
        }
        for _ in 0..<300 { #expect(await attempt(from: "192.0.2.1").status == .gone) }
        let refused = await attempt(from: "192.0.2.1")
        #expect(refused.status == .tooMany)
        #expect(refused.header("Retry-After") == "1")
        #expect(refused.text.contains("very often"))
        #expect(await attempt(from: "192.0.2.2").status == .gone)
        // Behind a proxy that nobody named nobody can be told apart.
        for _ in 0..<400 { #expect(await attempt(from: nil).status == .gone) }
        house.clock.pass(500)
        #expect(await attempt(from: "192.0.2.1").status == .gone)
    }

    @Test func `a session that asks without end is told to wait, and no other`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        for _ in 0..<600 { _ = await ada.get("/health") }
        #expect(await ada.get("/entries").status == .tooMany)
        #expect(await grace.get("/entries").status == .ok)
    }

    @Test(
        arguments: [
            ("192.0.2.1", nil, "192.0.2.1"), ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
            ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
            ("10.0.0.1", "198.51.100.7, 10.0.0.2", "198.51.100.7"), ("10.0.0.1", nil, nil),
            ("10.0.0.1", "10.0.0.2", nil), ("127.0.0.1", "198.51.100.7", nil), (nil, "198.51.100.7", nil),
        ] as [(String?, String?, String?)])
    func `only a listed proxy is believed who asks`(peer: String?, forwarded: String?, client: String?) {
        let forwarding = Forwarding(proxies: ["10.0.0.1", "10.0.0.2"])
        #expect(forwarding.client(peer: peer, forwarded: forwarded) == client)
    }

    @Test func `the access log says what kind of page was asked for and nothing of it`() async throws {
        let house = try await House()
        let link = try house.link("ada")
        let answers = [
            await Browser(house).get("/in/\(link.text)"), await Browser(house).get("/no/such/\(link.text)"),
        ]
        #expect(answers.map(\.template) == [.link, nil])
        let lines = answers.map {
            AccessLine(
                method: "GET", template: $0.template?.rawValue, status: $0.status.rawValue,
                microseconds: 2_900,
                bytes: nil
            ).description
        }
        #expect(lines == ["GET /in/:link 200 2 ms - B", "GET - 404 2 ms - B"])
    }
}
