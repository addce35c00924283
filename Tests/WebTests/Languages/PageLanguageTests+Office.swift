import Jury
import Records

@testable import Web

extension PageLanguageTests {
    /// What a chair has before him while a round runs: progress, who is behind, and people.
    func office(of evening: Evening, in tag: String) async throws -> [String] {
        let (carl, site) = (evening.carl, evening.site)
        var pages: [String] = []
        func get(_ address: String) async {
            pages.append(Self.text(await evening.ask(.get, address, as: carl, in: tag)))
        }
        func send(_ address: String, _ fields: [(String, String)] = []) async {
            pages.append(Self.text(await evening.ask(.post, address, fields, as: carl, in: tag)))
        }
        for address in ["/progress", "/progress?jurors=name", "/reminders"] { await get(address) }
        try site.stores.people.keep(PersonDetails(name: "ada", address: "ada@jury.example"), of: "ada")
        for kind in Behind.Kind.allCases { await get("/reminders?show=\(kind.rawValue)&days=2") }
        await get("/reminders/ada")
        await send("/reminders", [("person", "ada")])
        await get("/reminders?sent=1")
        try await evening.act(Acts.Appoint(person: "carl", roles: [.chair, .organiser]))
        await get("/people")
        await send("/people/invitations", [("person", "ada"), ("person", "carl"), ("person", "olga")])
        for list in ["", "name,languages,odd\nzoe,lv,\nada,x1,\n,,\n", "name,mail\nada,none\n"] {
            await send("/people/list", [("list", list), ("do", "look")])
        }
        await send("/people/list", [("list", "name\nzoe\n"), ("do", "take")])
        await get("/people?taken=2")
        for address in ["/conflicts", "/conflicts?done=1", "/conflicts?about=ada+boots+client"] {
            await get(address)
        }
        for query in [
            "", "?taken=2", "?do=propose", "?do=propose&leaves=ada", "?do=propose&stays=begun&ballots=40",
            "/seat?at=ada+boots",
        ] { await get("/assignment" + query) }
        await send("/assignment")
        for address in [
            "/set-up", "/set-up?done=proposed", "/set-up?texts=lv", "/set-up/text", "/entries/add",
            "/entries/add?taken=2", "/requests", "/missing", "/audit",
        ] { await get(address) }
        for verb in ["confirm", "dismiss"] { await send("/conflicts", [("do", verb)]) }
        try await evening.act(Acts.Appoint(person: "carl", roles: [.chair]))
        return pages
    }
}
