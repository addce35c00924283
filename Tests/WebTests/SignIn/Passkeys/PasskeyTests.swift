import Jury
import Records
import Testing

@testable import Web

/// Making, using and removing passkeys, by all who may and may not.
@Suite struct PasskeyTests {
    private static let minute = 60_000

    /// What a script is told to let the device sign.
    private func challenge(_ answer: Answer) throws -> Digest {
        let text = try #require(answer.text.firstMatch(of: /"challenge": "([^"]*)"/)?.output.1)
        return try #require(Base64URL.bytes(of: String(text)).flatMap { Digest($0) })
    }

    private func begin(_ browser: Browser) async throws -> Digest {
        await browser.confirm()
        return try challenge(await browser.post("/passkeys", [("do", "begin")]))
    }

    private func make(_ device: Authenticator, _ browser: Browser) async throws -> Answer.Status {
        await browser.post("/passkeys", device.registration(try await begin(browser))).status
    }

    /// A challenge for somebody whom nobody knows yet, and what her browser holds since.
    private func ask(_ house: House) async throws -> (challenge: Digest, cookie: String) {
        let answer = await Browser(house).post("/sign-in/passkey", [("step", "begin")])
        let cookie = try #require(answer.header("Set-Cookie")?.split(separator: ";").first)
        return (try challenge(answer), String(cookie))
    }

    private func send(_ fields: [(String, String)], _ house: House, _ cookie: String) async -> Answer {
        await Browser(house).post("/sign-in/passkey", fields, headers: ["cookie": cookie])
    }

    private func signIn(
        _ device: Authenticator, _ house: House, as person: Identifier<Person> = "ada"
    ) async throws -> Answer {
        let (challenge, cookie) = try await ask(house)
        return await send(try device.signIn(challenge, house.site.handle(of: person)), house, cookie)
    }

    /// The page of whoever brings what is no passkey's answer.
    private func refusal(_ house: House) async -> [String] {
        let answer = await Browser(house).post("/sign-in/passkey", [("step", "finish")])
        #expect(answer.status == .forbidden && answer.header("Set-Cookie") == nil)
        return answer.whole
    }

    @Test func `whoever is signed in makes a passkey, and it signs her in like a link`() async throws {
        let house = try await House()
        let device = Authenticator()
        #expect(try await make(device, try Browser(house, "ada")) == .seeOther)
        house.clock.pass(Self.minute)
        let answer = try await signIn(device, house)
        #expect(answer.status == .seeOther && answer.header("Location") == "/")
        let cookie = try #require(answer.header("Set-Cookie"))
        #expect(cookie.hasPrefix("__Host-session=") && cookie.hasSuffix("Max-Age=5184000"))
        let session = String(cookie.prefix { $0 != ";" })
        #expect(await Browser(house).get("/entries", ["cookie": session]).status == .ok)
        #expect(house.signIns.passkeys(of: "ada").map(\.used) == [house.clock.now])
    }

    @Test func `whoever has a passkey added or removed hears of it by mail, without what lets anybody in`()
        async throws
    {
        let house = try await House()
        let ada = try Browser(house, "ada")
        #expect(try await make(Authenticator(), ada) == .seeOther)
        let passkey = try #require(house.signIns.passkeys(of: "ada").first)
        let name = house.site.publicName(of: passkey)
        #expect(await ada.post("/passkeys/\(name)").status == .seeOther)
        // What is refused is not told.
        #expect(await ada.post("/passkeys/\(name)").status == .notFound)
        let letters = house.post.letters
        #expect(letters.map(\.address) == ["ada@jury.example", "ada@jury.example"])
        #expect(letters.map { $0.subject.prefix(21) } == ["A passkey was added: ", "A passkey was removed"])
        for letter in letters {
            #expect(letter.body.hasSuffix("\n\nhttps://jury.example/sessions"))
            #expect(!letter.body.contains(name) && !letter.body.contains("/in/"))
        }
    }

    @Test func `where no mail is set up a passkey is made all the same`() async throws {
        let house = try await House(sendsMail: false)
        #expect(try await make(Authenticator(), try Browser(house, "ada")) == .seeOther)
        #expect(house.post.letters == [])
    }

    @Test func `a chair's passkey lasts for a day, as her link does`() async throws {
        let house = try await House()
        #expect(try await make(Authenticator(), try Browser(house, "carl")) == .seeOther)
        let answer = try await signIn(Authenticator(), house, as: "carl")
        #expect(answer.header("Set-Cookie")?.hasSuffix("Max-Age=86400") == true)
    }

    @Test func `what the browser held before ends with it`() async throws {
        let house = try await House()
        let grace = try Browser(house, "grace")
        #expect(try await make(Authenticator(), try Browser(house, "ada")) == .seeOther)
        let (challenge, cookie) = try await ask(house)
        let held = "\(cookie); \(Cookie.session)=\(try #require(grace.session).text)"
        let fields = try Authenticator().signIn(challenge, house.site.handle(of: "ada"))
        #expect(await send(fields, house, held).status == .seeOther)
        #expect(await grace.get("/entries").status == .seeOther)
    }

