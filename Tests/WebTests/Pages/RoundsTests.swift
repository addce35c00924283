import Jury
import Records
import Testing

@testable import Web

/// The chair's and the organiser's hands on rounds.
@Suite struct RoundsTests {
    private func move(
        _ verb: String, _ person: Identifier<Person>, _ house: House, reason: String = ""
    ) async throws -> Answer {
        try await Browser(house, person).post("/rounds/first/phase", [("do", verb), ("reason", reason)])
    }

    private func phase(_ house: House) async throws -> Phase? {
        let now = house.clock.now
        return try await house.room.look { $0.rounds["first"]?.phase(at: now) }
    }

    @Test func `a round is paused, goes on, is closed, and the chair opens it again with a reason`()
        async throws
    {
        let house = try await House()
        for (verb, phase) in [("pause", Phase.paused), ("open", .open), ("close", .closed)] {
            #expect(try await move(verb, "olga", house).header("Location") == "/rounds")
            #expect(try await self.phase(house) == phase)
        }
        let organiser = try await move("reopen", "olga", house, reason: "Two were ill.")
        #expect(organiser.status == .unprocessable && organiser.text.contains("That is for the chair to do."))
        let silent = try await move("reopen", "carl", house)
        #expect(silent.status == .unprocessable && silent.text.contains("A reason is needed."))
        #expect(try await move("reopen", "carl", house, reason: "Two were ill.").status == .seeOther)
        #expect(try await phase(house) == .open)
    }

    @Test func `what the record refuses is said, and nothing is done`() async throws {
        let house = try await House()
        let again = try await move("open", "carl", house)
        #expect(again.status == .unprocessable && again.text.contains("The round is in another phase now."))
        let odd = try await move("burn", "carl", house)
        #expect(odd.status == .badRequest)
        let olga = try Browser(house, "olga")
        #expect(await olga.post("/rounds/second/phase", [("do", "open")]).status == .seeOther)
        #expect(await olga.post("/rounds/nothing/phase", [("do", "open")]).status == .notFound)
        #expect(try await phase(house) == .open)
    }

    @Test func `its end is set and taken away, in UTC`() async throws {
        let house = try await House()
        let olga = try Browser(house, "olga")
        func deadline() async throws -> Int? { try await house.room.look { $0.rounds["first"]?.deadline } }
        _ = await olga.post("/rounds/first/deadline", [("do", "set"), ("ends", "2100-11-24T18:00")])
        #expect(try await deadline() == Moment("2100-11-24T18:00Z")?.milliseconds)
        #expect(await olga.get("/rounds").text.contains("value=\"2100-11-24T18:00\""))
        _ = await olga.post("/rounds/first/deadline", [("do", "none")])
        #expect(try await deadline() == nil)
        let past = await olga.post("/rounds/first/deadline", [("do", "set"), ("ends", "1999-01-01T00:00")])
        #expect(past.status == .unprocessable && past.text.contains("That time has passed."))
        let noon = await olga.post("/rounds/first/deadline", [("do", "set"), ("ends", "noon")])
        #expect(noon.status == .unprocessable && noon.text.contains("That is no time."))
    }

    @Test func `progress is of what she sees`() async throws {
        let house = try await House()
        try await house.send("taps", by: "grace")
        let carl = try Browser(house, "carl")
        // Grace has seats before three entries.
        #expect(await carl.get("/rounds").text.contains("1 of 3 sent"))
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "taps", tie: .client, treatment: .block), by: "olga")
        #expect(await carl.get("/rounds").text.contains("0 of 2 sent"))
        #expect(try await Browser(house, "olga").get("/rounds").text.contains("1 of 3 sent"))
    }
}
