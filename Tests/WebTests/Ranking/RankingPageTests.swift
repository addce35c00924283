import Jury
import Records
import Testing

@testable import Web

/// What chairs and signers see of places, and when.
@Suite struct RankingPageTests {
    /// Everybody has marked what she may: the taps 7 and 8, the roof 9 and 6, the lamp 5. Nobody has marked
    /// the boots but Grace, where she sits.
    private func judged(boots: Thousandths = 6_000) async throws -> House {
        let house = try await House()
        try await house.take(
            Acts.Seat(round: "first", seats: [Pairing("boots", "grace")]), by: "olga")
        try await house.send("roof", by: "ada", points: 9_000)
        try await house.send("taps", by: "grace", points: 8_000)
        try await house.send("roof", by: "grace", points: 6_000)
        try await house.send("lamp", by: "grace", points: 5_000)
        try await house.send("boots", by: "grace", points: boots)
        return house
    }

    private func closed(boots: Thousandths = 6_000) async throws -> House {
        let house = try await judged(boots: boots)
        try await house.take(Acts.Close(round: "first"), by: "olga")
        return house
    }

    private func rows(_ page: String, _ caption: String = "Ranking") -> [[String]] {
        Table.rows(caption, in: page)
    }

    @Test func `nobody sees a place before the round is closed`() async throws {
        let house = try await judged()
        let carl = try Browser(house, "carl")
        for path in ["", "/sure", "/what-if", "/why/\(house.name("taps"))"] {
            let page = await carl.get("/ranking/towns" + path)
            #expect(page.status == .ok)
            #expect(page.text.contains("There is a ranking when the round is closed."))
            #expect(!page.text.contains("(invented)"))
        }
        #expect(await carl.get("/ranking").text.contains("There is a ranking when the round is closed."))
        #expect(await carl.get("/ranking/nothing").status == .notFound)
    }

