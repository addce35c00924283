import Intake
import Jury
import Records
import Testing

@testable import Web

/// From the sign-off to the list that everybody reads.
@Suite struct PublicationPageTests {
    /// Everything is marked and closed: the taps have 7 and 8, the roof 9, the lamp 5. Sue signs.
    private func closed(files: [String: String] = [:]) async throws -> House {
        let house = try await House(files: files)
        // Ada has marks already, so that it takes two.
        let line = try await next(house)
        try await house.take(Acts.Propose(Acts.Appoint(person: "sue", roles: [.signer])), by: "olga")
        try await house.take(Acts.Confirm(proposal: line), by: "carl")
        try await house.send("roof", by: "ada", points: 9_000)
        try await house.send("taps", by: "grace", points: 8_000)
        try await house.send("lamp", by: "grace", points: 5_000)
        try await house.take(Acts.Close(round: "first"), by: "olga")
        try await house.take(Acts.Open(round: "second"), by: "olga")
        try await house.take(Acts.Close(round: "second"), by: "olga")
        return house
    }

    /// The number of the next line.
    private func next(_ house: House) async throws -> Int { try await house.room.look { $0.length } }

    /// Carl proposes and Sue confirms; the line that published it.
    private func publish(_ house: House, _ fields: [(String, String)] = []) async throws -> Int {
        let line = try await next(house)
        let proposed = await (try Browser(house, "carl")).post("/sign-off", [("do", "publish")] + fields)
        #expect(proposed.status == .seeOther)
        let sue = try Browser(house, "sue")
        let confirmed = await sue.post("/sign-off", [("do", "confirm"), ("line", "\(line)")])
        #expect(confirmed.status == .seeOther)
        return line + 1
    }

