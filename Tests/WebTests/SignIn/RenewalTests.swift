import Jury
import Records
import Testing

@testable import Web

/// A session's secret changes when its person may do more than before.
@Suite struct RenewalTests {
    private func juror(_ house: House) throws -> Secret {
        let (secret, now) = (house.site.outside.secret(), house.clock.now)
        try house.signIns.keep(
            SignInSession(
                person: "ada", device: "Firefox", made: now, idleEnds: now + Sessions.idle,
                ends: now + Sessions.most, roles: [.juror]), under: secret.digest)
        return secret
    }

    private func get(_ house: House, _ path: String, _ secret: Secret, _ headers: [String: String] = [:])
        async
        -> Answer
    {
        await Browser(house).get(
            path, headers.merging(["cookie": "\(Cookie.session)=\(secret.text)"]) { $1 })
    }

    private func renewed(_ answer: Answer) -> Secret? {
        answer.header("Set-Cookie")?.split(separator: ";").first?.split(separator: "=").last.flatMap {
            Secret(String($0))
        }
    }

    @Test func `who gets another role goes on under another secret, and the old one is worth nothing`()
        async throws
    {
        let house = try await House()
        let old = try juror(house)
        #expect(renewed(await get(house, "/entries", old)) == nil)
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror, .agency]), by: "olga")
        house.clock.pass(1_000)
        let page = await get(house, "/sessions", old)
        let new = try #require(renewed(page))
        #expect(page.status == .ok && page.header("Set-Cookie")?.hasSuffix("Max-Age=5183999") == true)
        // The page's forms are those of the new one.
        #expect(page.text.contains(house.site.keyed.digest("form", new.digest.base64).base64))
        #expect(await get(house, "/sessions", old).status == .seeOther)
        #expect(renewed(await get(house, "/sessions", new)) == nil)
        #expect(house.signIns.sessions(of: "ada").values.count { $0.isOpen(at: house.clock.now) } == 1)
    }

    @Test func `a page that is not hers gives her the other secret as well`() async throws {
        let house = try await House()
        let old = try juror(house)
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror, .agency]), by: "olga")
        let page = await get(house, "/categories/health", old)
        let new = try #require(renewed(page))
        #expect(page.status == .notFound)
        #expect(await get(house, "/entries", new).status == .ok)
    }

    @Test func `neither a form, nor a script, nor a public page changes the secret`() async throws {
        let house = try await House()
        let old = try juror(house)
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror, .agency]), by: "olga")
        #expect(renewed(await get(house, "/sign-in", old)) == nil)
        #expect(renewed(await get(house, "/entries", old, ["accept": "application/json"])) == nil)
        let token = house.site.keyed.digest("form", old.digest.base64).base64
        let form = Form([(name: "token", value: token)]).bytes
        let sent = await Browser(house).ask(
            .post, "/sessions", body: form, headers: ["cookie": "\(Cookie.session)=\(old.text)"])
        #expect(sent.status == .seeOther && renewed(sent) == nil)
    }

    @Test func `who may do less, and then as much as before, keeps hers`() async throws {
        let house = try await House()
        let old = try juror(house)
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror, .agency]), by: "olga")
        let new = try #require(renewed(await get(house, "/entries", old)))
        for roles: Set<Role> in [[.juror], [.juror, .agency]] {
            try await house.take(Acts.Appoint(person: "ada", roles: roles), by: "olga")
            #expect(renewed(await get(house, "/entries", new)) == nil)
        }
    }
}
