import Jury
import Records
import Testing

@testable import Web

/// Votes in secret, on the jurors' own devices, and the screen that all look at.
@Suite struct VotePageTests {
    private static let question = ("question", "Gold for <this>?")

    /// Closed, with both jurors in the room for the roof; Ada is in conflict before the boots.
    private func house() async throws -> (house: House, carl: Browser, path: String) {
        let house = try await House()
        try await house.send("roof", by: "ada", points: 7_000)
        try await house.take(Acts.Close(round: "first"), by: "olga")
        let (carl, path) = (try Browser(house, "carl"), "/deliberation/" + house.name("roof"))
        _ = await carl.post(path, [("do", "discuss"), ("juror", "ada"), ("juror", "grace")])
        return (house, carl, path)
    }

    private func open(_ carl: Browser, _ path: String) async -> Answer {
        await carl.post(path, [("do", "open-poll"), Self.question, ("needs", "simple")])
    }

    private func vote(_ juror: Browser, _ choice: String) async throws -> Answer.Status {
        let id = juror.house.drafts.poll()?.id.text ?? "none"
        return await juror.post("/vote", [("poll", id), ("choice", choice)]).status
    }

    @Test func `jurors in the room vote once each, and the count alone goes into the record`() async throws {
        let (house, carl, path) = try await house()
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        #expect(await ada.get("/vote").text.contains("No vote waits for you."))
        #expect(await open(carl, path).status == .seeOther)
        #expect(await ada.get("/entries").text.contains("A secret vote waits for you"))
        #expect(await ada.get("/vote").text.contains("Gold for &lt;this&gt;?"))
        #expect(try await vote(ada, "yes") == .seeOther)
        #expect(try await vote(ada, "no") == .seeOther)
        #expect(!(await ada.get("/entries").text.contains("A secret vote waits for you")))
        #expect(await ada.get("/vote").text.contains("Your vote is counted."))
        let running = await carl.get(path).text
        #expect(running.contains("Voted: 1 of 2"))
        #expect(try await vote(grace, "abstained") == .seeOther)
        let id = try #require(house.drafts.poll()?.id.text)
        for _ in 0..<2 {
            let closed = await carl.post(path, [("do", "close-poll"), ("poll", id)])
            #expect(closed.status == .seeOther)
        }
        let votes = try await house.site.look(\.votes)
        #expect(votes.values.map(\.count) == [VoteTaken.Count(yes: 1, no: 0, abstained: 1)])
        #expect(votes.values.map(\.manner) == [.secret])
        #expect(await carl.get("/minutes").text.contains("1 for, 0 against, 1 abstained"))
        #expect(await ada.get("/vote").text.contains("No vote waits for you."))
    }

    @Test func `nobody sees what was chosen before the vote is closed`() async throws {
        var pages: [[String]] = []
        for choice in ["yes", "no"] {
            let (house, carl, path) = try await house()
            _ = await open(carl, path)
            let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
            _ = try await vote(ada, choice)
            var seen: [String] = []
            for (browser, address) in [
                (carl, path), (carl, "/screen"), (carl, "/deliberation"), (ada, "/vote"), (grace, "/vote"),
                (grace, "/entries"),
            ] {
                seen += await browser.get(address).whole
            }
            pages.append(seen)
        }
        #expect(pages[0] == pages[1])
    }

    @Test func `who was not in the room, or stepped back since, does not vote`() async throws {
        let (house, carl, _) = try await house()
        let path = "/deliberation/" + house.name("lamp")
        _ = await carl.post(path, [("do", "discuss"), ("juror", "grace")])
        _ = await open(carl, path)
        let (ada, grace) = (try Browser(house, "ada"), try Browser(house, "grace"))
        #expect(await ada.get("/vote").text.contains("No vote waits for you."))
        _ = try await vote(ada, "yes")
        #expect(house.drafts.poll()?.voted == [])
        try await house.take(Acts.Recuse(entry: "lamp"), by: "grace")
        _ = try await vote(grace, "yes")
        #expect(house.drafts.poll()?.voted == [])
    }

    @Test func `one vote is open at a time, and one that is called off leaves nothing`() async throws {
        let (house, carl, path) = try await house()
        _ = await open(carl, path)
        let other = "/deliberation/" + house.name("lamp")
        _ = await carl.post(other, [("do", "discuss"), ("juror", "grace")])
        _ = await open(carl, other)
        #expect(house.drafts.poll()?.entry == "roof")
        #expect(await carl.get(other).text.contains("A vote is open about another entry:"))
        let id = try #require(house.drafts.poll()?.id.text)
        _ = await carl.post(other, [("do", "cancel-poll"), ("poll", id)])
        #expect(house.drafts.poll() != nil)
        _ = await carl.post(path, [("do", "cancel-poll"), ("poll", id)])
        #expect(house.drafts.poll() == nil)
        #expect(try await house.site.look(\.votes).isEmpty)
    }

    @Test func `nobody closes a vote in which nobody voted, and none opens before the entry was talked over`()
        async throws
    {
        let (house, carl, path) = try await house()
        let silent = "/deliberation/" + house.name("lamp")
        #expect(await open(carl, silent).status == .unprocessable)
        _ = await open(carl, path)
        let id = try #require(house.drafts.poll()?.id.text)
        let closed = await carl.post(path, [("do", "close-poll"), ("poll", id)])
        #expect(closed.status == .unprocessable && house.drafts.poll() != nil)
    }

    @Test func `the screen has what is before the jury, who is in the room and what follows`() async throws {
        let (_, carl, path) = try await house()
        _ = await open(carl, path)
        let page = await carl.get("/screen").text
        #expect(page.contains("<h2>The roof (invented)</h2>"))
        #expect(page.contains("In the room: ada (invented), grace (invented)"))
        #expect(page.contains("<strong>Gold for &lt;this&gt;?</strong> Voted: 0 of 2"))
        #expect(
            page.contains("<span>The roof (invented)</span>")
                && page.contains("<span>The boots (invented)</span>"))
        #expect(!page.contains("66.7"))
    }
}
