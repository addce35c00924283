import Jury
import Records
import Testing

@testable import Web

/// Questions about entries, through the chair.
@Suite struct QuestionsTests {
    private func seat(_ house: House) -> String { "/rounds/first/entries/\(house.name("roof"))" }

    private func ask(
        _ browser: Browser, about: String = "question", asked: Int = 0, category: String = ""
    ) async -> Answer {
        await browser.post(
            seat(browser.house) + "/questions",
            [
                ("about", about), ("asked", "\(asked)"), ("text", "How many <homes>?"),
                ("category", category),
            ])
    }

    private func line(_ house: House) async throws -> Int {
        try #require(try await house.room.look { $0.inquiries.keys.max() })
    }

    @Test func `a question that is answered reaches the panel without a name`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        let carl = try Browser(house, "carl")
        #expect(await ask(ada).header("Location") == seat(house))
        #expect(await ada.get(seat(house)).text.contains("Waits for an answer"))
        #expect(await !grace.get(seat(house)).text.contains("How many &lt;homes"))
        let list = await carl.get("/questions").text
        #expect(list.contains("How many &lt;homes&gt;?") && list.contains("The roof (invented)"))
        #expect(!list.contains("ada"))
        _ = try await carl.post("/questions/\(line(house))", [("text", "Two hundred and twelve.")])
        let heard = await grace.get(seat(house)).text
        #expect(heard.contains("How many &lt;homes&gt;?") && heard.contains("Two hundred and twelve."))
        #expect(!heard.contains("Asked by you"))
        #expect(await ada.get(seat(house)).text.contains("Asked by you"))
    }

    @Test func `a form that is sent twice asks once, and answers once`() async throws {
        let house = try await House()
        let (ada, carl) = (try Browser(house, "ada"), try Browser(house, "carl"))
        for _ in 0..<2 { #expect(await ask(ada).status == .seeOther) }
        #expect(try await house.room.look { $0.inquiries.count } == 1)
        _ = await ask(ada, asked: 1)
        #expect(try await house.room.look { $0.inquiries.count } == 2)
        let line = try await line(house)
        for _ in 0..<2 { _ = await carl.post("/questions/\(line)", [("text", "So many.")]) }
        #expect(try await house.room.look { $0.inquiries.values.count { $0.answer != nil } } == 1)
    }

    @Test func `a wrong category is told to organiser and chair, and to no other juror`() async throws {
        let house = try await House()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        _ = await ask(ada, about: "category", category: "health")
        #expect(await ask(ada, about: "category", asked: 1).status == .unprocessable)
        let list = try await Browser(house, "olga").get("/questions").text
        #expect(list.contains("Wrong category · Towns · It belongs in: Health"))
        _ = try await Browser(house, "olga").post("/questions/\(line(house))", [("text", "It stays.")])
        #expect(await !grace.get(seat(house)).text.contains("It stays."))
        #expect(await ada.get(seat(house)).text.contains("It stays."))
    }

    @Test func `a chair in conflict finds no such question`() async throws {
        let house = try await House()
        let line = try await house.ask()
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "roof", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        #expect(await !carl.get("/questions").text.contains("How many homes?"))
        #expect(await carl.post("/questions/\(line)", [("text", "Many.")]).status == .notFound)
    }

    @Test func `without a text nothing is asked and nothing is answered`() async throws {
        let house = try await House()
        let fields = [("about", "question"), ("asked", "0"), ("text", " \n ")]
        let asked = try await Browser(house, "ada").post(seat(house) + "/questions", fields)
        #expect(asked.status == .unprocessable && asked.text.contains("There is nothing to send yet"))
        let line = try await house.ask()
        let answer = try await Browser(house, "carl").post("/questions/\(line)", [("text", "")])
        #expect(answer.status == .unprocessable && answer.text.contains("There is nothing to send yet"))
    }
}
