import Jury
import Records
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

@Suite struct SQLiteFreeTextTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: FreeTextContract.allCases)
    func `free texts in SQLite keep the contract`(contract: FreeTextContract) async throws {
        try await contract.hold(SQLiteFreeTexts(path: folder.path("texts.sqlite")))
    }

    @Test func `a text that is erased is in no file, and every proof holds as before`() async throws {
        let signer = try #require(Sample.signer())
        let (store, pin) = (MemoryStore(), MemoryPin())
        let writer = try Opening.begin(store: store, pin: pin, signer: signer)
        let texts = try SQLiteFreeTexts(path: folder.path("texts.sqlite"))
        let comment = "Not convinced, says ada: the base is missing."
        let text = try #require(FreeText(comment, salt: Sample.salt(1)))
        try await texts.keep(text)
        let draft = Line.Draft(
            id: ActID(high: 1, low: 1), actor: "ada", kind: "comment",
            body: Array(#"{"text":"\#(text.digest)"}"#.utf8))
        let acknowledgement = try await writer.append(draft, at: Sample.start, salt: Sample.salt(2))
        let receipt = try #require(Receipt(acknowledgement, by: signer))
        #expect(try folder.holds(comment))

        #expect(try texts.erase(text.digest))

        #expect(try !folder.holds(comment) && !folder.holds(text.salt.bytes))
        #expect(try texts.text(text.digest) == nil)
        let check = JournalCheck.check(
            file: Sample.file(store.lines), key: signer.key, checkpoints: [try #require(pin.read())],
            receipts: [receipt.bytes])
        #expect(check.faults == [])
    }
}
