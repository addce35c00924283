import Jury
import Records
import Testing

@testable import Web

/// A category in which too few compete.
@Suite struct CallPageTests {
    private func competing(in category: Identifier<Category>, _ house: House) async throws -> Set<String> {
        try await house.room.look { proceedings in
            let own = proceedings.entries.filter {
                $0.value.category == category && $0.value.candidacy == .competing
            }
            return Set(own.keys.map(\.text))
        }
    }

    @Test func `all of its entries go to another category at once, with the reason`() async throws {
        let house = try await House(isMarked: false)
        let olga = try Browser(house, "olga")
        let fields = [("do", "move"), ("category", "health"), ("into", "towns")]
        #expect(await olga.post("/call", fields).status == .unprocessable, "without a reason")
        let answer = await olga.post("/call", fields + [("reason", "One is no contest.")])
        #expect(answer.header("Location") == "/call")
        #expect(try await competing(in: "health", house) == [])
        #expect(try await competing(in: "towns", house) == ["boots", "heart", "lamp", "roof", "taps"])
        let again = await olga.post("/call", fields + [("reason", "One is no contest.")])
        #expect(again.text.contains("No entry competes there."))
    }

    @Test func `an entry with marks waits for a second person, and the others move`() async throws {
        let house = try await House()
        let marked = try await house.room.look { $0.marked.map(\.text).sorted() }
        let before = try await competing(in: "towns", house)
        let olga = try Browser(house, "olga")
        _ = await olga.post(
            "/call", [("do", "move"), ("category", "towns"), ("into", "health"), ("reason", "Too few.")])
        #expect(try await competing(in: "towns", house) == before.intersection(marked))
        let waiting = try await house.room.look {
            $0.proposals.values.flatMap { $0.act.decidesAbout.map(\.text) }
        }
        #expect(Set(waiting) == before.intersection(marked))
    }

    @Test func `they are given back together, or none is`() async throws {
        let house = try await House(isMarked: false)
        let olga = try Browser(house, "olga")
        let fields = [("do", "give-back"), ("category", "towns"), ("into", ""), ("reason", "Too few.")]
        try await house.take(
            Acts.StateConflict(juror: "olga", entry: "lamp", tie: .family, treatment: .block), by: "olga")
        #expect(await olga.post("/call", fields).status == .unprocessable, "olga is in conflict before one")
        #expect(try await competing(in: "towns", house).count == 4)
        let health = [("do", "give-back"), ("category", "health"), ("into", ""), ("reason", "Too few.")]
        #expect(await olga.post("/call", health).status == .seeOther)
        #expect(try await competing(in: "health", house) == [])
    }
}
