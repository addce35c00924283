import Jury
import Records
import Testing

@testable import Web

/// What other sites can make a browser send.
@Suite struct ForgeryTests {
    private static let fields = [
        ("language", "fr"), ("version", "1"), ("mark.results", "8"), ("mark.idea", "8"), ("do", "send"),
        ("who", "ada"),
    ]

    /// Every address that may change something, for what is Ada's.
    private func addresses(_ house: House) throws -> [(Question.Method, String)] {
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        let session = try #require(Browser(house, "ada").session)
        let passkey = Passkey(
            person: "ada", credential: [1],
            key: try #require(P256.PublicKey(Authenticator.x + Authenticator.y)),
            device: "", made: 0, count: 0)
        try house.signIns.keep(passkey)
        return try [
            (.post, "/in/\(house.link("ada").text)"), (.post, "/session"), (.post, "/language"),
            (.post, "/try"), (.post, "/sign-in"), (.post, "/sign-in/code"), (.post, "/sessions"),
            (.post, "/passkeys"), (.post, "/confirm"), (.post, "/vote"),
            (.post, "/tokens"),
            (.post, "/passkeys/\(house.site.publicName(of: passkey))"), (.post, "/sign-in/passkey"),
            (.post, "/sessions/another"), (.post, "/sessions/\(house.site.publicName(of: session.digest))"),
            (.post, "/categories/towns"), (.put, "\(seat)/draft"), (.post, "\(seat)/ballot"),
            (.post, "\(seat)/recusal"), (.post, "\(seat)/questions"), (.post, "/questions/3"),
            (.post, "/rounds/first/phase"), (.post, "/rounds/first/deadline"),
            (.post, "/rounds/evening/order"), (.post, "/reminders"),
            (.post, "/people/invitations"), (.post, "/people/list"), (.post, "/sheet"),
            (.post, "/documents/towns/letters"), (.post, "/rounds/first/typed"),
            (.post, "/sign-off"), (.post, "/deliberation/\(house.name("roof"))"),
            (.post, "/set-up"), (.post, "/set-up/text"), (.post, "/set-up/rubrics/two"),
            (.post, "/entries/add"),
            (.post, "/call"), (.post, "/my-entries"), (.post, "/my-entries/boots"),
            (.post, "/my-entries/boots/requests/3"), (.post, "/requests"), (.post, "/client"),
            (.post, "/missing"), (.post, "/audit"),
            (.post, "/my-entries/boots/form"), (.put, "/my-entries/boots/form"),
            (.post, "/my-entries/boots/evidence"), (.post, "/my-entries/boots/uploads"),
            (.patch, "/my-entries/boots/uploads/nothing"), (.post, "/files"),
            (.post, "/conflicts"), (.post, "/assignment"), (.post, "/assignment/seat"),
        ]
    }

    /// Who is not signed in has no token: there the browser's word on where it comes from is what counts.
    private static func isForAll(_ path: String) -> Bool {
        ["/language", "/try"].contains(path) || path.hasPrefix("/in/") || path.hasPrefix("/sign-in")
    }

    /// All that could have changed.
    private func state(_ house: House) async throws -> [String] {
        let lines = await house.room.journal.checkpoint.checkpoint.size
        let sessions = house.signIns.sessions(of: "ada").map {
            "\($0.key.base64) \($0.value.isOpen(at: house.clock.now))"
        }
        let links = house.signIns.links(of: "ada").map { "\($0.spent ?? 0)" }
        let drafts = house.drafts.drafts(of: "ada").map { "\($0.key.entry) \($0.value.version)" }
        let all = ["\(lines)", "\(house.signIns.links().count)", "\(house.post.letters.count)"]
        let passkeys = house.signIns.passkeys(of: "ada").map { "\($0.credential)" }
        return all + sessions.sorted() + links.sorted() + drafts.sorted() + passkeys
    }

    @Test func `this suite knows every address that may change something`() async throws {
        let house = try await House()
        // Programs show a token and no cookie, so that nothing of theirs can be forged.
        let unsafe = Site.allRoutes.filter { $0.method.isUnsafe && !$0.template.isForPrograms }
        let known = try addresses(house).map { method, path in
            unsafe.firstIndex { route in
                route.method == method && route.template.match(path.split(separator: "/")) != nil
            }
        }
        #expect(known.compactMap(\.self).sorted() == Array(unsafe.indices))
    }

    @Test(arguments: [
        ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"], ["sec-fetch-site": "odd"],
        ["sec-fetch-site": "", "origin": "https://evil.example"], ["sec-fetch-site": "", "origin": "null"],
        ["sec-fetch-site": "", "origin": "http://jury.example"],
        ["sec-fetch-site": "", "origin": "https://jury.example.evil.example"],
        ["sec-fetch-site": "cross-site", "origin": House.origin],
    ])
    func `what another site sends is refused and nothing is done`(headers: [String: String]) async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let addresses = try addresses(house)
        let before = try await state(house)
        for (method, path) in addresses {
            let answer = await ada.post(path, Self.fields, method: method, headers: headers)
            #expect(answer.status == .forbidden, "\(path)")
        }
        #expect(try await state(house) == before)
    }

    @Test func `a form without her token, or with another's, is refused and nothing is done`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        let addresses = try addresses(house).filter { !Self.isForAll($0.1) }
        let before = try await state(house)
        for (method, path) in addresses {
            for token in [nil, "", grace.token, ada.token?.uppercased()] {
                let form = Form(
                    (Self.fields + (token.map { [("token", $0)] } ?? [])).map { (name: $0.0, value: $0.1) })
                let answer = await ada.ask(method, path, body: form.bytes)
                #expect(answer.status == .forbidden, "\(path)")
            }
        }
        #expect(try await state(house) == before)
    }

    @Test func `what is no form is refused and nothing is done`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let addresses = try addresses(house).filter { !$0.1.hasPrefix("/in/") }
        let before = try await state(house)
        let many = (0...Form.fieldsMax).map { "a\($0)=1" }.joined(separator: "&")
        let token = try #require(ada.token)
        let bodies: [[UInt8]] = [
            Array("token=%".utf8), Array("token=%zz".utf8), Array("token=%ff".utf8), Array(many.utf8), [],
            [UInt8](repeating: 0, count: 100), Array("{\"token\": \"\(token)\"}".utf8),
        ]
        for (method, path) in addresses {
            // So often nobody asks at once.
            house.clock.pass(1_000)
            for body in bodies {
                let answer = await ada.ask(method, path, body: body)
                #expect([.forbidden, .badRequest].contains(answer.status), "\(path)")
                let plain = await ada.ask(
                    method, path, body: Array("token=\(token)&version=1&who=ada&code=1".utf8),
                    headers: ["content-type": "text/plain"])
                #expect([.forbidden, .badRequest].contains(plain.status), "\(path)")
            }
        }
        #expect(try await state(house) == before)
    }

    @Test func `asking for pages changes nothing, not even a link`() async throws {
        let house = try await House()
        let ada = try Browser(house, "ada")
        let link = try house.link("ada")
        let before = try await state(house)
        for _ in 0..<3 { #expect(await Browser(house).get("/in/\(link.text)").status == .ok) }
        for (_, path) in try addresses(house) where !path.hasPrefix("/in/") { _ = await ada.get(path) }
        _ = await ada.get("/session")
        #expect(try await state(house).count == before.count + 3)
        #expect(house.signIns.link(link.digest)?.isOpen(at: house.clock.now) == true)
    }
}
