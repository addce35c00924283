import Jury
import Records
import Testing

@testable import Web

/// How far rounds are, as organiser and chair see it.
@Suite struct ProgressTests {
    @Test func `jurors and entries are counted, and what lacks most stands first`() async throws {
        let house = try await House()
        house.people.keep(PersonDetails(name: "Ada Example"), of: "ada")
        house.clock.pass(24 * 3_600_000)
        try await house.send("taps", by: "grace")
        _ = try Browser(house, "ada")
        let page = try await Browser(house, "olga").get("/progress").text
        #expect(
            Table.rows("By juror", in: page) == [
                ["grace (invented)", "3", "1", "0", "2", "0", "not yet", "2026-05-29"],
                ["Ada Example", "2", "1", "1", "1", "0", "2026-05-29", "2026-05-28"],
            ])
        #expect(
            Table.rows("By entry", in: page) == [
                ["The boots (invented)", "Towns", "1", "0", "0", "0", "1"],
                ["The lamp (invented)", "Towns", "1", "1", "0", "0", "1"],
                ["The roof (invented)", "Towns", "1", "2", "0", "1", "1"],
                ["The taps (invented)", "Towns", "1", "2", "2", "0", "0"],
            ])
        #expect(Table.rows("By category", in: page) == [["Towns", "4", "1", "4", "2", "1", "3"]])
        #expect(page.contains("1 entry has fewer jurors than it needs ballots"))
    }

    @Test func `who stepped back, is barred or struck is awaited nowhere`() async throws {
        let house = try await House()
        try await house.take(Acts.Recuse(entry: "roof"), by: "ada")
        try await house.take(
            Acts.StateConflict(juror: "grace", entry: "lamp", tie: .client, treatment: .block), by: "olga")
        let page = try await Browser(house, "olga").get("/progress").text
        #expect(
            Table.rows("By juror", in: page) == [
                ["grace (invented)", "2", "0", "0", "2", "0", "not yet", "not yet"],
                ["ada (invented)", "1", "1", "0", "0", "1", "not yet", "2026-05-28"],
            ])
        #expect(Table.rows("By entry", in: page).map { $0[3] } == ["0", "0", "1", "2"])
    }

    @Test func `a chair in conflict finds the entry in no count`() async throws {
        let (plain, free) = (try await House(), try await House())
        try await plain.take(
            Acts.StateConflict(juror: "carl", entry: "roof", tie: .client, treatment: .block), by: "olga")
        let page = try await Browser(plain, "carl").get("/progress").text
        #expect(!page.contains("The roof"))
        #expect(Table.rows("By juror", in: page).map { $0[1] } == ["2", "1"])
        #expect(try await Browser(plain, "olga").get("/progress").text.contains("The roof"))
        #expect(try await Browser(free, "carl").get("/progress").text.contains("The roof"))
    }

    @Test func `no mark and nothing that follows from one is in it`() async throws {
        let (low, high) = (try await House(), try await House())
        for (house, points) in [(low, 1_000 as Thousandths), (high, 10_000)] {
            try await house.send("taps", by: "grace", points: points)
            try await house.take(
                Acts.Mark(round: "first", entry: "lamp", criterion: "idea", points: points), by: "grace")
            let bytes = Form([(name: "mark.idea", value: points.description)]).bytes
            _ = try house.drafts.save(
                bytes, at: SeatAddress(round: "first", entry: "roof", juror: "grace"), expecting: 0)
        }
        for person: Identifier<Person> in ["olga", "carl"] {
            let browsers = (try Browser(low, person), try Browser(high, person))
            for path in ["/progress", "/progress?entries=sent", "/reminders", "/reminders/grace"] {
                let page = await browsers.0.get(path)
                #expect(page.status == .ok)
                #expect(await browsers.1.get(path).whole == page.whole, "\(path)")
            }
        }
    }

    @Test func `a chair who judges reads of a blind edition what its jurors read`() async throws {
        let house = try await House(files: NamedEdition.north.files(isBlind: true))
        try await house.take(Acts.Appoint(person: "noel", roles: [.juror, .organiser]), by: "olga")
        #expect(try await Browser(house, "olga").get("/progress").text.contains("The taps of Nord"))
        let both = try await Browser(house, "noel").get("/progress").text
        #expect(!both.contains("Nord") && both.contains("The taps of ▇▇▇ (invented)"))
    }

    @Test func `the heads sort, and unknown words do not`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        func order(_ query: String) async -> [[String]] {
            let page = await olga.get("/progress" + query).text
            return [Table.rows("By juror", in: page), Table.rows("By entry", in: page)].map {
                $0.map { $0[0] }
            }
        }
        let usual = await order("")
        #expect(usual[0] == ["grace (invented)", "ada (invented)"])
        #expect(await order("?jurors=name")[0] == ["ada (invented)", "grace (invented)"])
        #expect(
            await order("?entries=title")[1]
                == ["boots", "lamp", "roof", "taps"].map { "The \($0) (invented)" })
        #expect(await order("?entries=sent")[1].first == "The taps (invented)")
        #expect(await order("?round=%00&jurors=odd&entries=") == usual)
        let page = await olga.get("/progress?round=second&jurors=name").text
        #expect(
            page.contains(
                "<th scope=\"col\" class=\"words\" aria-sort=\"ascending\"><a href=\"/progress?round=second"))
        #expect(
            Table.rows("By entry", in: page) == [["The heart (invented)", "Health", "1", "1", "0", "0", "1"]])
    }

    @Test func `entries that a shortlist left out are not awaited`() async throws {
        let house = try await House()
        try await house.take(Acts.Plan(round: "cut", sort: .screening, categories: ["towns"]), by: "olga")
        try await house.take(Acts.Seat(round: "cut", seats: [Pairing("roof", "ada")]), by: "olga")
        let page = try await Browser(house, "olga").get("/progress?round=cut").text
        #expect(Table.rows("By entry", in: page).count == 4)
        #expect(page.contains("3 entries have fewer jurors"))
    }
}
