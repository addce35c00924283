import Jury
import Records
import Testing
import Wire

@testable import Web

/// What a program may do that holds somebody's token.
@Suite struct TokenTests {
    private let pause = #"{"act": "pause", "fields": {"round": "first"}}"#

    private func act(_ program: Browser, _ body: String) async -> Answer {
        await program.ask(.post, "/api/acts", body: Array(body.utf8))
    }

    private func problem(_ answer: Answer) throws -> String? {
        try JSONReading.value(answer)["code"]?.text
    }

    @Test func `a token says whose it is and what it allows`() async throws {
        let house = try await House()
        let program = try Browser(
            house, programOf: "olga", scope: .acts(["withdraw", "enter"]), roles: [.organiser])
        #expect(
            try await JSONReading.value(program.get("/api/me"))
                == .object([
                    .init("edition", .text("one")), .init("person", .text("olga")),
                    .init("roles", .list([.text("organiser")])), .init("scope", .text("enter,withdraw")),
                    .init(
                        "ends",
                        .text("\(try #require(Moment(milliseconds: house.clock.now + 60_000)))")),
                ]))
    }

    @Test func `a token for reading does nothing, and one for some acts does these`() async throws {
        let house = try await House()
        let reading = try Browser(house, programOf: "olga", scope: .reading)
        #expect(await reading.get("/api/record").status == .ok)
        let refused = await act(reading, pause)
        #expect(refused.status == .forbidden)
        #expect(try problem(refused) == "out-of-scope")
        let other = try Browser(house, programOf: "olga", scope: .acts(["close"]))
        #expect(try await problem(act(other, pause)) == "out-of-scope")
        let pausing = try Browser(house, programOf: "olga", scope: .acts(["pause"]))
        #expect(await act(pausing, pause).status == .ok)
        #expect(try await house.room.look { $0.rounds["first"]?.phase(at: 0) } == .paused)
    }

    @Test func `a token ends at its time, when it is taken back, and when she gets another role`()
        async throws
    {
        let house = try await House()
        let short = try Browser(house, programOf: "olga", lasting: 1_000)
        house.clock.pass(999)
        #expect(await short.get("/api/me").status == .ok)
        house.clock.pass(1)
        #expect(try await problem(short.get("/api/me")) == "no-token")
        let revoked = try Browser(house, programOf: "olga")
        _ = house.signIns.revokeAll(of: "olga", at: house.clock.now)
        #expect(try await problem(revoked.get("/api/me")) == "no-token")
        let before = try Browser(house, programOf: "grace", roles: [.juror])
        #expect(await before.get("/api/seats").status == .ok)
        try await house.take(
            Acts.Propose(Acts.Appoint(person: "grace", roles: [.juror, .chair])), by: "olga")
        let line = try await house.room.look { $0.length - 1 }
        try await house.take(Acts.Confirm(proposal: line), by: "carl")
        #expect(try await problem(before.get("/api/seats")) == "no-token")
    }

    @Test func `a browser's cookie opens nothing for programs, and a token no page`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        for path in ["/api/me", "//api/me", "/api//me"] {
            #expect(await olga.get(path).status == .unauthorized, "\(path)")
        }
        let form = await olga.post("/api/acts", [("act", "pause")])
        #expect(form.status == .unauthorized)
        let program = try Browser(house, programOf: "olga")
        #expect(await program.get("/rounds").status == .seeOther)
        // Nor where it stands in for the cookie.
        let token = try #require(program.programToken)
        let cookie = ["cookie": "\(Cookie.session)=\(token.text)"]
        #expect(await Browser(house).get("/rounds", cookie).status == .seeOther)
    }

    @Test(arguments: [
        "", "Bearer", "Bearer ", "bearer palmares_", "Basic b2xnYTp4", "Bearer palmares_00",
        "Bearer \(String(repeating: "0", count: 64))",
    ])
    func `what is no token opens nothing and says what one looks like`(header: String) async throws {
        let house = try await House()
        let answer = await Browser(house).get("/api/me", ["authorization": header])
        #expect(answer.status == .unauthorized)
        #expect(answer.header("WWW-Authenticate") == "Bearer")
        #expect(answer.header("Content-Type") == "application/problem+json")
        #expect(answer.text.contains("palmares_"))
    }

    @Test func `a token is among her devices, and she ends it there`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        let program = try Browser(house, programOf: "olga", scope: .acts(["enter"]))
        let page = await olga.get("/sessions").text
        #expect(page.contains("desk"))
        #expect(page.contains("enter"))
        let token = try #require(program.programToken)
        _ = await olga.post("/sessions/\(house.site.publicName(of: token.digest))")
        #expect(await program.get("/api/me").status == .unauthorized)
    }

    @Test func `she makes one herself, and it is shown once`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        #expect(await ada.post("/tokens", [("scope", "read")]).status == .unprocessable)
        #expect(await ada.post("/tokens", [("name", "desk"), ("scope", "odd")]).status == .badRequest)
        let made = await ada.post("/tokens", [("name", "desk"), ("scope", "read")])
        #expect(made.status == .ok)
        let token = try #require(made.text.firstMatch(of: /palmares_[0-9a-f]{64}/)).output
        let headers = ["authorization": "Bearer \(token)"]
        #expect(await Browser(house).get("/api/seats", headers).status == .ok)
        #expect(!(await ada.get("/sessions").text.contains("palmares_")))
        house.clock.pass(30 * 86_400_000)
        #expect(await Browser(house).get("/api/seats", headers).status == .unauthorized)
    }

    @Test func `who only has a token has not come in yet`() async throws {
        let house = try await House()
        _ = try Browser(house, programOf: "grace")
        #expect(house.signIns.seen() == [:])
    }
}
