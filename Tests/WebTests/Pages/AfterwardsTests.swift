import Jury
import Records
import Testing

@testable import Web

/// What an agency reads of its entry while it is judged, and afterwards.
@Suite struct AfterwardsTests {
    /// Taps and roof are north's, the lamp south's; all are judged, and a list waits under an embargo.
    private func house(
        points: Thousandths = 8_000, embargo: String = "2036-01-01T12:00", letters: Bool = true
    ) async throws -> House {
        try await world(points: points, embargo: embargo, letters: letters).house
    }

    /// The same, with north's browser and her program, which are the same in every world.
    private func world(
        points: Thousandths, embargo: String = "2036-01-01T12:00", letters: Bool
    ) async throws -> (house: House, north: Browser, program: Browser) {
        let house = try await House()
        let (north, program) = (try Browser(house, "north"), try Browser(house, programOf: "north"))
        try await house.take(Acts.Appoint(person: "south", roles: [.agency]), by: "olga")
        for (entry, agency) in [("taps", "north"), ("roof", "north"), ("lamp", "south")] {
            let id = Identifier<Entry>(entry)
            let file = try #require(try await house.room.look { $0.entries[id]?.file })
            try await house.take(
                Acts.Enter(entry: id, category: "towns", file: file, agency: Identifier(agency)), by: "olga")
        }
        for entry: Identifier<Entry> in ["taps", "roof", "lamp"] {
            try await house.send(entry, by: "grace", points: entry == "taps" ? points : 6_000)
        }
        try await house.take(Acts.Close(round: "first"), by: "olga")
        try await house.take(Acts.Open(round: "second"), by: "olga")
        try await house.take(Acts.Close(round: "second"), by: "olga")
        let carl = try Browser(house, "carl")
        let alone = [("do", "alone"), ("alone", "Nobody is there."), ("embargo", embargo)]
        #expect(await carl.post("/sign-off", alone).status == .seeOther)
        if letters {
            let sent = await carl.post("/documents/towns/letters", [("do", "send")])
            #expect(sent.text.contains("3 letters are on their way."))
        }
        return (house, north, program)
    }

    private let own = [
        "/my-entries", "/my-entries/taps", "/my-entries/taps/form", "/my-entries/taps/preview",
        "/my-entries/taps/files/letter.html", "/my-entries/taps/files/certificate.html",
        "/my-entries/taps/files/ledger.json", "/my-entries/taps/files/ledger.html",
        "/my-entries/taps/files/entry.json", "/palmares", "/api/my-entries", "/api/requests",
    ]

    private func read(_ north: Browser, _ program: Browser) async -> [[String]] {
        var read: [[String]] = []
        for path in own {
            let asker = path.hasPrefix("/api") ? program : north
            read.append([path] + (await asker.get(path)).whole)
        }
        return read
    }

    @Test func `before the list is public marks, shortlist and letters show on no page of hers`() async throws
    {
        let still = try await world(points: 3_000, letters: true)
        let busy = try await world(points: 9_500, letters: false)
        try await busy.house.take(
            Acts.Decide(
                entry: "taps", claim: "warm", ruling: .defect(.refuted),
                reason: try await busy.house.keep("No.")),
            by: "carl")
        let one = await read(still.north, still.program)
        let other = await read(busy.north, busy.program)
        for (a, b) in zip(one, other) { #expect(a == b, "\(a[0])") }
        let page = await still.north.get("/my-entries/taps").text
        #expect(page.contains("In the jury’s hands.") && !page.contains("letter.html"))
    }

    @Test func `afterwards she reads her result, her letter, her certificate and her ledger`() async throws {
        let house = try await house(embargo: "")
        let north = try Browser(house, "north")
        let page = await north.get("/my-entries/taps").text
        #expect(page.contains("The result is published.") && page.contains("letter.html"))
        for file in ["letter.html", "ledger.html", "ledger.json"] {
            #expect(await north.get("/my-entries/taps/files/\(file)").status == .ok, "\(file)")
        }
        let ledger = await north.get("/my-entries/taps/files/ledger.html", ["accept-language": "lv"]).text
        #expect(ledger.contains("<html lang=\"lv\"") && ledger.contains("212"))
        let letter = await north.get("/my-entries/taps/files/letter.html")
        #expect(letter.text.contains("The taps (invented)"))
        #expect(letter.header("Content-Security-Policy")?.contains("style-src 'sha256-") == true)
        #expect(house.post.letters.isEmpty)
        // Another agency's is not there.
        let south = try Browser(house, "south")
        #expect(
            await south.get("/my-entries/taps/files/letter.html").whole
                == south.get("/my-entries/nothing/files/letter.html").whole)
    }

    @Test func `a letter stays as it was sent, until it is sent again`() async throws {
        let house = try await house(embargo: "")
        let north = try Browser(house, "north")
        let before = await north.get("/my-entries/taps/files/letter.html").whole
        try await house.take(
            Acts.Decide(
                entry: "taps", claim: "warm", ruling: .defect(.refuted), reason: try await house.keep("No.")),
            by: "carl")
        #expect(await north.get("/my-entries/taps/files/letter.html").whole == before)
    }

    @Test func `later figures stand apart, and jurors read them when the list is public`() async throws {
        let house = try await house(embargo: "")
        let north = try Browser(house, "north")
        let fields = [
            ("do", "follow-up"), ("on", "2026-05-01"), ("value", "412"), ("says", "Homes <warm>"),
            ("text", "Counted again."),
        ]
        let entries = try await house.room.look { $0.entries }
        #expect(await north.post("/my-entries/taps", fields).header("Location") == "/my-entries/taps")
        #expect(try await house.room.look { $0.entries == entries })
        #expect(await north.get("/my-entries/taps").text.contains("412 · Homes &lt;warm&gt;"))
        let seat = "/rounds/first/entries/\(house.name("taps"))"
        let heard = try await Browser(house, "grace").get(seat).text
        #expect(heard.contains("What became known later") && heard.contains("Counted again."))
        let day = [("do", "follow-up"), ("on", "someday"), ("text", "x")]
        #expect(await north.post("/my-entries/taps", day).status == .unprocessable)
        let hidden = try await self.house()
        _ = try await Browser(hidden, "north").post("/my-entries/taps", fields)
        let page = try await Browser(hidden, "grace").get("/rounds/first/entries/\(hidden.name("taps"))").text
        #expect(!page.contains("Counted again."))
    }

    @Test func `letters go when there is a list, and the chair alone sends them`() async throws {
        let house = try await House()
        let file = try #require(try await house.room.look { $0.entries["taps"]?.file })
        try await house.take(
            Acts.Enter(entry: "taps", category: "towns", file: file, agency: "north"), by: "olga")
        try await house.take(Acts.Close(round: "first"), by: "olga")
        let early = try await Browser(house, "carl").post("/documents/towns/letters", [("do", "send")])
        #expect(early.status != .ok && early.status != .seeOther, "\(early.status)")
        #expect(try await house.room.look { $0.letters } == [:])
    }
}
