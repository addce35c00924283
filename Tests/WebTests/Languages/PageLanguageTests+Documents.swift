import Jury
import Records

@testable import Web

extension PageLanguageTests {
    /// What a chair prints and downloads when the round is closed, and ballots on paper.
    func documents(of evening: Evening, in tag: String) async -> [String] {
        var pages: [String] = []
        for address in [
            "/documents", "/documents/no-budget/letters", "/documents/no-budget/letters.html",
            "/documents/no-budget/certificates.html", "/rounds/evening/paper", "/rounds/evening/typed?done=1",
        ] {
            pages.append(Self.text(await evening.ask(.get, address, as: evening.carl, in: tag)))
        }
        let code = pages[4].firstMatch(of: /[0-9A-F]{5}-[0-9A-F]{5}/).map { String($0.0) } ?? ""
        let address = "/rounds/evening/typed"
        pages.append(Self.text(await evening.ask(.get, address + "?code=" + code, as: evening.carl, in: tag)))
        let empty = await evening.ask(.post, address, [("code", code)], as: evening.carl, in: tag)
        return pages + [Self.text(empty)]
    }
}
