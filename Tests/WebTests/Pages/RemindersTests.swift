import Jury
import Records
import Testing

@testable import Web

/// Letters to jurors who are behind.
@Suite struct RemindersTests {
    private func remind(_ people: [String], as person: Identifier<Person> = "olga", _ house: House)
        async throws -> Answer
    {
        try await Browser(house, person).post("/reminders", people.map { ("person", $0) })
    }

    private func names(
        _ query: String, _ house: House, under caption: String = "All who are behind"
    ) async throws -> [String] {
        let page = try await Browser(house, "olga").get("/reminders" + query).text
        return Table.rows(caption, in: page).map { $0[0] }
    }

    @Test func `a letter counts what waits, says until when, and leads nobody in`() async throws {
        let house = try await House()
        house.people.keep(PersonDetails(name: "Ada Example", address: "ada@jury.example"), of: "ada")
        let deadline = try #require(Moment("2026-06-05T18:00Z")?.milliseconds)
        try await house.take(Acts.SetDeadline(round: "first", deadline: deadline), by: "olga")
        #expect(try await remind(["ada"], house).header("Location") == "/reminders?sent=1")
        let letter = try #require(house.post.letters.first)
        #expect(house.post.letters.count == 1)
        #expect(letter.address == "ada@jury.example" && letter.subject == "One: ballots are waiting for you")
        #expect(
            letter.body == """
                Hello Ada Example,

                you are on the jury of One, and some of your ballots have not been sent yet:

                - Scoring · first: 1 of 2 missing, 1 of them begun; ends 5 June 2026, 18:00 UTC

                They are at https://jury.example. Where your browser does not know you any more, ask for a \
                link there. Drafts do not count until you send them. If you cannot judge something, step back \
                from it on its page.
                """)
        #expect(
            try await Browser(house, "olga").get("/reminders?sent=1").text.contains("1 letter is on its way.")
        )
    }

    @Test func `several get one at once, each in her language and once a day`() async throws {
        let house = try await House()
        house.people.note(language: "et", of: "grace")
        #expect(try await remind(["ada", "grace", "grace"], house).header("Location") == "/reminders?sent=2")
        let subjects = Set(house.post.letters.map(\.subject))
        #expect(subjects == ["One: ballots are waiting for you", "One: hindamislehed ootavad Teid"])
        #expect(
            try await remind(["ada", "grace"], as: "carl", house).header("Location") == "/reminders?sent=0")
        let page = try await Browser(house, "carl").get("/reminders").text
        #expect(page.split(separator: "reminded today").count == 3 && !page.contains("type=\"checkbox\""))
        house.clock.pass(24 * 3_600_000)
        #expect(try await remind(["ada"], house).header("Location") == "/reminders?sent=1")
    }

    @Test func `who is not behind gets none, whoever asks`() async throws {
        let house = try await House()
        try await house.send("roof", by: "ada")
        let answer = try await remind(["ada", "carl", "noel", "nobody", ""], house)
        #expect(answer.header("Location") == "/reminders?sent=0" && house.post.letters == [])
        try await house.take(Acts.Pause(round: "first"), by: "olga")
        #expect(try await names("", house) == [])
        #expect(try await Browser(house, "olga").get("/reminders").text.contains("Nobody is behind."))
    }

    @Test func `the list is cut down to who began nothing, has drafts, or has little time`() async throws {
        let house = try await House()
        #expect(try await names("", house) == ["grace (invented)", "ada (invented)"])
        let unbegun = try await names("?show=unbegun", house, under: "Nothing begun")
        let drafts = try await names("?show=drafts", house, under: "Drafts not sent")
        #expect(unbegun == ["grace (invented)"] && drafts == ["ada (invented)"])
        #expect(try await names("?show=soon", house, under: "Ends within 3 days") == [])
        let deadline = house.clock.now + 4 * 24 * 3_600_000
        try await house.take(Acts.SetDeadline(round: "first", deadline: deadline), by: "olga")
        #expect(try await names("?show=soon", house, under: "Ends within 3 days") == [])
        #expect(try await names("?show=soon&days=4", house, under: "Ends within 4 days").count == 2)
        #expect(try await names("?show=odd&days=-9999999999999999999", house).count == 2)
    }

    @Test func `without mail, or without an address, there is a text to copy`() async throws {
        let house = try await House(sendsMail: false)
        let olga = try Browser(house, "olga")
        let page = await olga.get("/reminders").text
        #expect(page.contains("This site sends no mail.") && !page.contains("type=\"checkbox\""))
        #expect(await olga.post("/reminders", [("person", "ada")]).header("Location") == "/reminders?sent=0")
        let letter = await olga.get("/reminders/grace").text
        #expect(letter.contains("- Scoring · first: 3 of 3 missing"))
        #expect(letter.contains("Shared@jury.example"))
        let mailed = try await House()
        mailed.people.keep(PersonDetails(name: "Grace"), of: "grace")
        #expect(try await Browser(mailed, "olga").get("/reminders").text.contains("no mail address"))
        #expect(try await remind(["grace"], mailed).header("Location") == "/reminders?sent=0")
    }

    @Test func `a chair in conflict copies no count of what he does not see, and sends the whole`()
        async throws
    {
        let house = try await House()
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "lamp", tie: .client, treatment: .block), by: "olga")
        let carl = try Browser(house, "carl")
        #expect(await carl.get("/reminders/grace").text.contains("first: 2 of 2 missing"))
        _ = try await remind(["grace"], as: "carl", house)
        #expect(house.post.letters.first?.body.contains("first: 3 of 3 missing") == true)
    }
}
