import Jury
import Records
import Reports
import Testing

@testable import Web

/// Codes: in a window of another app, and for a further device.
@Suite struct CodeTests {
    private static let minute = 60_000
    private static let window = [
        "user-agent": "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Chrome/120 Mobile Safari/537.36"
    ]

    private func type(_ code: String, _ house: House, _ headers: [String: String] = [:]) async -> Answer {
        await Browser(house).post("/sign-in/code", [("code", code)], headers: headers)
    }

    @Test func `a code is eight signs in two halves, and is understood as people type it`() throws {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<1_000 {
            let code = ShortCode(Secret(using: &generator).digest)
            #expect(code.text.wholeMatch(of: /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
            let typed = code.text.lowercased().replacing("-", with: "  ").replacing("0", with: "O")
            #expect(ShortCode(typed) == code)
            #expect(ShortCode(code.text.replacing("1", with: "l")) == code)
        }
        for typed in ["", "7K3M", "7K3M-Q2XD-1", "7K3M-Q2XU", "7K3MQ2X\u{130}", "７K3MQ2XD"] {
            #expect(ShortCode(typed) == nil, "\(typed)")
        }
    }

    @Test(
        arguments: [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", false),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                false
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0 Mobile/15E148 Safari/604.1",
                false
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                false
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0 Mobile Safari/537.36",
                true
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
                true
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/460.0]",
                true
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 GSA/320.0 Mobile/15E148 Safari/604.1",
                true
            ),
            ("", false), ("curl/8.0", false),
        ])
    func `windows of other apps are told from browsers`(agent: String, isMeant: Bool) {
        #expect(InAppBrowser.isMeant(by: agent) == isMeant)
    }

    @Test func `in a window of another app nothing is used up, and the code leads in from the browser`()
        async throws
    {
        let house = try await House()
        let link = try house.link("ada")
        let code = house.site.code(ofLink: link.digest).text
        let page = await Browser(house).get("/in/\(link.text)", Self.window)
        #expect(page.status == .ok && page.text.contains(code))
        #expect(
            page.text.contains("https://jury.example/in/\(link.text)")
                && !page.text.contains("<button class=\"strong\""))
        #expect(await Browser(house).post("/in/\(link.text)", headers: Self.window).status == .forbidden)
        #expect(house.signIns.link(link.digest)?.isOpen(at: house.clock.now) == true)
        #expect(await type(code, house).status == .seeOther)
        #expect(await Browser(house).post("/in/\(link.text)").status == .gone)
        #expect(house.signIns.sessions(of: "ada").count == 1)
    }

    @Test func `the code of a link that was asked for works in the browser that asked alone`() async throws {
        let house = try await House()
        let answer = await Browser(house).post("/sign-in", [("who", "ada")])
        let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
        let digest = try #require(house.signIns.links().keys.first)
        let code = house.site.code(ofLink: digest).text
        #expect(await type(code, house).status == .gone)
        #expect(await type(code, house, ["cookie": String(cookie)]).status == .seeOther)
    }

    @Test func `a code that was used, ended, is mistyped or never was looks the same`() async throws {
        let house = try await House()
        let (used, ended) = (try house.link("ada"), try house.link("ada", lasting: 1))
        house.clock.pass(1)
        _ = await type(house.site.code(ofLink: used.digest).text, house)
        let never = await type("0000-0000", house)
        #expect(never.status == .gone)
        let codes = [used, ended].map { house.site.code(ofLink: $0.digest).text }
        for code in codes + ["", "x", "7K3M-Q2XU", String(repeating: "0", count: 9_999)] {
            #expect(await type(code, house).whole == never.whole)
        }
    }

    @Test func `somebody who is signed in adds a device, which she can end`() async throws {
        let house = try await House()
        let phone = try Browser(house, "ada", device: "Safari on iPhone")
        let begun = await phone.post("/sessions/another")
        let path = try #require(begun.header("Location"))
        let page = await phone.get(path).text
        let code = try #require(page.firstMatch(of: /<p class="code">([^<]*)</)?.output.1)
        #expect(page.contains("https://jury.example/sign-in"))
        let laptop = await type(String(code), house, ["user-agent": "Firefox/128 (X11; Linux)"])
        #expect(laptop.status == .seeOther)
        #expect(await type(String(code), house).status == .gone)
        #expect(await phone.get(path).text.contains("The code was used"))
        #expect(await phone.get("/sessions").text.contains("Firefox · Linux"))
        #expect(await phone.post("/sessions").status == .seeOther)
        let cookie = try #require(laptop.header("Set-Cookie")?.split(separator: ";").first)
        #expect(await Browser(house).get("/entries", ["cookie": String(cookie)]).status == .seeOther)
    }

    @Test func `the picture beside a device's code is its link: it asks as whom, and both are spent at once`()
        async throws
    {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let path = try #require(await ada.post("/sessions/another").header("Location"))
        let name = try #require(path.split(separator: "/").last)
        let link = house.site.deviceLink(String(name), of: "ada")
        let code = try #require(QRCode("https://jury.example/in/\(link.text)"))
        let page = await ada.get(path).text
        #expect(
            page.contains(code.picture("QR code: opens the page that signs you in on the other device.").text)
        )
        #expect(page.contains(house.site.code(ofLink: link.digest).text) && !page.contains(link.text))
        let phone = await Browser(house).get("/in/\(link.text)")
        #expect(phone.text.contains("ada") && phone.header("Set-Cookie") == nil)
        #expect(await Browser(house).post("/in/\(link.text)").status == .seeOther)
        #expect(await type(house.site.code(ofLink: link.digest).text, house).status == .gone)
        #expect(await ada.get(path).text.contains("The code was used"))
    }

    @Test func `a device's code is its person's page alone, for ten minutes, and five at a time`()
        async throws
    {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        let path = try #require(await ada.post("/sessions/another").header("Location"))
        #expect(await grace.get(path).status == .notFound)
        #expect(await ada.get("/sessions/another/nothing").status == .notFound)
        for _ in 0..<4 { #expect(await ada.post("/sessions/another").status == .seeOther) }
        #expect(await ada.post("/sessions/another").status == .tooMany)
        #expect(await grace.post("/sessions/another").status == .seeOther)
        house.clock.pass(10 * Self.minute)
        #expect(await ada.get(path).status == .notFound)
        #expect(await ada.post("/sessions/another").status == .seeOther)
    }

    @Test func `whoever tries codes is told to wait`() async throws {
        let house = try await House()
        func attempt(from address: String?) async -> Answer.Status {
            let headers = ["content-type": "application/x-www-form-urlencoded"]
            return await house.site.answer(
                Question(
                    .post, "/sign-in/code", headers: headers, body: Array("code=1".utf8), remote: address)
            ).status
        }
        for _ in 0..<60 { #expect(await attempt(from: "192.0.2.1") == .gone) }
        #expect(await attempt(from: "192.0.2.1") == .tooMany)
        for _ in 0..<60 { #expect(await attempt(from: "192.0.2.2") == .gone) }
        #expect(await attempt(from: nil) == .tooMany)
    }
}
