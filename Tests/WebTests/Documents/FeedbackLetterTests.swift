import Jury
import Records
import Testing

@testable import Web

/// What whoever sent an entry in hears, and what stays in the room.
@Suite struct FeedbackLetterTests {
    /// Six entries of towns, each marked by Ada and Grace, so that thirds can be told.
    private func judged() async throws -> House {
        let house = try await House()
        try await house.take(
            Acts.Seat(
                round: "first",
                seats: [Pairing("boots", "grace"), Pairing("lamp", "ada")]), by: "olga")
        for (entry, points) in [("roof", 9_000), ("lamp", 5_000)] {
            try await mark(Identifier(entry), by: "ada", Thousandths(points), house)
        }
        for (entry, points) in [("taps", 8_000), ("roof", 6_000), ("lamp", 5_500), ("boots", 3_000)] {
            try await mark(Identifier(entry), by: "grace", Thousandths(points), house)
        }
        try await house.take(Acts.Close(round: "first"), by: "olga")
        return house
    }

    private func mark(
        _ entry: Identifier<Entry>, by juror: Identifier<Person>, _ points: Thousandths, _ house: House
    ) async throws {
        for criterion: Identifier<Criterion> in ["results", "idea"] {
            let comment = try await house.keep("Beside \(criterion) of \(entry), at \(points).")
            try await house.take(
                Acts.Mark(
                    round: "first", entry: entry, criterion: criterion, points: points, comment: comment),
                by: juror)
        }
        let whole = try await house.keep(juror == "ada" ? "Zest! Ada liked it." : "A plain idea, well told.")
        try await house.take(Acts.Seal(round: "first", entry: entry, comment: whole), by: juror)
    }

    @Test func `only what was written for the agency goes out by itself, and no juror's name`() async throws {
        let carl = try Browser(try await judged(), "carl")
        let letters = await carl.get("/documents/towns/letters.html").text
        #expect(letters.contains("A plain idea, well told."))
        for secret in [
            "Ada", "ada@", "Grace", "grace", "Beside", "9.0", "6.0", "5.5", "72.2", "Place", "place ",
        ] {
            #expect(!letters.contains(secret), "\(secret)")
        }
        #expect(letters.contains("Homes that are warm: 212"))
        let page = await carl.get("/documents/towns/letters").text
        #expect(page.contains("Zest! Ada liked it.") && page.contains("A juror’s name is in it."))
    }

    @Test func `what an entry tells the jury alone is in no letter, list or bundle`() async throws {
        let hush = """
            , {"id": "hush", "visible": "jury", "says": "Homes hushed", "metric": "beneficiaries",
               "nature": "counted", "value": "4321", "unit": "homes"}
            """
        let files = [
            "roof.json": SmallEdition.entry("roof", "towns", hidden: hush + SmallEdition.hiddenClaim)
        ]
        let house = try await House(files: files)
        let (ada, carl) = (try Browser(house, "ada"), try Browser(house, "carl"))
        #expect(await ada.get("/rounds/first/entries/\(house.name("roof"))").text.contains("4321"))
        try await house.send("roof", by: "ada")
        for round: Identifier<Round> in ["first", "second"] {
            if round == "second" { try await house.take(Acts.Open(round: round), by: "olga") }
            try await house.take(Acts.Close(round: round), by: "olga")
        }
        let published = await carl.post("/sign-off", [("do", "alone"), ("alone", "Nobody else is there.")])
        #expect(published.status == .seeOther)
        let line = try #require(try await house.site.look { $0.publications.keys.first })
        let nobody = Browser(house)
        let bundle = await nobody.get("/palmares/\(line)/bundle")
        #expect(bundle.status == .ok)
        for text in [
            bundle.text, await nobody.get("/palmares").text,
            await carl.get("/documents/towns/letters.html").text,
        ] {
            #expect(text.contains("The roof (invented)"))
            for secret in ["Homes hushed", "4321", "4,321", "People who were told", "7777", "7,777"] {
                #expect(!text.contains(secret), "\(secret)")
            }
        }
    }

    @Test func `the chair lets a comment in or leaves it out, and the choice stays`() async throws {
        let house = try await judged()
        let carl = try Browser(house, "carl")
        let page = await carl.get("/documents/towns/letters").text
        let beside = try #require(tick("Beside results of roof, at 9.", in: page))
        let entry = house.name("roof")
        let sent = await carl.post(
            "/documents/towns/letters", [("entry", entry), ("version", "0"), ("in", beside)])
        #expect(sent.status == .seeOther)
        let letters = await carl.get("/documents/towns/letters.html").text
        #expect(letters.contains("Beside results of roof, at 9") && !letters.contains("Beside idea of roof"))
        // What was not ticked is out now, for this entry alone.
        #expect(letters.split(separator: "A plain idea, well told.").count == 4)
        let late = await carl.post("/documents/towns/letters", [("entry", entry), ("version", "0")])
        #expect(late.status == .conflict)
    }

    /// The value of the box that stands before a text.
    private func tick(_ text: String, in page: String) -> String? {
        let line = page.split(separator: "<p><label class=\"tick\">").first { $0.contains(text) }
        let value = line?.split(separator: "value=\"").dropFirst().first
        return value?.split(separator: "\"").first.map(String.init)
    }

    @Test func `nobody has a letter before the round is closed`() async throws {
        let house = try await House()
        let carl = try Browser(house, "carl")
        for path in [
            "letters", "letters.html", "certificates.html", "book.html", "ranking.csv", "ranking.xlsx",
        ] {
            let page = await carl.get("/documents/towns/" + path)
            #expect(page.text.contains("There is a ranking when the round is closed."))
            #expect(!page.text.contains("(invented)"))
        }
        #expect(await carl.get("/documents").text.contains("There is a ranking when the round is closed."))
    }

    @Test func `no document of a chair hangs on an entry before which she is in conflict`() async throws {
        var worlds: [[[String]]] = []
        for boots: Thousandths in [1_000, 10_000] {
            let house = try await House()
            try await house.take(
                Acts.Seat(round: "first", seats: [Pairing("boots", "grace")]), by: "olga")
            for entry: Identifier<Entry> in ["roof", "taps", "lamp"] {
                try await mark(entry, by: "grace", 6_000, house)
            }
            try await mark("boots", by: "grace", boots, house)
            try await house.take(Acts.Close(round: "first"), by: "olga")
            try await house.take(
                Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga"
            )
            let carl = try Browser(house, "carl")
            var world: [[String]] = []
            for path in [
                "", "/towns/letters", "/towns/letters.html", "/towns/certificates.html", "/towns/book.html",
                "/towns/ranking.csv",
                "/towns/ranking.xlsx",
            ] {
                let answer = await carl.get("/documents" + path)
                world.append(answer.whole + ["\(await answer.bytes())"])
            }
            #expect(!world.joined().joined().contains("The boots"))
            worlds.append(world)
        }
        #expect(worlds[0] == worlds[1])
    }
}
