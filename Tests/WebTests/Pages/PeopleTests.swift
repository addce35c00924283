import Jury
import Records
import Testing

@testable import Web

/// Who has a role, and who invites whom.
@Suite struct PeopleTests {
    private func invite(
        _ people: [String], as person: Identifier<Person> = "olga", _ house: House
    ) async throws -> String {
        let answer = try await Browser(house, person).post(
            "/people/invitations", people.map { ("person", $0) })
        #expect(answer.status == .ok)
        return answer.text
    }

    private func standing(of name: String, _ house: House) async throws -> String? {
        let page = try await Browser(house, "olga").get("/people").text
        return Table.rows("Invitations", in: page).first { $0[0].hasPrefix(name) }?[3]
    }

    /// The path of a link in a text.
    private func path(in text: String) throws -> String {
        let found = try #require(text.firstMatch(of: /https:\/\/jury\.example(\/in\/[0-9a-f]{64})/))
        return String(found.output.1)
    }

    @Test func `all who have a role are there, with what they judge and how far they came`() async throws {
        let house = try await House()
        let page = try await Browser(house, "carl").get("/people").text
        #expect(
            Table.rows("Invitations", in: page) == [
                ["ada (invented) ada@jury.example", "juror", "Health, Towns", "not invited", "not yet"],
                ["carl (invented) shared@jury.example", "chair", "", "signed in", "2026-05-28"],
                ["grace (invented) Shared@jury.example", "juror", "Health, Towns", "not invited", "not yet"],
                ["north", "agency", "", "not invited", "not yet"],
                ["olga", "organiser", "", "not invited", "not yet"],
            ])
        #expect(!page.contains("Add jurors"))
        #expect(try await Browser(house, "olga").get("/people").text.contains("Add jurors from a list"))
    }

    @Test func `an invitation goes by mail, is opened, and leads in`() async throws {
        let house = try await House()
        let page = try await invite(["ada", "grace"], as: "carl", house)
        #expect(page.contains("2 invitations are on their way by mail.") && !page.contains("/in/"))
        let letter = try #require(house.post.letters.first { $0.address == "ada@jury.example" })
        let path = try path(in: letter.body)
        #expect(letter.subject == "One: your invitation")
        #expect(
            letter.body == """
                Hello ada (invented),

                you are invited to One. Open this link in the browser in which you want to work:

                https://jury.example\(path)

                It works once, until 4 June 2026, 20:26 UTC, and is for you alone: whoever has it comes in under \
                your name. Your browser then stays signed in.
                """)
        #expect(try await standing(of: "ada", house) == "invited 2026-05-28")
        _ = await Browser(house).ask(.head, path)
        #expect(try await standing(of: "ada", house) == "invited 2026-05-28")
        house.clock.pass(24 * 3_600_000)
        #expect(await Browser(house).get(path).status == .ok)
        #expect(try await standing(of: "ada", house) == "link opened 2026-05-29")
        #expect(await Browser(house).post(path, headers: ["accept-language": "lv"]).status == .seeOther)
        #expect(try await standing(of: "ada", house) == "signed in 2026-05-29")
        #expect(house.people.contacts()["ada"]?.language == "lv")
    }

    @Test func `without mail a link is shown once, and never one of who answers or was here`() async throws {
        let house = try await House(sendsMail: false)
        let page = try await invite(["ada", "carl", "olga"], house)
        #expect(page.split(separator: "https://jury.example/in/").count == 2)
        #expect(page.split(separator: "Answers for the result").count == 3)
        let path = try path(in: page)
        for address in ["/people", "/progress", "/reminders/ada", "/sessions"] {
            #expect(await !(try Browser(house, "olga").get(address).text.contains("/in/")))
        }
        #expect(await Browser(house).post(path).status == .seeOther)
        let again = try await invite(["ada"], house)
        #expect(!again.contains("/in/") && again.contains("Has signed in already"))
        #expect(house.signIns.links(of: "carl") == [] && house.signIns.links(of: "ada").count == 1)
    }

    @Test func `where mail is set up, who has no address gets a link to be passed on`() async throws {
        let house = try await House()
        house.people.keep(PersonDetails(name: "Grace"), of: "grace")
        let page = try await invite(["ada", "grace"], house)
        #expect(page.contains("1 invitation is on its way") && page.contains("<dt>Grace</dt>"))
        #expect(house.post.letters.map(\.address) == ["ada@jury.example"])
    }

    @Test func `who has no role is invited by nobody, and nobody very often`() async throws {
        let house = try await House()
        let none = try await invite(["noel", "nobody", "", "%"], house)
        #expect(none.contains("0 invitations") && house.signIns.links().isEmpty)
        for _ in 0..<5 { _ = try await invite(["ada"], house) }
        #expect(try await invite(["ada"], house).contains("very often"))
        #expect(house.post.letters.count == 5)
    }

    @Test func `a chair in conflict reads no category off a seat that he does not see`() async throws {
        let house = try await House()
        try await house.take(Acts.Appoint(person: "zoe", roles: [.juror]), by: "olga")
        try await house.take(Acts.Seat(round: "first", seats: [Pairing("lamp", "zoe")]), by: "olga")
        try await house.take(
            Acts.StateConflict(juror: "carl", entry: "lamp", tie: .client, treatment: .block), by: "olga")
        for (person, categories) in [("olga" as Identifier<Person>, "Towns"), ("carl", "")] {
            let page = try await Browser(house, person).get("/people").text
            #expect(Table.rows("Invitations", in: page).last?[2] == categories)
        }
    }
}
