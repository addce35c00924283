import Jury
import Records
import Testing

@testable import Web

/// What the callers of `AccessTests` ask for by its name.
extension AccessTests {
    /// What the page is called that shows somebody a code for another device.
    func device(_ person: Identifier<Person>, _ house: House) async throws -> String {
        let page = await (try Browser(house, person)).post("/sessions/another").header("Location")
        return String(try #require(page?.split(separator: "/").last))
    }

    /// The name of an entry that somebody began.
    func draft(of person: Identifier<Person>, _ house: House) async throws -> String {
        let fields = [("do", "begin"), ("title", "Warm homes"), ("category", "health")]
        let page = await (try Browser(house, person)).post("/my-entries", fields).header("Location")
        return String(try #require(page?.split(separator: "/").last))
    }

    func passkey(_ person: Identifier<Person>, _ house: House) throws -> String {
        let passkey = Passkey(
            person: person, credential: Array(person.text.utf8),
            key: try #require(P256.PublicKey(Authenticator.x + Authenticator.y)), device: "", made: 0,
            count: 0)
        if house.signIns.passkey(passkey.credential) == nil { try house.signIns.keep(passkey) }
        return house.site.publicName(of: passkey)
    }

    func spent(_ house: House) throws -> String {
        let secret = try house.link("ada")
        _ = house.signIns.spend(secret.digest, at: house.clock.now)
        return secret.text
    }
}
