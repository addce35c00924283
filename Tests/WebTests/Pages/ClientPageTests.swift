import Jury
import Records
import Testing

@testable import Web

/// A client confirms what her agency stated, and sees nothing else.
@Suite struct ClientPageTests {
    /// The heart is north's, and judged by nobody yet.
    private func house(_ files: [String: String] = [:], sendsMail: Bool = true) async throws -> House {
        let house = try await House(files: files, sendsMail: sendsMail)
        house.people.keep(PersonDetails(name: "North (invented)", address: "north@else.example"), of: "north")
        let file = try #require(try await house.room.look { $0.entries["heart"]?.file })
        try await house.take(
            Acts.Enter(entry: "heart", category: "health", file: file, agency: "north"), by: "olga")
        try await house.take(Acts.Call(until: house.clock.now + 3_600_000), by: "olga")
        return house
    }

    private func name(
        _ house: House, _ mail: String = "vera@client.example", named: Int = 0
    ) async throws -> Answer {
        try await Browser(house, "north").post(
            "/my-entries/heart",
            [("do", "client"), ("named", "\(named)"), ("name", "Vera Vera (invented)"), ("mail", mail)])
    }

    private func client(_ house: House) async throws -> Identifier<Person> {
        try #require(try await house.room.look { $0.client(of: "heart")?.person })
    }

    private func vouch(
        _ house: House, _ browser: Browser, _ answer: String = "confirmed", reason: String = ""
    ) async throws -> Answer {
        let file = try #require(try await house.room.look { $0.entries["heart"]?.file })
        return await browser.post(
            "/client",
            [("do", answer), ("file", file.text), ("by", "Vera Vera, director"), ("reason", reason)])
    }

    @Test func `she gets a link by mail, reads the entry and confirms it, and the agency hears`() async throws
    {
        let house = try await house()
        #expect(try await name(house).header("Location") == "/my-entries/heart")
        let letter = try #require(house.post.letters.last)
        #expect(letter.address == "vera@client.example")
        let link = try #require(letter.body.split(separator: "\n").first { $0.contains("/in/") })
        let place = String(link.dropFirst(House.origin.count))
        // Reading the mail changes nothing; only the button does.
        #expect(await Browser(house).get(place).status == .ok)
        #expect(await Browser(house).post(place).status == .seeOther)
        let vera = try Browser(house, try await client(house))
        #expect(await vera.get("/").header("Location") == "/client")
        let page = await vera.get("/client").text
        #expect(page.contains("It is true") && page.contains("Not answered."))
        #expect(await vera.get("/client/entry").status == .ok)
        #expect(try await vouch(house, vera).header("Location") == "/client")
        #expect(await vera.get("/client").text.contains("Vera Vera, director confirmed on"))
        #expect(
            try await Browser(house, "north").get("/my-entries/heart").text
                .contains("Vera Vera, director confirmed on"))
        #expect(house.post.letters.last?.address == "north@else.example")
        // Her address is in no line.
        let missing = try await Browser(house, "olga").get("/missing").text
        #expect(!missing.contains("vera@client.example"))
    }

    @Test func `a figure of no known metric is before her too`() async throws {
        let odd = ", {\"id\": \"odd\", \"says\": \"Cakes that were baked\", \"value\": \"70\"}"
        let house = try await house(["heart.json": SmallEdition.entry("heart", "health", hidden: odd)])
        _ = try await name(house)
        let page = try await Browser(house, try await client(house)).get("/client").text
        #expect(page.contains("Not placed yet") && page.contains("Cakes that were baked"))
        let usual = try await self.house()
        _ = try await name(usual)
        #expect(try await !Browser(usual, client(usual)).get("/client").text.contains("Not placed yet"))
    }

    @Test func `where no mail goes the agency sees the link once, and never after she came in`() async throws
    {
        let house = try await house(sendsMail: false)
        let shown = try await name(house, "")
        #expect(shown.status == .ok && shown.text.contains("\(House.origin)/in/"))
        let north = try Browser(house, "north")
        #expect(await !north.get("/my-entries/heart").text.contains("/in/"))
        _ = try Browser(house, try await client(house))
        let again = await north.post("/my-entries/heart", [("do", "client-link")])
        #expect(again.status == .unprocessable && !again.text.contains("/in/"))
    }

    @Test func `what is not true she says with a reason, and it stands where lists are signed`() async throws
    {
        let house = try await house()
        _ = try await name(house)
        let vera = try Browser(house, try await client(house))
        #expect(try await vouch(house, vera, "refused").status == .unprocessable)
        #expect(try await vouch(house, vera, "refused", reason: "We gave <ten>.").status == .seeOther)
        let page = try await Browser(house, "olga").get("/missing").text
        #expect(page.contains("We gave &lt;ten&gt;.") && page.contains("said on"))
    }

    @Test func `sent twice she is named once, and named anew the first one is nobody`() async throws {
        let house = try await house()
        for _ in 0..<2 { _ = try await name(house) }
        #expect(try await house.room.look { $0.clients["heart"]?.count } == 1)
        let first = try Browser(house, try await client(house))
        _ = try await name(house, "other@client.example", named: 1)
        #expect(await first.get("/client").status == .seeOther)
        #expect(try await house.room.look { $0.clients["heart"]?.count } == 2)
    }

    @Test func `an agency cannot make somebody else's address its own`() async throws {
        let house = try await house()
        // Ada's, who judges: her address goes on to be hers.
        _ = try await name(house, "ada@jury.example")
        let request = LinkRequest(
            "ada@jury.example", among: house.people.all(),
            roles: try await house.room.look { $0.people }, keyed: house.site.keyed)
        #expect(request.person == "ada")
    }

    @Test func `she finds nothing of another entry, and no other page`() async throws {
        let house = try await house()
        _ = try await name(house)
        let vera = try Browser(house, try await client(house))
        let nothing = await vera.get("/no-such-page").whole
        for route in Site.allRoutes where route.method == .get {
            let path = route.template.rawValue
            if path.contains(":") || path.hasPrefix("/api") { continue }
            let answer = await vera.get(path)
            switch path {
            case "/client", "/client/entry": #expect(answer.status == .ok, "\(path)")
            default:
                let isForAll = await Browser(house).get(path).status == .ok
                #expect(
                    answer.whole == nothing || isForAll
                        || ["/", "/sessions", "/sign-in/asked"].contains(path)
                        || answer.status == .notFound, "\(path)")
            }
        }
    }

    @Test func `organisers see who has not confirmed, and remind once a day`() async throws {
        let house = try await house()
        let olga = try Browser(house, "olga")
        #expect(await olga.get("/missing").text.contains("Nobody was named"))
        let remind = [("entry", house.name("heart"))]
        #expect(await olga.post("/missing", remind).header("Location") == "/missing?sent=1")
        #expect(house.post.letters.last?.address == "north@else.example")
        _ = try await name(house)
        #expect(await olga.get("/missing").text.contains("Vera Vera (invented), vera@client.example"))
        #expect(await olga.post("/missing", remind).header("Location") == "/missing?sent=1")
        #expect(house.post.letters.last?.address == "vera@client.example")
        #expect(await olga.post("/missing", remind).header("Location") == "/missing?sent=0")
    }
}
