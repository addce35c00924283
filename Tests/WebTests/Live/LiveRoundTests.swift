import Jury
import Records
import Testing

@testable import Web

/// The live day: the chair moves the order, and the jurors' pages follow.
@Suite struct LiveRoundTests {
    private func move(_ verb: String, _ entry: String, _ house: House) async throws -> Answer {
        try await Browser(house, "carl").post(
            "/rounds/evening/order", [("do", verb), ("entry", house.name(Identifier(entry)))])
    }

    @Test func `a juror sees what is before the jury, and marks it while marking is open`() async throws {
        let house = try await House()
        try await house.stage()
        let ada = try Browser(house, "ada")
        #expect(await ada.get("/live/evening").text.contains("Nothing is before the jury now."))
        _ = try await move("present", "roof", house)
        let closed = await ada.get("/live/evening").text
        #expect(closed.contains("The roof (invented)") && closed.contains("Marking is not open."))
        #expect(closed.contains("<fieldset class=\"all\" disabled>"))
        let ballot = "/rounds/evening/entries/\(house.name("roof"))/ballot"
        let fields = [
            ("version", "0"), ("mark.results", "8"), ("mark.idea", "7.5"), ("do", "send"), ("live", "1"),
        ]
        let early = await ada.post(ballot, fields)
        #expect(
            early.status == .unprocessable && early.text.contains("Marking is not open yet, or not any more.")
        )
        _ = try await move("open-while", "roof", house)
        let open = await ada.get("/live/evening").text
        #expect(open.contains("Marking is open.") && open.contains(">5:00</strong>"))
        let sent = await ada.post(ballot, fields)
        #expect(sent.header("Location") == "/live/evening")
        #expect(await ada.get("/live/evening").text.contains("it is line"))
        house.clock.pass(5 * 60_000)
        let over = await ada.get("/live/evening").text
        #expect(over.contains("The time is over.") && over.contains("Marking is not open."))
        #expect(await ada.post(ballot, fields).status == .unprocessable)
    }

    @Test func `of what is not hers a juror sees that it is something`() async throws {
        let house = try await House()
        try await house.stage()
        _ = try await move("present", "boots", house)
        let page = try await Browser(house, "ada").get("/live/evening").text
        #expect(page.contains("An entry that is not yours to judge is before the jury now."))
        #expect(!page.contains("boots"))
    }

    @Test func `a button of an old page moves nothing back`() async throws {
        let house = try await House()
        try await house.stage()
        for (verb, entry) in [("present", "roof"), ("present", "boots"), ("open", "roof")] {
            #expect(try await move(verb, entry, house).status == .seeOther)
        }
        let presentation = try await house.room.look { $0.rounds["evening"]?.presentation }
        #expect(presentation?.entry == "boots" && presentation?.marking == .closed)
    }

    @Test func `a chair in conflict sees a place in the order and not the entry`() async throws {
        let house = try await House()
        try await house.stage()
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "roof", tie: .client, treatment: .block), by: "olga")
        let page = try await Browser(house, "carl").get("/rounds/evening/order").text
        #expect(page.contains("An entry before which you are in conflict") && !page.contains("The roof"))
        #expect(try await move("present", "roof", house).status == .notFound)
        #expect(try await move("present", "boots", house).status == .seeOther)
    }

    @Test func `the order says how many have sent, and no mark`() async throws {
        let house = try await House()
        try await house.stage()
        let carl = try Browser(house, "carl")
        #expect(await carl.get("/rounds/evening/order").text.contains("0 of 2 sent"))
        for verb in ["present", "open"] { _ = try await move(verb, "roof", house) }
        let fields = [("version", "0"), ("mark.results", "8"), ("mark.idea", "9"), ("do", "send")]
        _ = try await Browser(house, "ada").post(
            "/rounds/evening/entries/\(house.name("roof"))/ballot", fields)
        #expect(await carl.get("/rounds/evening/order").text.contains("1 of 2 sent"))
    }
}
