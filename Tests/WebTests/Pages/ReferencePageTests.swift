import Jury
import Records
import Testing

@testable import Web

/// The entry with which everybody begins: the others wait on pages as they do in the record.
@Suite struct ReferencePageTests {
    @Test func `the others can be read and not marked until it is sent`() async throws {
        let house = try await House(reference: "taps")
        let grace = try Browser(house, "grace")
        let seat = "/rounds/first/entries/\(house.name("roof"))"
        let fields = [("mark.results", "7"), ("mark.idea", "7"), ("version", "0"), ("do", "send")]
        let page = await grace.get(seat)
        #expect(page.status == .ok)
        #expect(page.text.contains("Every juror marks the same entry of this category first."))
        #expect(page.text.contains("<a href=\"/rounds/first/entries/\(house.name("taps"))\">"))
        #expect(page.text.contains("<fieldset class=\"all\" disabled>"))
        #expect(await grace.post("\(seat)/draft", fields, method: .put).status == .unprocessable)
        let early = await grace.post("\(seat)/ballot", fields)
        #expect(early.status == .unprocessable)
        #expect(early.text.contains("Every juror marks the same entry of this category first."))
        let first = "/rounds/first/entries/\(house.name("taps"))"
        #expect(await grace.post("\(first)/ballot", fields).status == .seeOther)
        #expect(await grace.post("\(seat)/ballot", fields).status == .seeOther)
        #expect(try await house.sealed("roof", by: "grace") != nil)
    }

    @Test func `it bears a sign on the list, and is what comes next`() async throws {
        let house = try await House(reference: "taps")
        let list = try await Browser(house, "grace").get("/entries").text
        #expect(list.split(separator: "Everyone begins here").count == 2)
        #expect(
            list.contains("<a class=\"button\" href=\"/rounds/first/entries/\(house.name("taps"))\">"))
        let plain = try await Browser(House(), "grace").get("/entries").text
        #expect(!plain.contains("Everyone begins here"))
    }

    @Test func `her table and her marks of it say so too`() async throws {
        let house = try await House(reference: "taps")
        let grace = try Browser(house, "grace")
        let key = "first/\(house.name("roof"))"
        let fields = [("version.\(key)", "0"), ("mark.\(key).results", "7"), ("do", "send")]
        #expect(await grace.post("/categories/towns", fields).status == .seeOther)
        #expect(house.drafts.drafts(of: "grace").isEmpty)
    }
}
