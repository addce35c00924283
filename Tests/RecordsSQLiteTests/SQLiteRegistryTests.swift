import GRDB
import Jury
import Records
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

@Suite struct SQLiteRegistryTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: SignInContract.allCases)
    func `sign-ins in SQLite keep the contract`(contract: SignInContract) async throws {
        try await contract.hold { try SQLiteSignIns(path: folder.path("signins.sqlite")) }
    }

    @Test(arguments: PasskeyContract.allCases)
    func `passkeys in SQLite keep the contract`(contract: PasskeyContract) async throws {
        try await contract.hold { try SQLiteSignIns(path: folder.path("signins.sqlite")) }
    }

    @Test(arguments: DraftContract.allCases)
    func `drafts in SQLite keep the contract`(contract: DraftContract) async throws {
        try await contract.hold { try SQLiteDrafts(path: folder.path("drafts.sqlite")) }
    }

    @Test(arguments: PeopleContract.allCases)
    func `people in SQLite keep the contract`(contract: PeopleContract) throws {
        try contract.hold { try SQLitePeople(path: folder.path("people.sqlite")) }
    }

    @Test func `what a sheet said before is in no file`() throws {
        let people = try SQLitePeople(path: folder.path("people.sqlite"))
        func sheet(_ party: String) -> PeopleSheet {
            PeopleSheet(columns: ["juror", "party"], rows: [.init(person: "ada", cells: ["ada", party])])
        }
        try people.keep(["ties.csv": sheet("Nord Vilnius")])
        #expect(try folder.holds("Nord Vilnius"))
        try people.keep(["ties.csv": sheet("City of Riga")])
        #expect(try folder.holds("City of Riga") && !folder.holds("Nord Vilnius"))
    }

    @Test func `both wait for the disk`() throws {
        let signIns = try SQLiteSignIns(path: folder.path("signins.sqlite")).file
        let drafts = try SQLiteDrafts(path: folder.path("drafts.sqlite")).file
        for file in [signIns, drafts] {
            #expect(try file.queue.writeWithoutTransaction { try SQLiteFile.isDurable($0) })
        }
    }

    @Test func `what was erased of a person is in no file`() async throws {
        let signIns = try SQLiteSignIns(path: folder.path("signins.sqlite"))
        let drafts = try SQLiteDrafts(path: folder.path("drafts.sqlite"))
        var generator = SplitMix64(seed: 1)
        let secret = Secret(using: &generator)
        let session = SignInSession(
            person: "ada", device: "Analytical engine", made: 0, idleEnds: 9, ends: 9, roles: [.juror])
        try signIns.keep(session, under: secret.digest)
        try signIns.keep(SignInLink(person: "ada", browser: nil, made: 0, ends: 9), under: secret.digest)
        let point = try #require(P256.PublicKey(PasskeyContract.point))
        try signIns.keep(
            Passkey(
                person: "ada", credential: Array("Her finger".utf8), key: point, device: "Thumb", made: 0,
                count: 0))
        // Long enough for pages of their own, and changed, so that older ones were freed.
        let seat = SeatAddress(round: "scoring", entry: "solar-roof", juror: "ada")
        let notes = (0..<3).map { String(repeating: "Note \($0): the base is missing. ", count: 1_500) }
        for (version, note) in notes.enumerated() {
            _ = try await drafts.save(Array(note.utf8), at: seat, expecting: version)
        }
        #expect(try folder.holds("Analytical engine") && folder.holds("the base is missing"))
        #expect(try folder.holds(secret.digest.bytes) && folder.holds("Her finger"))

        #expect(try signIns.erase("ada") && drafts.erase("ada"))

        #expect(try !folder.holds("Analytical engine") && !folder.holds("the base is missing"))
        #expect(try !folder.holds(secret.digest.bytes) && !folder.holds("ada"))
        #expect(try !folder.holds("Her finger") && !folder.holds(point.bytes))
    }

    @Test func `the secret itself is in no file`() throws {
        let signIns = try SQLiteSignIns(path: folder.path("signins.sqlite"))
        var generator = SplitMix64(seed: 1)
        let secret = Secret(using: &generator)
        try signIns.keep(SignInLink(person: "ada", browser: nil, made: 0, ends: 9), under: secret.digest)
        _ = try signIns.spend(secret.digest, at: 1)
        let bytes = try secret.text.split(every: 2).map { try #require(UInt8($0, radix: 16)) }
        #expect(try folder.holds(secret.digest.bytes) && !folder.holds(bytes) && !folder.holds(secret.text))
    }
}

extension String {
    fileprivate func split(every count: Int) -> [Substring] {
        stride(from: 0, to: self.count, by: count).map { dropFirst($0).prefix(count) }
    }
}
