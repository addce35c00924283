import Jury
import Records
import Testing

@testable import Web

/// Asking for a link, and using it in the browser that asked or in another.
@Suite struct AskingTests {
    private static let minute = 60_000

    private func ask(
        _ house: House, _ who: String, _ headers: [String: String] = [:]
    ) async -> (answer: Answer, cookie: String) {
        let answer = await Browser(house).post("/sign-in", [("who", who)], headers: headers)
        let cookie = answer.header("Set-Cookie")?.prefix { $0 != ";" } ?? ""
        return (answer, String(cookie))
    }

    /// The path of the link in the last letter.
    private func mailed(_ house: House) throws -> String {
        let body = try #require(house.post.letters.last?.body)
        let found = try #require(body.firstMatch(of: /https:\/\/jury\.example(\/in\/[0-9a-f]{64})\n/))
        return String(found.output.1)
    }

    private func code(_ house: House, _ cookie: String) throws -> String {
        let secret = try #require(cookie.split(separator: "=").last.flatMap { Secret(String($0)) })
        return house.site.code(ofBrowser: secret.digest).text
    }

    @Test(arguments: ["ada@jury.example", " ADA@Jury.Example", "ada", "Ada"])
    func `who asks gets a link that leads in from the browser that asked`(who: String) async throws {
        let house = try await House()
        let (asked, cookie) = await ask(house, who)
        #expect(asked.status == .seeOther && asked.header("Location") == "/sign-in/asked")
        #expect(
            asked.header("Set-Cookie")?.wholeMatch(
                of: /__Host-asking=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600/) != nil
        )
        #expect(house.post.letters.map(\.address) == ["ada@jury.example"])
        let path = try mailed(house)
        let page = await Browser(house).get(path, ["cookie": cookie])
        #expect(page.text.contains("Sign in as ada") && !page.text.contains("name=\"code\""))
        let entered = await Browser(house).post(path, headers: ["cookie": cookie])
        #expect(entered.status == .seeOther)
        #expect(house.signIns.sessions(of: "ada").count == 1)
        #expect(await Browser(house).post(path, headers: ["cookie": cookie]).status == .gone)
    }

    @Test(arguments: [
        "stranger", "stranger@jury.example", "", " ", "noel", "noel@jury.example",
        // Two have it.
        "shared@jury.example",
        "ada@jury.example, x@y.example", "ada@jury.example\nBcc: x@y.example", "'", "\u{202E}ada",
        String(repeating: "a", count: 10_000),
    ])
    func `who is unknown gets the same answer to the last byte, after the same work`(who: String) async throws
    {
        let (one, other) = (try await House(), try await House())
        let (known, unknown) = (await ask(one, "ada"), await ask(other, who))
        #expect(known.answer.whole == unknown.answer.whole)
        let pages = [
            await Browser(one).get("/sign-in/asked", ["cookie": known.cookie]),
            await Browser(other).get("/sign-in/asked", ["cookie": unknown.cookie]),
        ]
        #expect(pages[0].whole == pages[1].whole)
        #expect(one.signIns.links().count == other.signIns.links().count)
        #expect(other.signIns.links().values.map(\.person.text).allSatisfy { $0.hasPrefix("?") })
        #expect(one.post.letters.count == 1 && other.post.letters == [])
    }

    @Test(arguments: ["ada", "stranger"])
    func `five in ten minutes are answered, whoever is meant`(who: String) async throws {
        let house = try await House()
        for _ in 0..<5 {
            #expect(await ask(house, who).answer.status == .seeOther)
            house.clock.pass(Self.minute)
        }
        let refused = await ask(house, who).answer
        #expect(refused.status == .tooMany && refused.header("Retry-After") == "300")
        // Hers are counted under her id and her address together.
        if who == "ada" { #expect(await ask(house, "ada@jury.example").answer.status == .tooMany) }
        #expect(await ask(house, "grace").answer.status == .seeOther)
        house.clock.pass(5 * Self.minute)
        #expect(await ask(house, who).answer.status == .seeOther)
    }

    @Test func `who asks again, because the mail is slow, can use either link`() async throws {
        let house = try await House()
        let (_, cookie) = await ask(house, "ada")
        let first = try mailed(house)
        #expect(await ask(house, "ada", ["cookie": cookie]).cookie == cookie)
        for path in [try mailed(house), first] {
            #expect(await Browser(house).post(path, headers: ["cookie": cookie]).status == .seeOther)
        }
    }

    @Test func `another browser is asked for the code that the first one shows`() async throws {
        let house = try await House()
        let (_, cookie) = await ask(house, "ada")
        let (path, code) = (try mailed(house), try code(house, cookie))
        #expect(await Browser(house).get("/sign-in/asked", ["cookie": cookie]).text.contains(code))
        let other = await ask(house, "grace").cookie
        for headers in [[:], ["cookie": other]] {
            let page = await Browser(house).get(path, headers)
            #expect(page.text.contains("name=\"code\"") && !page.text.contains(code))
            let wrong = await Browser(house).post(path, headers: headers)
            #expect(wrong.status == .unprocessable && wrong.text.contains("not the code"))
        }
        let typed = " " + code.lowercased().replacing("-", with: " ").replacing("0", with: "o")
        #expect(await Browser(house).post(path, [("code", typed)]).status == .seeOther)
        #expect(house.signIns.sessions(of: "ada").count == 1)
    }

    @Test func `after five wrong codes a link leads nowhere, not even with the right one`() async throws {
        let house = try await House()
        let (_, cookie) = await ask(house, "ada")
        let (path, code) = (try mailed(house), try code(house, cookie))
        for attempt in 1...5 {
            let answer = await Browser(house).post(path, [("code", "AAAA-AAAA")])
            #expect(answer.status == (attempt < 5 ? .unprocessable : .gone))
        }
        #expect(await Browser(house).post(path, [("code", code)]).status == .gone)
        #expect(await Browser(house).post(path, headers: ["cookie": cookie]).status == .gone)
    }

    @Test func `where no mail is set up it waits for whoever hands on links`() async throws {
        let house = try await House(sendsMail: false)
        let (asked, cookie) = await ask(house, "ada")
        #expect(asked.status == .seeOther)
        let page = await Browser(house).get("/sign-in/asked", ["cookie": cookie])
        #expect(
            page.text.contains("your organiser sees that you asked") && !page.text.contains("class=\"code\""))
        #expect(house.signIns.links(of: "ada").map { $0.browser != nil } == [true])
    }

    @Test func `who has no address gets nothing, and whoever asked nothing sees no code`() async throws {
        let house = try await House()
        #expect(await ask(house, "olga").answer.status == .seeOther)
        #expect(house.post.letters == [])
        #expect(await Browser(house).get("/sign-in/asked").header("Location") == "/sign-in")
        #expect(await Browser(house).ask(.post, "/sign-in").status == .badRequest)
    }

    @Test func `one address asks for so many links, and all together for more`() async throws {
        let house = try await House()
        func asking(_ number: Int, from address: String?) async -> Answer.Status {
            let headers = ["content-type": "application/x-www-form-urlencoded"]
            return await house.site.answer(
                Question(
                    .post, "/sign-in", headers: headers, body: Array("who=n\(number)".utf8), remote: address)
            ).status
        }
        for number in 0..<120 { #expect(await asking(number, from: "192.0.2.1") == .seeOther) }
        #expect(await asking(120, from: "192.0.2.1") == .tooMany)
        for number in 120..<300 { #expect(await asking(number, from: nil) == .seeOther) }
        #expect(await asking(300, from: "192.0.2.2") == .tooMany)
        house.clock.pass(2_000)
        #expect(await asking(300, from: "192.0.2.2") == .seeOther)
    }
}
