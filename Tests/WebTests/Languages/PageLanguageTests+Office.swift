import Jury
import Records

@testable import Web

extension PageLanguageTests {
    /// What a chair has before him while a round runs: progress, and who is behind.
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
        return pages
    }
}
