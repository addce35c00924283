import Jury
import Records
import Testing

@testable import Web

/// Whoever has a passkey uses it once more before something grave is done in her name.
@Suite struct ConfirmationTests {
    private static let proposal = [
        ("do", "place"), ("ahead", "roof"), ("reason", "It moved us & them."), ("vote", ""),
    ]

    private func challenge(_ answer: Answer) throws -> Digest {
        let text = try #require(answer.text.firstMatch(of: /"challenge": "([^"]*)"/)?.output.1)
        return try #require(Base64URL.bytes(of: String(text)).flatMap { Digest($0) })
    }

    private static func close(_ house: House) async throws {
        try await house.send("roof", by: "ada", points: 7_000)
        try await house.take(Acts.Close(round: "first"), by: "olga")
    }

    /// A house whose round is closed, and its chair with a passkey.
    private func house() async throws -> (house: House, carl: Browser, device: Authenticator) {
        let house = try await House()
        try await Self.close(house)
        let (carl, device) = (try Browser(house, "carl"), Authenticator())
        let made = try challenge(await carl.post("/passkeys", [("do", "begin")]))
        #expect(await carl.post("/passkeys", device.registration(made)).status == .seeOther)
        return (house, carl, device)
    }

    private func confirm(
        _ device: Authenticator, _ browser: Browser, as person: Identifier<Person>,
        _ fields: [(String, String)]
    ) async throws -> Answer {
        let begun = try challenge(await browser.post("/confirm", [("step", "begin")]))
        let proof = try device.signIn(begun, browser.house.site.handle(of: person))
        return await browser.post("/confirm", fields + proof)
    }

    @Test func `what she sent waits in the page that asks for it, and goes on as it was`() async throws {
        let (house, carl, device) = try await house()
        let path = "/deliberation/\(house.site.publicName(of: "lamp"))"
        let asked = await carl.post(path, Self.proposal)
        #expect(asked.status == .forbidden)
        for (name, value) in Self.proposal where name != "reason" {
            #expect(asked.text.contains("name=\"\(name)\" value=\"\(value)\""), "\(name)")
        }
        #expect(asked.text.contains("value=\"It moved us &amp; them.\""))
        #expect(asked.text.contains("name=\"place\" value=\"\(path)\""))
        #expect(try await house.site.look(\.proposals).isEmpty)
        let sent = try await confirm(device, carl, as: "carl", Self.proposal + [("place", path)])
        #expect(sent.status == .sendAgain && sent.header("Location") == path)
        #expect(await carl.post(path, Self.proposal).status == .seeOther)
        #expect(try await house.site.look(\.proposals).count == 1)
    }

    @Test func `for five minutes it is not asked for again, and then it is`() async throws {
        let (house, carl, device) = try await house()
        let path = "/deliberation/\(house.site.publicName(of: "lamp"))"
        _ = try await confirm(device, carl, as: "carl", [("place", path)])
        house.clock.pass(Confirmations.lasting - 1)
        #expect(await carl.post(path, Self.proposal).status == .seeOther)
        house.clock.pass(1)
        #expect(await carl.post(path, Self.proposal).status == .forbidden)
    }

    @Test func `another's passkey, a spent challenge and a place elsewhere confirm nothing`() async throws {
        let (house, carl, device) = try await house()
        let cleo = try Browser(house, "olga")
        let path = "/deliberation/\(house.site.publicName(of: "lamp"))"
        #expect(try await confirm(device, cleo, as: "carl", [("place", path)]).status == .forbidden)
        let begun = try challenge(await carl.post("/confirm", [("step", "begin")]))
        let proof = try device.signIn(begun, house.site.handle(of: "carl"))
        #expect(await cleo.post("/confirm", proof + [("place", path)]).status == .forbidden)
        let abroad = await carl.post("/confirm", proof + [("place", "https://elsewhere.example/")])
        #expect(abroad.status == .badRequest)
        #expect(await carl.post("/confirm", proof + [("place", path)]).status == .forbidden)
    }

    @Test func `whoever has come in by a link just now, or has no passkey, is not asked`() async throws {
        let (house, carl, _) = try await house()
        let path = "/deliberation/\(house.site.publicName(of: "lamp"))"
        await carl.confirm()
        #expect(await carl.post(path, Self.proposal).status == .seeOther)
        let other = try await House()
        try await Self.close(other)
        let same = "/deliberation/\(other.site.publicName(of: "lamp"))"
        #expect(await (try Browser(other, "carl")).post(same, Self.proposal).status == .seeOther)
    }

    @Test func `a passkey is neither taken away nor given a companion by a stolen cookie`() async throws {
        let (house, carl, _) = try await house()
        let passkey = try #require(house.signIns.passkeys(of: "carl").first)
        let path = "/passkeys/\(house.site.publicName(of: passkey))"
        #expect(await carl.post(path).status == .forbidden)
        #expect(await carl.post("/passkeys", [("do", "begin")]).status == .forbidden)
        await carl.confirm()
        #expect(await carl.post(path).status == .seeOther)
    }
}
