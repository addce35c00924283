import Jury
import Records
import Testing

@testable import Web

/// What follows a live round.
@Suite struct RoundHubTests {
    private func present(_ entry: String, _ house: House) async throws {
        let answer = try await Browser(house, "carl").post(
            "/rounds/evening/order", [("do", "present"), ("entry", house.name(Identifier(entry)))])
        #expect(answer.status == .seeOther)
    }

    @Test func `a hundred who follow a round hear of each change`() async throws {
        let house = try await House()
        try await house.stage()
        var all: [Pieces] = []
        for _ in 0..<100 {
            let answer = try await Browser(house, "ada").get("/live/evening/events")
            #expect(answer.header("Content-Type") == "text/event-stream")
            #expect(answer.header("Cache-Control") == "no-store")
            all.append(try Pieces(answer))
        }
        var first: Set<String?> = []
        for pieces in all { first.insert(await pieces.next()) }
        #expect(first.count == 1)
        try await present("roof", house)
        var heard: Set<String?> = []
        for pieces in all { heard.insert(await pieces.next()) }
        #expect(heard.count == 1)
        // A number and nothing else: which entry it is, nobody hears.
        let event = try #require(heard.first ?? nil)
        #expect(event.wholeMatch(of: /data: [0-9]+\n\n/) != nil)
        #expect(first.first??.hasSuffix(event) == false)
        let page = try await Browser(house, "ada").get("/live/evening").text
        #expect(page.contains("data-number=\"\(event.dropFirst(6).dropLast(2))\""))
    }

    @Test func `another round's change is not told, and a sign of life is`() async throws {
        let house = try await House()
        try await house.stage()
        let pieces = try Pieces(try await Browser(house, "ada").get("/live/evening/events"))
        _ = await pieces.next()
        try await house.take(
            Acts.Present(round: "late", entry: "lamp"), by: "carl")
        try await house.site.tellFloors(at: house.clock.now)
        await house.site.hub.beat()
        #expect(await pieces.next() == ":\n\n")
    }

    @Test func `closing the round is told as well`() async throws {
        let house = try await House()
        try await house.stage()
        let pieces = try Pieces(try await Browser(house, "ada").get("/live/evening/events"))
        _ = await pieces.next()
        _ = try await Browser(house, "olga").post("/rounds/evening/phase", [("do", "pause")])
        #expect(await pieces.next()?.hasPrefix("data: ") == true)
    }

    @Test func `a session follows in eight tabs, and for a ninth the first is let go`() async throws {
        let house = try await House()
        try await house.stage()
        let ada = try Browser(house, "ada")
        var open: [Pieces] = []
        for _ in 0...RoundHub.perSession { open.append(try Pieces(await ada.get("/live/evening/events"))) }
        for pieces in open { #expect(await pieces.next()?.hasPrefix("retry: 2000\ndata: ") == true) }
        #expect(await open.removeFirst().next() == nil)
        #expect(await house.site.hub.count == RoundHub.perSession)
        await house.site.hub.beat()
        for pieces in open { #expect(await pieces.next() == ":\n\n") }
    }

    @Test func `who leaves is not kept`() async throws {
        let house = try await House()
        try await house.stage()
        _ = try await Browser(house, "ada").get("/live/evening/events")
        while await house.site.hub.count > 0 { await Task.yield() }
    }
}
