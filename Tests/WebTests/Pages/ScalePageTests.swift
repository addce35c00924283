import Jury
import Testing

@testable import Web

/// How a juror uses the scale: on her own page, once there is something to say.
@Suite struct ScalePageTests {
    /// Ada sends so many ballots more, each a half higher than the one before.
    private func house(_ ballots: Int) async throws -> House {
        let house = try await House()
        let file = Identifier<StoredFile>(String(repeating: "0", count: 64))
        for number in 0..<ballots {
            let entry = Identifier<Entry>("entry-\(number)")
            try await house.take(
                Acts.Enter(entry: entry, category: "towns", file: file, agency: nil), by: "olga")
            try await house.take(Acts.Seat(round: "first", seats: [Pairing(entry, "ada")]), by: "olga")
            try await house.send(entry, by: "ada", points: Thousandths(2_000 + 500 * number))
        }
        return house
    }

    @Test func `of fewer than eight ballots nothing is said`() async throws {
        let house = try await house(6)
        #expect(try await !Browser(house, "ada").get("/entries").text.contains("How you use the scale"))
    }

    @Test func `her first and her last ballots stand side by side, for her alone`() async throws {
        let house = try await house(8)
        let text = try await Browser(house, "ada").get("/entries").text
        // 7, 2, 2.5, 3 and 4, 4.5, 5, 5.5: the ninth, in the middle, is at neither end.
        #expect(text.contains("Your marks are on average 1.1 higher than at the beginning."))
        #expect(text.contains("<th scope=\"row\">Results</th><td class=\"number\">3.6 "))
        #expect(text.contains("First 4<span") && text.contains("Last 4<span"))
        for person: Identifier<Person> in ["grace", "carl", "olga"] {
            let page = try await Browser(house, person).get("/entries").text
            #expect(!page.contains("How you use the scale"))
        }
    }
}
