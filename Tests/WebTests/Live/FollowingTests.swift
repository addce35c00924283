import Jury
import Records
import Testing

@testable import Web

/// What those who follow a live round hear besides the chair's moves.
@Suite struct FollowingTests {
    private static let ballot = [("version", "0"), ("mark.results", "8"), ("live", "1"), ("do", "save")]

    /// The roof is before the jury, and marked.
    private func open(_ house: House) async throws {
        try await house.stage()
        try await house.take(
            Acts.Present(
                round: "evening", entry: "roof", marking: .open, until: house.clock.now + 5 * 60_000),
            by: "carl")
    }

    private func follow(_ house: House) async throws -> Pieces {
        let pieces = try Pieces(try await Browser(house, "ada").get("/live/evening/events"))
        _ = await pieces.next()
        return pieces
    }

    @Test func `when a presentation's time and when the round's end comes, its pages hear of it once`()
        async throws
    {
        let house = try await House()
        try await open(house)
        let end = house.clock.now + 6 * 60_000
        try await house.take(Acts.SetDeadline(round: "evening", deadline: end), by: "olga")
        let pieces = try await follow(house)
        for says in ["The time is over.", "The round is closed."] {
            try await house.site.tellFloors(at: house.clock.now)
            house.clock.pass(5 * 60_000)
            for _ in 0..<3 { try await house.site.tellFloors(at: house.clock.now) }
            #expect(await pieces.next()?.hasPrefix("data: ") == true)
            let page = try await Browser(house, "ada").get("/live/evening").text
            #expect(page.contains(says))
        }
        await house.site.hub.beat()
        #expect(await pieces.next() == ":\n\n")
    }

    @Test(arguments: [true, false])
    func `an entry that leaves while it is before the jury is told, and the page says so`(withdrawn: Bool)
        async throws
    {
        let house = try await House()
        let reason = try await house.keep("A late change of rights.")
        try await open(house)
        let pieces = try await follow(house)
        if withdrawn {
            try await house.take(Acts.Withdraw(entry: "roof", reason: reason), by: "olga")
        } else {
            try await house.take(Acts.Appoint(person: "sue", roles: [.signer]), by: "olga", and: "carl")
            try await house.take(
                Acts.Disqualify(entry: "roof", rule: "3", reason: reason), by: "carl", and: "sue")
        }
        try await house.site.tellFloors(at: house.clock.now)
        #expect(await pieces.next()?.hasPrefix("data: ") == true)
        let page = try await Browser(house, "ada").get("/live/evening").text
        #expect(page.contains("is not in the competition any more.") && !page.contains("The roof"))
    }

    @Test func `an entry that is moved while it is before the jury is told`() async throws {
        let house = try await House()
        try await open(house)
        let before = try await Browser(house, "ada").get("/live/evening").text
        let pieces = try await follow(house)
        try await house.take(
            Acts.Move(entry: "roof", category: "health", reason: try await house.keep("It is about health.")),
            by: "olga")
        try await house.site.tellFloors(at: house.clock.now)
        #expect(await pieces.next()?.hasPrefix("data: ") == true)
        let after = try await Browser(house, "ada").get("/live/evening").text
        let shown = /data-shown="(\d+)"/
        #expect(before.firstMatch(of: shown)?.1 != after.firstMatch(of: shown)?.1)
    }

    @Test func `what a page does elsewhere in the edition is told by itself, and marks are not`() async throws
    {
        let house = try await House()
        try await open(house)
        let (ada, pieces) = (try Browser(house, "ada"), try await follow(house))
        let address = "/rounds/evening/entries/\(house.name("roof"))/ballot"
        let sent = await ada.post(
            address, [("version", "0"), ("mark.results", "8"), ("mark.idea", "8"), ("do", "send")])
        #expect(sent.status == .seeOther)
        await house.site.hub.beat()
        #expect(await pieces.next() == ":\n\n")
        _ = try await Browser(house, "olga").post("/rounds/evening/phase", [("do", "pause")])
        #expect(await pieces.next()?.hasPrefix("data: ") == true)
    }

    @Test func `a page says what it will do by itself, and what was not sent and why`() async throws {
        let house = try await House()
        try await open(house)
        let ada = try Browser(house, "ada")
        #expect(await ada.get("/live/evening").text.contains("this page sends your marks by itself"))
        let address = "/rounds/evening/entries/\(house.name("roof"))/ballot"
        #expect(await ada.post(address, Self.ballot).header("Location") == "/live/evening")
        house.clock.pass(5 * 60_000)
        let page = await ada.get("/live/evening").text
        #expect(!page.contains("this page sends your marks by itself"))
        #expect(
            page.contains("was not sent, and is kept as a draft. Still without a mark or an abstention: "))
    }
}

extension House {
    /// An act that takes two.
    fileprivate func take(
        _ act: some Act, by first: Identifier<Person>, and second: Identifier<Person>
    ) async throws {
        try await take(Acts.Propose(act), by: first)
        let line = try #require(try await room.look { $0.proposals.keys.max() })
        try await take(Acts.Confirm(proposal: line), by: second)
    }
}