    @Test func `places come with points, the gap and the way to why`() async throws {
        let page = try await Browser(closed(), "carl").get("/ranking/towns").text
        let told = rows(page).map { $0.filter { !$0.isEmpty && $0 != "Why?" && !$0.hasPrefix("level") } }
        #expect(
            told == [
                ["1", "The taps (invented)", "72.2", "&lt; 0.1"],
                ["2", "The roof (invented)", "72.2", "16.7"],
                ["3", "The boots (invented)", "55.6", "11.1"], ["4", "The lamp (invented)", "44.4"],
            ])
        #expect(page.contains("Rule of the edition: weighted mean. Ballots for each entry: 1 to 2."))
        #expect(!page.contains("%") && !page.contains("of 100 "))
    }

    @Test func `who organises sees no ranking, also as a chair`() async throws {
        let house = try await closed()
        #expect(try await Browser(house, "olga").get("/ranking/towns").status == .notFound)
        try await house.take(Acts.Appoint(person: "carl", roles: [.chair, .organiser]), by: "olga")
        let page = try await Browser(house, "carl").get("/ranking/towns").text
        #expect(page.contains("sees no marks and no ranking") && !page.contains("(invented)"))
    }

    @Test func `a chair who also judges gives her own ballots first`() async throws {
        let house = try await judged()
        try await house.take(Acts.Appoint(person: "carl", roles: [.chair, .juror]), by: "olga")
        try await house.take(Acts.Seat(round: "first", seats: [Pairing("lamp", "carl")]), by: "olga")
        try await house.take(Acts.Close(round: "first"), by: "olga")
        let carl = try Browser(house, "carl")
        let page = await carl.get("/ranking/towns").text
        #expect(page.contains("Your own ballots come first: 1 is missing.") && !page.contains("(invented)"))
        try await house.take(Acts.Recuse(entry: "lamp"), by: "carl")
        let after = rows(await carl.get("/ranking/towns").text).compactMap { $0.dropFirst().first }
        #expect(after == ["The taps (invented)", "The roof (invented)", "The boots (invented)"])
    }

    @Test func `nothing on a chair's pages hangs on an entry before which she is in conflict`() async throws {
        var worlds: [[[String]]] = []
        for boots: Thousandths in [1_000, 10_000] {
            let house = try await closed(boots: boots)
            try await house.take(
                Acts.StateConflict(juror: "carl", entry: "boots", tie: .client, treatment: .block), by: "olga"
            )
            let carl = try Browser(house, "carl")
            let near = ["roof", "taps", "lamp", "boots"].map {
                "/ranking/towns/why/" + house.name(Identifier($0))
            }
            let paths = [
                "/ranking", "/ranking/towns", "/ranking/towns/sure", "/ranking/towns/sure?chances=1",
                "/ranking/towns/what-if", "/ranking/towns/what-if?weight.results=1&without=ada&rule=borda",
            ]
            var world: [[String]] = []
            for path in paths + near { world.append(await carl.get(path).whole) }
            worlds.append(world)
            #expect(world[1].joined().contains("One entry is not shown to you."))
            #expect(!world.joined().joined().contains("boots"))
            #expect(await carl.get(near[3]).status == .notFound)
        }
        #expect(worlds[0] == worlds[1])
    }

    @Test func `why a place says where its points come from and what the next ones have`() async throws {
        let house = try await judged()
        try await house.take(Acts.Unseal(round: "first", entry: "boots"), by: "grace")
        try await house.take(
            Acts.Mark(
                round: "first", entry: "boots", criterion: "idea", points: 6_000,
                comment: try await house.keep("Plain, and it works.")), by: "grace")
        try await house.take(Acts.Close(round: "first"), by: "olga")
        let page = try await Browser(house, "carl").get("/ranking/towns/why/\(house.name("boots"))").text
        #expect(page.contains("Why place 3?") && page.contains("The boots (invented)"))
        #expect(
            rows(page, "Points by criterion").first == ["Results", "60", "6.0", "33.3", "−10.0", "+6.7"])
        #expect(page.contains("16.7 points behind “The roof (invented)” in place 2."))
        #expect(page.contains("11.1 points ahead of “The lamp (invented)” in place 4."))
        #expect(page.contains("Idea: Plain, and it works."))
    }

    @Test func `other weights, rules and juries stand beside the list and leave it as it is`() async throws {
        let house = try await closed()
        let carl = try Browser(house, "carl")
        let before = await carl.get("/ranking/towns").text
        let alone = await carl.get("/ranking/towns/what-if?without=grace").text
        #expect(rows(alone).first == ["The roof (invented)", "1", "88.9", "2"])
        #expect(rows(alone).last == ["The lamp (invented)", "–", "–", "4"])
        let odd = await carl.get(
            "/ranking/towns/what-if?weight.results=0&weight.idea=101&rule=nothing&without=x")
        let plain = await carl.get("/ranking/towns/what-if")
        #expect(odd.status == .ok && rows(odd.text) == rows(plain.text))
        #expect(await carl.get("/ranking/towns").text == before)
    }

    @Test func `how probable places are is shown to who asks for it`() async throws {
        let carl = try Browser(try await closed(), "carl")
        let calm = await carl.get("/ranking/towns/sure").text
        #expect(!calm.contains("Probability of each place") && !calm.contains(">First</th>"))
        let asked = await carl.get("/ranking/towns/sure?chances=1").text
        #expect(asked.contains("Probability of each place") && asked.contains(">First</th>"))
    }

    @Test func `a juror who steps back changes places at the next look`() async throws {
        let house = try await closed()
        let carl = try Browser(house, "carl")
        let first = rows(await carl.get("/ranking/towns").text)
        try await house.take(Acts.Recuse(entry: "roof"), by: "grace")
        let second = rows(await carl.get("/ranking/towns").text)
        #expect(first != second && second.first?.prefix(3) == ["1", "The roof (invented)", "88.9"])
    }
}
