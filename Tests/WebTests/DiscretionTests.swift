import Jury
import Records
import Testing

@testable import Web

/// What others do, a juror's pages do not show: two houses that differ only in it give her the same bytes.
@Suite struct DiscretionTests {
    /// What Ada must not learn of.
    private func goOn(_ house: House) async throws {
        try await house.send("taps", by: "grace", points: 3_000)
        try await house.take(Acts.Mark(round: "first", entry: "roof", criterion: "idea"), by: "grace")
        try await house.take(Acts.Recuse(entry: "roof"), by: "grace")
        try await house.take(
            Acts.StateConflict(juror: "grace", entry: "lamp", tie: .employer, treatment: .block), by: "olga")
        try await house.take(Acts.Appoint(person: "edsger", roles: [.juror]), by: "olga")
        try await house.take(Acts.Seat(round: "first", seats: [Pairing("roof", "edsger")]), by: "olga")
        _ = try house.drafts.save(
            Array("notes=hers".utf8), at: SeatAddress(round: "first", entry: "lamp", juror: "grace"),
            expecting: 0)
        try await house.take(
            Acts.Ask(round: "first", entry: "roof", about: .category, category: "health"), by: "edsger")
        try await house.take(
            Acts.Present(round: "late", entry: "lamp", marking: .open), by: "olga")
        _ = try Browser(house, "grace")
    }

    @Test func `what others mark, leave, state and plan shows on no page of hers`() async throws {
        let (still, busy) = (try await House(), try await House())
        let browsers = (try Browser(still, "ada"), try Browser(busy, "ada"))
        for house in [still, busy] { try await house.stage() }
        try await goOn(busy)
        #expect(await browsers.0.everything() == browsers.1.everything())
        // It does show where it may.
        let rounds = (try Browser(still, "olga"), try Browser(busy, "olga"))
        #expect(await rounds.0.get("/rounds").text != rounds.1.get("/rounds").text)
    }

    @Test(arguments: ["roof", "taps"])
    func `claims for the organiser's eyes show on no page of hers`(entry: String) async throws {
        let hidden = SmallEdition.entry(entry, "towns", hidden: SmallEdition.hiddenClaim)
        let (still, busy) = (try await House(), try await House(files: ["\(entry).json": hidden]))
        let browsers = (try Browser(still, "ada"), try Browser(busy, "ada"))
        #expect(await browsers.0.everything() == browsers.1.everything())
        // Where she has given no mark, exposure is folded away, and only its count is told.
        let roof = SeatAddress(round: "first", entry: "roof", juror: "ada")
        for house in [still, busy] { _ = try house.drafts.save([], at: roof, expecting: 1) }
        #expect(await browsers.0.everything() == browsers.1.everything())
    }

    @Test func `another juror has the same entry under the same address and her own page`() async throws {
        let house = try await House()
        let path = "/rounds/first/entries/\(house.name("roof"))"
        let (ada, grace) = (
            try await Browser(house, "ada").get(path), try await Browser(house, "grace").get(path)
        )
        #expect(ada.text.contains("Ask about the list."))
        #expect(grace.status == .ok && !grace.text.contains("Ask about the list."))
    }
}