    @Test func `a list is proposed by the chair and confirmed by the signer, and then everybody reads it`()
        async throws
    {
        let house = try await closed()
        let (carl, sue, stranger) = (
            try Browser(house, "carl"), try Browser(house, "sue"), Browser(house)
        )
        let line = try await next(house)
        #expect(await carl.post("/sign-off", [("do", "publish")]).status == .seeOther)
        #expect(await carl.get("/sign-off").text.contains("You proposed it: somebody else confirms it."))
        let waiting = await sue.get("/sign-off").text
        #expect(waiting.contains("The list is published") && waiting.contains("Proposed by carl (invented)"))
        #expect(await stranger.get("/palmares").status == .notFound)
        _ = await sue.post("/sign-off", [("do", "confirm"), ("line", "\(line)")])
        let page = await stranger.get("/palmares")
        #expect(page.status == .ok)
        let places = Table.rows("Towns", in: page.text).map { Array($0.prefix(3)) }
        #expect(
            places == [
                ["1", "The roof (invented)", "88.9"], ["2", "The taps (invented)", "72.2"],
                ["3", "The lamp (invented)", "44.4"],
            ])
        #expect(page.text.contains("Signed by two persons."))
        #expect(await page.whole == stranger.get("/palmares/\(line + 1)").whole)
    }

    @Test func `a change after the first mark is named to everybody, with as what two acted and why`()
        async throws
    {
        let house = try await closed()
        let (why, line) = (try await house.keep("A level was left out."), try await next(house))
        let list = try house.site.stores.files.keep(Array("another list\n".utf8))
        try await house.take(Acts.Propose(Acts.Define(files: list, reason: why)), by: "olga")
        try await house.take(Acts.Confirm(proposal: line), by: "carl")
        let published = try await publish(house)
        let told = "proposed as organiser, confirmed as chair. A level was left out."
        let page = await Browser(house).get("/palmares").text
        #expect(page.contains("Changes after the first mark") && page.contains(told))
        let bundle = try BundleReader.read(
            await Browser(house).get("/palmares/\(published)/bundle").bytes())
        #expect(
            bundle.notes.changes == [
                Bundle.Notes.Change(
                    at: house.clock.now, by: .organiser, confirmedBy: .chair,
                    reason: "A level was left out.")
            ])
    }

    @Test func `the result that everybody downloads is the record's, with no mark where rules hide them`()
        async throws
    {
        let house = try await closed()
        let size = try await next(house)
        let line = try await publish(house)
        let answer = await Browser(house).get("/palmares/\(line)/bundle")
        let bundle = try BundleReader.read(await answer.bytes())
        #expect(bundle.isSealed && bundle.lines.count == size)
        #expect(bundle.key == house.room.journal.key.text)
        #expect(bundle.contests.map(\.sheet.seatCount) == [0, 0])
        #expect(bundle.contests.first?.places.map(\.entry) == ["roof", "taps", "lamp"])
        for hidden in ["\"ada\"", "meanMark", "standings"] {
            #expect(!answer.text.contains(hidden), "\(hidden)")
        }
    }

    @Test func `before its embargo a list is nowhere`() async throws {
        let house = try await closed()
        let line = try await publish(house, [("embargo", "2036-01-01T12:00")])
        let stranger = Browser(house)
        let nothing = await stranger.get("/no-such-page").whole
        for path in ["/palmares", "/palmares/\(line)", "/palmares/\(line)/bundle"] {
            #expect(await stranger.get(path).whole == nothing)
        }
        let told = try await Browser(house, "carl").get("/sign-off").text
        #expect(told.contains("Shown to nobody before 1 January 2036"))
        let embargo = try #require(Moment("2036-01-01T12:00Z")).milliseconds
        house.clock.pass(embargo - house.clock.now)
        #expect(await stranger.get("/palmares").status == .ok)
    }

    @Test func `a list that was overtaken is not confirmed`() async throws {
        let house = try await closed()
        let line = try await next(house)
        _ = await (try Browser(house, "carl")).post("/sign-off", [("do", "publish")])
        try await house.take(Acts.Withdraw(entry: "lamp", reason: try await house.keep("Ended.")), by: "olga")
        let answer = await (try Browser(house, "sue")).post(
            "/sign-off", [("do", "confirm"), ("line", "\(line)")])
        #expect(answer.status == .unprocessable)
        #expect(answer.text.contains("Something was done since that list was made"))
        #expect(await Browser(house).get("/palmares").status == .notFound)
    }

    @Test func `one person publishes alone with a reason that everybody reads, until another signs`()
        async throws
    {
        let house = try await closed()
        let (carl, line) = (try Browser(house, "carl"), try await next(house))
        #expect(await carl.post("/sign-off", [("do", "alone")]).status == .unprocessable)
        _ = await carl.post("/sign-off", [("do", "alone"), ("alone", "Sue is on a <train>.")])
        let page = await Browser(house).get("/palmares").text
        #expect(page.contains("Published by one person alone: Sue is on a &lt;train&gt;."))
        #expect(page.contains("A second person has to sign before"))
        #expect(!(await carl.get("/sign-off").text.contains("value=\"countersign\"")))
        let sue = try Browser(house, "sue")
        #expect(await sue.get("/sign-off").text.contains("value=\"countersign\""))
        _ = await sue.post("/sign-off", [("do", "countersign"), ("line", "\(line)")])
        #expect(await Browser(house).get("/palmares").text.contains("A second person signed on"))
    }

    @Test func `a list that is taken back stays with the reason, and the next one takes its place`()
        async throws
    {
        let house = try await closed()
        let first = try await publish(house)
        let line = try await next(house)
        let retract = [("do", "retract"), ("line", "\(first)")]
        let carl = try Browser(house, "carl")
        #expect(await carl.post("/sign-off", retract).status == .unprocessable)
        _ = await carl.post("/sign-off", retract + [("reason", "A figure was wrong.")])
        _ = await (try Browser(house, "sue")).post(
            "/sign-off", [("do", "confirm"), ("line", "\(line)")])
        let alone = await Browser(house).get("/palmares").text
        #expect(alone.contains("This list holds no more: A figure was wrong."))
        try await house.take(Acts.Withdraw(entry: "roof", reason: try await house.keep("False.")), by: "olga")
        let missing = await carl.post("/sign-off", [("do", "publish")])
        #expect(missing.status == .unprocessable)
        let second = try await publish(house, [("reason", "The roof is out.")])
        let page = await Browser(house).get("/palmares").text
        #expect(page.contains("It takes the place of an earlier list: The roof is out."))
        #expect(page.contains("/palmares/\(first)") && !page.contains("holds no more"))
        let old = await Browser(house).get("/palmares/\(first)").text
        #expect(old.contains("holds no more") && old.contains("The roof (invented)"))
        #expect(old.contains("/palmares/\(second)"))
    }

    @Test func `a prize that the jury gives by hand is on the list, and one that it does not give`()
        async throws
    {
        let house = try await closed()
        let carl = try Browser(house, "carl")
        let grand = [("do", "award"), ("prize", "grand-prix"), ("entry", "taps"), ("reason", "It lasts.")]
        let gold = [("do", "award"), ("prize", "gold"), ("category", "health"), ("reason", "None held.")]
        for fields in [grand, gold] { #expect(await carl.post("/sign-off", fields).status == .seeOther) }
        _ = try await publish(house)
        let page = await Browser(house).get("/palmares").text
        #expect(page.contains("<dt>grand-prix</dt>") && page.contains("It lasts."))
        #expect(page.contains("<dt>gold · Health</dt>") && page.contains("Not given"))
    }

    @Test func `where the edition says so agencies are counted by their awards`() async throws {
        func agency(_ id: String, _ name: String) -> String {
            SmallEdition.entry(id, "towns").replacing(
                "\"lang\": \"en\"", with: "\"lang\": \"en\", \"agency\": {\"name\": \"\(name)\"}")
        }
        let levels = """

            levels:
              - {id: gold, score: 80}
              - {id: silver, score: 70}
              - {id: bronze, score: 40}
            """
        var files = [
            "roof.json": agency("roof", "North (invented)"), "taps.json": agency("taps", "South (invented)"),
            "lamp.json": agency("lamp", "South (invented)"),
            "rubrics/two.yaml": (SmallEdition.files["rubrics/two.yaml"] ?? "") + levels,
        ]
        let silent = try await closed(files: files)
        _ = try await publish(silent)
        #expect(!(await Browser(silent).get("/palmares").text.contains("Agencies by their awards")))
        files["edition.yaml"] =
            (SmallEdition.files["edition.yaml"] ?? "") + "\npublication: {agencies: shown}\n"
        let house = try await closed(files: files)
        _ = try await publish(house)
        let page = await Browser(house).get("/palmares").text
        #expect(
            Table.rows("Agencies by their awards", in: page) == [
                ["1", "North (invented)", "1", "0", "0"], ["2", "South (invented)", "0", "1", "1"],
            ])
    }

    @Test func `the sign-off tells what is missing and where every mark went, of what the chair may see`()
        async throws
    {
        var pages: [String] = []
        for marks: [Thousandths] in [[], [4_000, 9_000]] {
            let house = try await House()
            try await house.take(Acts.Seat(round: "first", seats: [Pairing("boots", "grace")]), by: "olga")
            for points in marks {
                try await house.take(
                    Acts.Mark(round: "first", entry: "boots", criterion: "idea", points: points), by: "grace")
            }
            try await house.send("lamp", by: "grace", points: 5_000)
            try await house.take(
                Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga"
            )
            let page = try await Browser(house, "carl").get("/sign-off").text
            pages.append(page.replacing(/name="token" value="[^"]*"/, with: ""))
        }
        #expect(pages[0] == pages[1])
        let rows = Table.rows("What is still missing", in: pages[0])
        #expect(rows.first?.dropFirst().prefix(8) == ["3", "1", "0", "3", "4", "4", "0", "0"])
        #expect(!pages[0].contains("The boots"))
    }
}
