import Foundation
import Jury
import Records
import Testing

@testable import Web

/// Coming in, staying in, and the ends of it.
@Suite struct SignInTests {
    private static let minute = 60_000

    private func redeem(_ link: Secret, _ browser: Browser) async -> Answer {
        await browser.post("/in/\(link.text)")
    }

    @Test func `a link lets its person in once`() async throws {
        let house = try await House()
        let link = try house.link("ada")
        let answer = await redeem(link, Browser(house))
        #expect(answer.status == .seeOther)
        let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
        let home = await Browser(house).get("/entries", ["cookie": String(cookie)])
        #expect(home.status == .ok)
        #expect(await redeem(link, Browser(house)).status == .gone)
    }

    @Test(
        arguments: [
            ("ada", "/entries"), ("carl", "/rounds"), ("olga", "/rounds"), ("north", "/my-entries"),
        ] as [(Identifier<Person>, String)])
    func `everybody comes in to a page that is there`(person: Identifier<Person>, page: String) async throws {
        let browser = try Browser(try await House(), person)
        #expect(await browser.get("/").header("Location") == page)
        #expect(await browser.get(page).status == .ok)
    }

    @Test func `of many who use a link at once one gets in`() async throws {
        let house = try await House()
        let link = try house.link("ada")
        let statuses = await withTaskGroup(of: Answer.Status.self) { group in
            for _ in 0..<16 { group.addTask { await redeem(link, Browser(house)).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == .seeOther } == 1)
        #expect(statuses.count { $0 == .gone } == 15)
        #expect(house.signIns.sessions(of: "ada").count == 1)
    }

    @Test func `a link that ended, was spent, is broken or never was looks the same`() async throws {
        let house = try await House()
        let (ended, spent) = (try house.link("ada", lasting: Self.minute), try house.link("ada"))
        _ = await redeem(spent, Browser(house))
        house.clock.pass(Self.minute)
        let unknown = house.site.outside.secret().text
        let names = [
            ended.text, spent.text, unknown, "x", String(unknown.dropLast()), unknown + "0",
            unknown.uppercased() + "G", "%00",
        ]
        let shown = await Browser(house).get("/in/\(unknown)").whole
        for name in names {
            #expect(await Browser(house).get("/in/\(name)").whole == shown)
            #expect(await Browser(house).post("/in/\(name)").whole == shown)
        }
        #expect(shown.first == "410")
    }

    @Test func `a new sign-in ends what the browser held before`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        _ = await redeem(try house.link("grace"), ada)
        #expect(await ada.get("/entries").status == .seeOther)
        #expect(house.signIns.sessions(of: "grace").count == 1)
    }

    @Test func `a session ends when nobody was seen for two weeks`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        house.clock.pass(Sessions.idle - 1)
        #expect(await ada.get("/entries").status == .ok)
        house.clock.pass(Sessions.idle - 1)
        #expect(await ada.get("/entries").status == .ok)
        house.clock.pass(Sessions.idle)
        #expect(await ada.get("/entries").status == .seeOther)
    }

    @Test func `who moves rounds signs in anew each day, and so does who comes to`() async throws {
        let house = try await House()
        let (carl, ada) = (try Browser(house, "carl"), try Browser(house, "ada"))
        house.clock.pass(Sessions.mostOfAnswering - 1)
        #expect(await carl.get("/rounds").status == .ok)
        house.clock.pass(1)
        #expect(await carl.get("/rounds").header("Location") == "/sign-in")
        #expect(await ada.get("/entries").status == .ok)
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror, .organiser]), by: "olga")
        #expect(await ada.get("/entries").header("Location") == "/sign-in")
    }

    @Test func `a session ends after sixty days whatever she does`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let day = 24 * 60 * Self.minute
        for _ in 1..<60 {
            house.clock.pass(day)
            #expect(await ada.get("/entries").status == .ok)
        }
        house.clock.pass(day)
        #expect(await ada.get("/entries").status == .seeOther)
    }

    @Test func `who signed out is out, though the cookie is sent again`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        #expect(await ada.post("/session").status == .seeOther)
        #expect(await ada.get("/entries").status == .seeOther)
        #expect(await ada.post("/session").status == .forbidden)
    }

    @Test func `who loses a role loses its pages at once`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        try await house.take(Acts.Appoint(person: "ada", roles: [.agency]), by: "olga")
        #expect(await ada.get("/entries").status == .notFound)
        try await house.take(Acts.Appoint(person: "ada", roles: []), by: "olga")
        #expect(await ada.get("/entries").status == .seeOther)
    }

    @Test func `a cookie of another form is nobody's`() async throws {
        let house = try await House()
        let session = try #require(Browser(house, "ada").session)
        for cookie in [
            "session=\(session.text)", "__Host-session=", "__Host-session=\(session.text)0",
            "__Host-session=\(session.text.uppercased())G", "__host-session=\(session.text)",
            "__Host-session=\(session.digest.base64)", "__Host-session", ";;;=;", "__Host-session=\u{0}",
        ] {
            #expect(await Browser(house).get("/entries", ["cookie": cookie]).status == .seeOther, "\(cookie)")
        }
    }

    @Test func `her devices are listed, the one she uses first`() async throws {
        let house = try await House()
        _ = try Browser(house, "grace", device: "Safari on iPad")
        _ = try Browser(house, "ada", device: "Chrome on <Android>")
        let ada = try Browser(house, "ada")
        let page = await ada.get("/sessions").text
        let (here, other) = (page.range(of: "Firefox on Linux"), page.range(of: "Chrome on &lt;Android&gt;"))
        #expect(try #require(here).lowerBound < #require(other).lowerBound)
        #expect(!page.contains("iPad"))
    }

    @Test func `she ends one of them, or all others`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let (phone, desk, home) = (
            try Browser(house, "ada"), try Browser(house, "ada"), try Browser(house, "ada")
        )
        let name = house.site.publicName(of: try #require(phone.session).digest)
        #expect(await ada.post("/sessions/\(name)").status == .seeOther)
        #expect(await phone.get("/entries").status == .seeOther)
        #expect(await desk.get("/entries").status == .ok)
        #expect(await ada.post("/sessions").status == .seeOther)
        for other in [desk, home] { #expect(await other.get("/entries").status == .seeOther) }
        #expect(await ada.get("/entries").status == .ok)
    }
}
