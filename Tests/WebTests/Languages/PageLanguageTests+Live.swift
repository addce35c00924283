import Jury
import Records

@testable import Web

extension PageLanguageTests {
    /// A live round, its order, questions and what moves rounds, for a juror and a chair.
    func liveDay(of evening: Evening, in tag: String) async throws -> [String] {
        let (ada, carl, site) = (evening.ada, evening.carl, evening.site)
        var pages: [String] = []
        func get(_ address: String, as person: Secret) async {
            pages.append(Self.text(await evening.ask(.get, address, as: person, in: tag)))
        }
        func send(_ address: String, _ fields: [(String, String)], as person: Secret) async {
            pages.append(Self.text(await evening.ask(.post, address, fields, as: person, in: tag)))
        }
        let entries = try await evening.stage()
        let (own, another) = (site.publicName(of: entries[0]), site.publicName(of: entries[1]))
        let seat = "/rounds/stage/entries/\(own)"
        for address in ["/live/stage", "/entries", seat] { await get(address, as: ada) }
        for (verb, entry) in [("present", another), ("present", own), ("timer", own), ("open-while", own)] {
            await send("/rounds/stage/order", [("do", verb), ("entry", entry)], as: carl)
            await get("/rounds/stage/order", as: carl)
            await get("/live/stage", as: ada)
        }
        await send(seat + "/questions", [("about", "question"), ("asked", "0")], as: ada)
        for (about, asked) in [("question", "0"), ("category", "1"), ("category", "2")] {
            let fields = [
                ("about", about), ("asked", asked), ("text", "18:00 UTC"), ("category", "reputation"),
            ]
            await send(seat + "/questions", fields, as: ada)
        }
        await get(seat, as: ada)
        await get("/questions", as: carl)
        for line in try await site.look({ $0.inquiries.keys.sorted() }) {
            await send("/questions/\(line)", [("text", "")], as: carl)
            await send("/questions/\(line)", [("text", "22:00 UTC")], as: carl)
        }
        await get("/questions", as: carl)
        await get(seat, as: ada)
        await send("/rounds/stage/deadline", [("ends", "noon")], as: carl)
        await send("/rounds/stage/deadline", [("ends", "1999-01-01T00:00")], as: carl)
        await send("/rounds/stage/deadline", [("ends", "2027-01-01T18:00")], as: carl)
        await get("/rounds", as: carl)
        for verb in ["pause", "pause", "close", "close", "reopen"] {
            await send("/rounds/stage/phase", [("do", verb)], as: carl)
            await get("/rounds", as: carl)
            await get("/rounds/stage/order", as: carl)
        }
        await get("/live/stage", as: ada)
        return pages
    }
}

extension PageLanguageTests.Evening {
    /// A live round in which ada judges the first of two entries; who judges the second is nobody here.
    func stage() async throws -> [Identifier<Entry>] {
        let entries = try await site.look { $0.entries.keys.sorted() }
        let categories = try await site.look { $0.categories.keys.sorted() }
        try await act(Acts.Appoint(person: "zoe", roles: [.juror]))
        try await act(Acts.Plan(round: "stage", sort: .live, categories: categories))
        try await act(
            Acts.Seat(round: "stage", seats: [Pairing(entries[0], "ada"), Pairing(entries[1], "zoe")]))
        try await act(Acts.Open(round: "stage"))
        return entries
    }
}
