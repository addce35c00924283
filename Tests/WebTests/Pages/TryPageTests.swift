import Intake
import Jury
import Records
import Testing

@testable import Web

/// What everybody can have looked through, without an account.
@Suite struct TryPageTests {
    private static let paragraph = """
        More than 3,500 people donated. The film reached 2 million impressions and 40,000 likes, and 17 in all.
        """

    private func tried(_ text: String, _ house: House) async -> Answer {
        await Browser(house).post("/try", [("tried", text)])
    }

    @Test func `a paragraph is told figure by figure, with what is noise and what would raise it`()
        async throws
    {
        let house = try await House()
        let text = await tried(Self.paragraph, house).text
        #expect(text.contains("2 of 4 figures are noise."))
        for words in ["More than 3,500", "Results", "Reactions", "Exposure", "no words near it"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(text.contains("What would raise it most"))
        #expect(text.contains("<li>Attach "))
        #expect(await tried("Nothing in numbers.", house).text.contains("No figure was found."))
        #expect(await tried("2 million impressions", house).text.contains("Say what happened in real life"))
    }

    @Test func `an entry in either form gets its findings with line and column, and its preflight`()
        async throws
    {
        let house = try await House()
        let json = SmallEdition.entry("stove", "health")
        let entry = try #require(EntryReader.read(Array(json.utf8), as: .json).entry)
        let xml = String(decoding: EntryReader.write(entry, as: .xml), as: UTF8.self)
        for text in [json, "\n " + xml] {
            let answer = await tried(text, house)
            #expect(answer.status == .ok)
            #expect(answer.text.contains("212 · Homes that are warm"))
            #expect(answer.text.contains("What a strict juror would ask"))
        }
        let broken = await tried("{\"format\": \"palmares-entry/1\",\n \"id\": ", house)
        #expect(broken.text.contains("This is no entry yet."))
        #expect(broken.text.contains("<code>2:"))
    }

    @Test func `what is tried is shown as text, and nothing else is done with it`() async throws {
        let house = try await House()
        let before = try await house.room.look { $0.length }
        let text = await tried("</textarea><script>alert(1)</script> 300 people", house).text
        #expect(!text.contains("<script>alert"))
        #expect(try await house.room.look { $0.length } == before)
        #expect(house.drafts.entryDrafts(of: "north") == [])
        #expect(await Browser(house).get("/try").text.contains("300") == false)
        #expect(await Browser(house).get("/sign-in").text.contains("href=\"/try\""))
    }

    @Test func `it has a length, and a pace`() async throws {
        let house = try await House()
        #expect(await tried(String(repeating: "a", count: TryPage.bytesMax + 1), house).status == .tooLarge)
        #expect(await tried(String(repeating: "a", count: TryPage.bytesMax), house).status == .ok)
        func attempt(from address: String) async -> Answer.Status {
            await house.site.answer(
                Question(
                    .post, "/try", headers: ["content-type": "application/x-www-form-urlencoded"],
                    body: Array("tried=1".utf8), remote: address)
            ).status
        }
        for _ in 0..<60 { #expect(await attempt(from: "192.0.2.1") == .ok) }
        #expect(await attempt(from: "192.0.2.1") == .tooMany)
        #expect(await attempt(from: "192.0.2.2") == .ok)
    }

    @Test func `the longest texts are looked through while somebody waits`() async throws {
        let house = try await House()
        let claims = Array(repeating: "{\"says\":\"a\",\"metric\":\"donors\",\"value\":\"1\"}", count: 1_400)
        let many = """
            {"format": "palmares-entry/1", "id": "a", "lang": "en", "title": "A", "category": "b",
            "claims": [\(claims.joined(separator: ","))]}
            """
        let texts = [
            many, String(repeating: "1 person gave. ", count: 4_300), String(repeating: "1 ", count: 32_000),
            String(repeating: "<a>", count: 21_000), String(repeating: "{\"a\":", count: 13_000),
        ]
        for text in texts {
            let time = await ContinuousClock().measure { _ = await tried(text, house) }
            // In a debug build beside others; a server's is some ten times as fast.
            #expect(time < .seconds(20), "\(text.prefix(20)): \(time)")
        }
    }
}
