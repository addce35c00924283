import Jury
import RecordsTestSupport
import Testing

@testable import Records

@Suite struct RegistryStoreTests {
    @Test(arguments: SignInContract.allCases)
    func `sign-ins in memory keep the contract`(contract: SignInContract) async throws {
        let store = MemorySignIns()
        try await contract.hold { store }
    }

    @Test(arguments: PasskeyContract.allCases)
    func `passkeys in memory keep the contract`(contract: PasskeyContract) async throws {
        let store = MemorySignIns()
        try await contract.hold { store }
    }

    @Test(arguments: DraftContract.allCases)
    func `drafts in memory keep the contract`(contract: DraftContract) async throws {
        let store = MemoryDrafts()
        try await contract.hold { store }
    }

    @Test(arguments: PeopleContract.allCases)
    func `people in memory keep the contract`(contract: PeopleContract) throws {
        let store = MemoryPeople()
        try contract.hold { store }
    }

    @Test func `a secret is read back from its text, and its digest is SHA-256 of its bytes`() throws {
        var generator = SplitMix64(seed: 1)
        let secret = Secret(using: &generator)
        #expect(Secret(secret.text) == secret)
        #expect(secret.text.utf8.count == 64)
        // FIPS 180-4 over 32 zero bytes.
        let zeros = try #require(Secret(String(repeating: "0", count: 64)))
        #expect(zeros.digest.base64 == "Zmh6rfhivXdsj8GLjp+OIAiXFIVu4jOzkCpZHQ1fKSU=")
        for text in [
            "", "0", secret.text + "0", secret.text.uppercased(), String(secret.text.dropLast()) + "g",
        ] {
            #expect(Secret(text) == nil)
        }
    }

    @Test func `a secret that is printed says nothing`() throws {
        var generator = SplitMix64(seed: 1)
        let secret = Secret(using: &generator)
        var dumped = ""
        dump(secret, to: &dumped)
        #expect([secret.description, String(reflecting: secret)] == ["a secret", "a secret"])
        #expect(dumped == "- a secret\n")
    }

    @Test func `a device's name is cut at a hundred characters`() {
        let session = SignInSession(
            person: "ada", device: String(repeating: "é", count: 200), made: 0, idleEnds: 1, ends: 1,
            roles: [])
        #expect(session.device == String(repeating: "é", count: 100))
    }
}
