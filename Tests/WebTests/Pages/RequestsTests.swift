import Jury
import Records
import Testing

@testable import Web

/// What an agency is asked about its entry, and what becomes of its reply.
@Suite struct RequestsTests {
    /// The heart is north's. Somebody asked until in an hour; the line that keeps it.
    private func asked(
        about: String = "evidence", by asker: Identifier<Person> = "carl",
        scan: (@Sendable (FileStore.Part) async -> VirusScan)? = nil
    ) async throws -> (house: House, line: Int) {
        let house = try await House(scan: scan)
        house.people.keep(
            PersonDetails(name: "North (invented)", address: "north@else.example"), of: "north")
        let file = try #require(try await house.room.look { $0.entries["heart"]?.file })
        // Of a category that no round was opened with.
        try await house.take(
            Acts.Enter(entry: "heart", category: "health", file: file, agency: "north"), by: "olga")
        let answer = await (try Browser(house, asker)).post("/requests", fields(house, about))
        #expect(answer.header("Location") == "/requests")
        return (house, try #require(try await house.room.look { $0.requests.keys.max() }))
    }

    private func fields(_ house: House, _ about: String = "evidence") -> [(String, String)] {
        let time = Moment(milliseconds: house.clock.now + 3_600_000)?.field ?? ""
        return [
            ("do", "ask"), ("entry", house.name("heart")), ("about", about), ("claim", ""),
            ("text", "Who counted <them>?"), ("until", time),
        ]
    }

    private func reply(
        _ browser: Browser, _ line: Int, _ text: String = "We did.", file: (String, [UInt8])? = nil
    ) async -> Answer {
        let fields = [("token", browser.token ?? ""), ("text", text), ("do", "reply")].map {
            "--edge\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
        }
        let head =
            fields.joined()
            + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(file?.0 ?? "")\"\r\n\r\n"
        let body = Array(head.utf8) + (file?.1 ?? []) + Array("\r\n--edge--\r\n".utf8)
        return await browser.ask(
            .post, "/my-entries/heart/requests/\(line)",
            headers: ["content-type": "multipart/form-data; boundary=edge"],
            stream: BodyStream([body], isBroken: false))
    }

    @Test func `an agency is asked by mail, replies with a file, and the jury sees it when it is shared`()
        async throws
    {
        let (house, line) = try await asked()
        let (north, carl) = (try Browser(house, "north"), try Browser(house, "carl"))
        let letter = try #require(house.post.letters.last)
        #expect(letter.address == "north@else.example" && letter.body.contains("Who counted <them>?"))
        #expect(letter.body.contains("https://jury.example/my-entries/heart"))
        let page = await north.get("/my-entries/heart").text
        #expect(page.contains("Who counted &lt;them&gt;?") && page.contains("A reply is taken until"))
        let picture = ("counts.png", SmallEdition.picture)
        #expect(await reply(north, line, file: picture).header("Location") == "/my-entries/heart")
        #expect(house.post.letters.last?.address == "shared@jury.example")
        #expect(house.post.letters.last?.body.contains("We did.") == true)
        let own = await north.get("/my-entries/heart/requests/\(line)")
        #expect(own.status == .ok)
        #expect(await own.bytes() == SmallEdition.picture)
        #expect(await carl.get("/requests/\(line)").status == .ok)
        let (grace, seat) = (try Browser(house, "grace"), "/rounds/second/entries/\(house.name("heart"))")
        #expect(await !grace.get(seat).text.contains("We did."))
        #expect(await grace.get("\(seat)/replies/\(line)").status == .notFound)
        _ = await carl.post("/requests", [("do", "share"), ("line", "\(line)")])
        let heard = await grace.get(seat).text
        #expect(heard.contains("Asked of the entrant") && heard.contains("We did."))
        #expect(await grace.get("\(seat)/replies/\(line)").status == .ok)
        // A reply that comes later waits to be shared.
        _ = await reply(north, line, "They did.")
        #expect(await !grace.get(seat).text.contains("They did."))
        #expect(await grace.get("\(seat)/replies/\(line)").status == .ok)
    }

    @Test func `after the time it says that there was no answer, and no reply is taken`() async throws {
        let (house, line) = try await asked(about: "harm")
        let north = try Browser(house, "north")
        house.clock.pass(3_600_000)
        #expect(await reply(north, line).status == .unprocessable)
        #expect(try await house.room.look { $0.requests[line]?.reply } == nil)
        #expect(await north.get("/my-entries/heart").text.contains("Not answered by"))
        let page = try await Browser(house, "olga").get("/requests").text
        #expect(page.contains("Not answered by") && page.contains("A harm that the entry is charged with"))
    }

    @Test func `where an entry has no agency an organiser puts in what its entrant replied`() async throws {
        let house = try await House()
        _ = try await Browser(house, "carl").post("/requests", fields(house))
        let line = try #require(try await house.room.look { $0.requests.keys.max() })
        let (olga, carl) = (try Browser(house, "olga"), try Browser(house, "carl"))
        let said = [("do", "reply"), ("line", "\(line)"), ("text", "We counted by hand.")]
        #expect(await olga.get("/requests").text.contains("what its entrant replied"))
        #expect(await !carl.get("/requests").text.contains("what its entrant replied"))
        #expect(await carl.post("/requests", said).status == .unprocessable)
        #expect(await olga.post("/requests", said).header("Location") == "/requests")
        let page = await carl.get("/requests").text
        #expect(page.contains("We counted by hand.") && page.contains("Show"))
        house.clock.pass(3_600_000)
        #expect(await !olga.get("/requests").text.contains("what its entrant replied"))
        let again = [("do", "reply"), ("line", "\(line)"), ("text", "We counted twice.")]
        let late = await olga.post("/requests", again)
        #expect(late.status == .unprocessable)
        #expect(late.text.contains("<textarea rows=\"4\" readonly>\nWe counted twice.</textarea>"))
    }

    @Test func `an organiser charges nobody with harm`() async throws {
        let (house, _) = try await asked(by: "olga")
        let olga = try Browser(house, "olga")
        let form = await olga.get("/requests?entry=\(house.name("heart"))").text
        #expect(form.contains("value=\"eligibility\"") && !form.contains("value=\"harm\""))
        let answer = await olga.post("/requests", fields(house, "harm"))
        #expect(answer.status == .unprocessable && answer.text.contains("chair"))
    }

    @Test func `a form that is sent twice asks once, and replies once`() async throws {
        let (house, line) = try await asked()
        _ = try await Browser(house, "carl").post("/requests", fields(house))
        #expect(try await house.room.look { $0.requests.count } == 1)
        let lines = try await house.room.look { $0.length }
        let north = try Browser(house, "north")
        _ = await reply(north, line)
        #expect(try await house.room.look { $0.length } == lines + 1)
    }

    @Test func `another agency finds nothing, whether it was asked or not`() async throws {
        let (house, line) = try await asked()
        try await house.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        let south = try Browser(house, "south")
        let nothing = await reply(south, 999_999)
        #expect(await reply(south, line).whole == nothing.whole)
        #expect(nothing.status == .notFound)
        #expect(
            await south.get("/my-entries/heart/requests/\(line)").whole
                == south.get("/my-entries/nothing/requests/\(line)").whole)
    }

    @Test func `a chair in conflict neither asks nor reads what was replied`() async throws {
        let (house, line) = try await asked(by: "olga")
        _ = await reply(try Browser(house, "north"), line, file: ("counts.png", SmallEdition.picture))
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "heart", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        #expect(await !carl.get("/requests").text.contains("We did."))
        #expect(await carl.get("/requests/\(line)").status == .notFound)
        #expect(await carl.post("/requests", fields(house)).status == .notFound)
        let share = await carl.post("/requests", [("do", "share"), ("line", "\(line)")])
        #expect(share.status == .notFound)
    }

    @Test func `a file with a virus is not taken, and the reply is not either`() async throws {
        let (house, line) = try await asked(scan: { _ in .found("Eicar-Test") })
        let answer = await reply(
            try Browser(house, "north"), line, file: ("counts.png", SmallEdition.picture))
        #expect(answer.status == .unprocessable && answer.text.contains("Eicar-Test"))
        #expect(try await house.room.look { $0.requests[line]?.reply } == nil)
        #expect(try house.site.stores.uploads.all() == [])
        #expect(try house.site.stores.arrivals.all() == [])
    }
}