    @Test func `her passkeys are listed and removed, and that ends no sign-in`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        let agent = ["user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"]
        let begun = try await begin(ada)
        _ = await ada.post("/passkeys", Authenticator().registration(begun), headers: agent)
        let page = await ada.get("/sessions").text
        #expect(page.contains("Firefox · Linux") && page.contains("not used yet"))
        let path = try #require(page.firstMatch(of: /action="(\/passkeys\/[^"]*)"/)?.output.1)
        #expect(await !grace.get("/sessions").text.contains("Firefox · Linux"))
        #expect(await grace.post(String(path)).status == .notFound)
        _ = try await signIn(Authenticator(), house)
        #expect(await ada.get("/sessions").text.contains("last used"))
        #expect(await ada.post(String(path)).status == .seeOther)
        #expect(await ada.post(String(path)).status == .notFound)
        #expect(await ada.get("/entries").status == .ok)
        #expect(try await signIn(Authenticator(), house).whole == refusal(house))
    }

    @Test func `whatever is wrong, the answer is the same`() async throws {
        let house = try await House()
        let device = Authenticator()
        let refusal = await refusal(house)
        // Nobody made one.
        #expect(try await signIn(device, house).whole == refusal)
        #expect(try await make(device, try Browser(house, "ada")) == .seeOther)
        let right = try await ask(house)
        let fields = try device.signIn(right.challenge, house.site.handle(of: "ada"))
        // Another browser, or none.
        let other = try await ask(house)
        for cookie in [other.cookie, "", "\(Cookie.passkeys)=0"] {
            #expect(await send(fields, house, cookie).whole == refusal)
        }
        // Another person's number, another name, a broken signature, a field that is missing or is no base 64.
        let others: [[(String, String)]] = [
            try device.signIn(try await ask(house).challenge, house.site.handle(of: "ada")),
            fields.filter { $0.0 != "signature" }, fields.filter { $0.0 != "person" },
            fields.map { $0.0 == "client" ? ($0.0, $0.1 + "=") : $0 },
        ]
        for broken in others { #expect(await send(broken, house, right.cookie).whole == refusal) }
        #expect(try await signIn(device, house, as: "grace").whole == refusal)
        var unknown = device
        unknown.credential = [1, 2, 3]
        #expect(try await signIn(unknown, house).whole == refusal)
        // The challenge itself is still there, once.
        #expect(await send(fields, house, right.cookie).status == .seeOther)
        #expect(await send(fields, house, right.cookie).whole == refusal)
        #expect(house.signIns.sessions(of: "ada").count == 2)
    }

    @Test func `a challenge is worth one answer, right or wrong, for five minutes`() async throws {
        let house = try await House()
        let device = Authenticator()
        #expect(try await make(device, try Browser(house, "ada")) == .seeOther)
        let handle = house.site.handle(of: "ada")
        let wrong = try await ask(house)
        var elsewhere = device
        elsewhere.origin = "https://evil.example"
        #expect(
            await send(try elsewhere.signIn(wrong.challenge, handle), house, wrong.cookie).status
                == .forbidden)
        #expect(
            await send(try device.signIn(wrong.challenge, handle), house, wrong.cookie).status == .forbidden)
        let (late, inTime) = (try await ask(house), try await ask(house))
        house.clock.pass(5 * Self.minute - 1)
        #expect(
            await send(try device.signIn(inTime.challenge, handle), house, inTime.cookie).status == .seeOther)
        house.clock.pass(1)
        #expect(
            await send(try device.signIn(late.challenge, handle), house, late.cookie).status == .forbidden)
    }

    @Test func `of many who bring the same answer at once one gets in`() async throws {
        let house = try await House()
        #expect(try await make(Authenticator(), try Browser(house, "ada")) == .seeOther)
        let (challenge, cookie) = try await ask(house)
        let fields = try Authenticator().signIn(challenge, house.site.handle(of: "ada"))
        let statuses = await withTaskGroup(of: Answer.Status.self) { group in
            for _ in 0..<16 { group.addTask { await send(fields, house, cookie).status } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == .seeOther } == 1 && statuses.count { $0 == .forbidden } == 15)
    }

    @Test func `a device that counts must come further each time`() async throws {
        let house = try await House()
        var device = Authenticator()
        device.count = 5
        #expect(try await make(device, try Browser(house, "ada")) == .seeOther)
        for (count, isTaken) in [(5, false), (6, true), (6, false), (4, false), (0, false), (7, true)] {
            device.count = UInt32(count)
            #expect((try await signIn(device, house).status == .seeOther) == isTaken, "\(count)")
        }
    }

    @Test func `a challenge to make one is its session's, once and for five minutes`() async throws {
        let house = try await House()
        let (ada, phone) = (try Browser(house, "ada"), try Browser(house, "ada"))
        let grace = try Browser(house, "grace")
        let device = Authenticator()
        let hers = try await begin(ada)
        for other in [phone, grace] {
            #expect(await other.post("/passkeys", device.registration(hers)).status == .unprocessable)
        }
        let forAll = try await ask(house)
        #expect(await ada.post("/passkeys", device.registration(forAll.challenge)).status == .unprocessable)
        #expect(await ada.post("/passkeys", device.registration(hers)).status == .seeOther)
        #expect(await ada.post("/passkeys", device.registration(hers)).status == .unprocessable)
        var second = device
        second.credential = [9]
        let late = try await begin(ada)
        house.clock.pass(5 * Self.minute)
        #expect(await ada.post("/passkeys", second.registration(late)).status == .unprocessable)
        // A challenge to make one lets nobody in.
        let (next, asked) = (try await begin(ada), try await ask(house))
        let fields = try device.signIn(next, house.site.handle(of: "ada"))
        #expect(await send(fields, house, asked.cookie).status == .forbidden)
    }

    @Test func `nobody takes another's passkey, and nobody has more than twenty`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        var device = Authenticator()
        #expect(try await make(device, ada) == .seeOther)
        #expect(try await make(device, grace) == .unprocessable)
        #expect(house.signIns.passkey(device.credential)?.person == "ada")
        for number in 1..<UInt8(Passkey.most) {
            device.credential = [number]
            #expect(try await make(device, ada) == .seeOther)
        }
        device.credential = [100]
        #expect(try await make(device, ada) == .unprocessable)
        #expect(try await make(device, grace) == .seeOther)
    }

    @Test func `who was erased or lost her roles is let in by none`() async throws {
        let house = try await House()
        #expect(try await make(Authenticator(), try Browser(house, "ada")) == .seeOther)
        try await house.take(Acts.Appoint(person: "ada", roles: []), by: "olga")
        #expect(try await signIn(Authenticator(), house).whole == refusal(house))
        try await house.take(Acts.Appoint(person: "ada", roles: [.juror]), by: "olga")
        #expect(try await signIn(Authenticator(), house).status == .seeOther)
        #expect(house.signIns.erase("ada"))
        #expect(try await signIn(Authenticator(), house).whole == refusal(house))
    }

    @Test func `a device learns a name and a number of hers, and which of hers it has already`() async throws
    {
        let house = try await House()
        let ada = try Browser(house, "ada")
        #expect(try await make(Authenticator(), ada) == .seeOther)
        let options = await ada.post("/passkeys", [("do", "begin")]).text
        let handle = Base64URL.text(house.site.handle(of: "ada").bytes)
        for part in [
            "\"id\": \"jury.example\"", "\"id\": \"\(handle)\"", "\"name\": \"ada (invented)\"",
            "\"alg\": -7",
            "\"id\": \"AAECAwQFBgcICQoLDA0ODw\"", "\"residentKey\": \"required\"",
            "\"userVerification\": \"required\"", "\"attestation\": \"none\"",
        ] {
            #expect(options.contains(part), "\(part)")
        }
        #expect(
            !options.contains("ada@jury.example")
                && house.site.handle(of: "grace") != house.site.handle(of: "ada"))
        let asked = await Browser(house).post("/sign-in/passkey", [("step", "begin")])
        #expect(asked.text.contains("\"rpId\": \"jury.example\"") && !asked.text.contains("allowCredentials"))
        let cookie = try #require(asked.header("Set-Cookie"))
        #expect(
            cookie.wholeMatch(
                of: /__Host-passkeys=[0-9a-f]{64}; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=300/)
                != nil)
    }

    @Test func `a site that is reached by a number has none and speaks of none`() async throws {
        let house = try await House(origin: "http://127.0.0.1:8080")
        let ada = try Browser(house, "ada")
        for path in ["/sign-in", "/sessions"] {
            let page = await ada.get(path)
            #expect(page.status == .ok && !page.text.contains("passkey"))
        }
        for path in ["/passkeys", "/sign-in/passkey", "/confirm"] {
            let fields = [("do", "begin"), ("step", "begin")]
            #expect(await ada.post(path, fields).status == .notFound)
        }
        let named = try Browser(try await House(), "ada")
        for path in ["/sign-in", "/sessions"] {
            #expect(await named.get(path).text.contains("<script type=\"module\" src=\"/passkey.js\">"))
        }
    }

    @Test func `whoever asks for challenges without end is told to wait`() async throws {
        let house = try await House()
        func attempt(from address: String?) async -> Answer.Status {
            let headers = ["content-type": "application/x-www-form-urlencoded"]
            return await house.site.answer(
                Question(
                    .post, "/sign-in/passkey", headers: headers, body: Array("step=begin".utf8),
                    remote: address
                )
            ).status
        }
        for address in ["192.0.2.1", "192.0.2.2", "192.0.2.3"] {
            for _ in 0..<300 { #expect(await attempt(from: address) == .ok) }
            #expect(await attempt(from: address) == .tooMany)
        }
        #expect(await attempt(from: nil) == .tooMany)
    }
}
