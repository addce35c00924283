import Foundation
import GRDB
import Records
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

@Suite struct SQLiteStoreTests {
    private let folder: Folder
    private var path: String { folder.path("journal.sqlite") }

    init() throws {
        folder = try Folder()
    }

    @Test(arguments: StoreContract.allCases)
    func `lines in SQLite keep the contract`(contract: StoreContract) throws {
        try contract.hold { try SQLiteStore(path: path) }
    }

    @Test func `commits wait for the disk, also after opening again`() throws {
        #expect(try SQLiteStore(path: path).isDurable())
        #expect(try SQLiteStore(path: path).isDurable())
    }

    @Test(arguments: [
        "UPDATE line SET bytes = x'00'", "UPDATE line SET seq = 7 WHERE seq = 1",
        "UPDATE OR REPLACE line SET seq = 0 WHERE seq = 1", "DELETE FROM line",
        "DELETE FROM line WHERE seq = 2",
        "INSERT OR REPLACE INTO line VALUES (1, x'00')", "REPLACE INTO line VALUES (2, x'00')",
        "INSERT INTO line VALUES (4, x'00')", "INSERT INTO line VALUES (-1, x'00')",
        "INSERT INTO line VALUES (3, 'text')", "INSERT INTO line VALUES (3, NULL)",
        "INSERT INTO line (bytes) VALUES (5)",
    ])
    func `the file itself refuses to change, remove, replace or misplace a line`(sql: String) throws {
        let store = try SQLiteStore(path: path)
        try store.append([[1], [2], [3]], from: 0)
        #expect(throws: DatabaseError.self) { try store.file.queue.write { try $0.execute(sql: sql) } }
        #expect(try lines(of: store) == [[1], [2], [3]])
    }

    @Test func `of two who write, the one who did not look is refused`() throws {
        let (first, second) = (try SQLiteStore(path: path), try SQLiteStore(path: path))
        try first.append([[1]], from: 0)
        #expect(throws: StoreFault.otherSize(expected: 0, actual: 1)) { try second.append([[2]], from: 0) }
        try second.append([[2]], from: 1)
        #expect(try lines(of: first) == [[1], [2]])
    }

    @Test func `somebody else's database is left alone`() throws {
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE line (seq INTEGER)") }
        try other.close()
        #expect(throws: SQLiteFault.otherFile) { try SQLiteStore(path: path) }
        let texts = folder.path("texts.sqlite")
        _ = try SQLiteFreeTexts(path: texts)
        #expect(throws: SQLiteFault.otherFile) { try SQLiteStore(path: texts) }
    }

    @Test func `a full disk stops the writer, and opens again without repair`() async throws {
        let signer = try #require(Sample.signer())
        let pin = MemoryPin()
        let store = try SQLiteStore(path: path)
        let writer = try Opening.begin(store: store, pin: pin, signer: signer)
        let pages = try await store.file.queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
        try await store.file.queue.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA max_page_count = \(pages + 3)")
        }
        var acknowledged: [Acknowledgement] = []
        do {
            for act in 0..<1_000 { acknowledged.append(try await writer.append(act)) }
            Issue.record("the disk was never full")
        } catch {
            guard case .stopped(let stop) = error else { throw error }
            #expect(stop.durable == acknowledged.count && stop.cause.contains("full"))
            #expect(stop.inDoubt == stop.durable..<(stop.durable + 1))
        }
        // Reading goes on.
        #expect(try lines(of: store) == Sample.lines(acknowledged.count))
        let roomy = try SQLiteStore(path: path)
        let opened = try Opening.open(store: roomy, pin: pin, signer: signer)
        for act in 0...acknowledged.count {
            let again = try await opened.append(act)
            if act < acknowledged.count { #expect(again == acknowledged[act]) }
        }
        #expect(try lines(of: roomy) == Sample.lines(acknowledged.count + 1))
    }

    @Test func `yesterday's copy of the file does not open with today's pin`() async throws {
        let signer = try #require(Sample.signer())
        let pin = PinFile(path: folder.path("pin"))
        let writer = try Opening.begin(store: SQLiteStore(path: path), pin: pin, signer: signer)
        for act in 0..<4 { _ = try await writer.append(act) }
        let yesterday = folder.path("yesterday.sqlite")
        try SQLiteStore(path: path).file.settle()
        try FileManager.default.copyItem(atPath: path, toPath: yesterday)
        for act in 4..<6 { _ = try await writer.append(act) }
        #expect(throws: Opening.Fault.damaged([.missing(from: 4, size: 6)])) {
            try Opening.open(store: SQLiteStore(path: yesterday), pin: pin, signer: signer)
        }
    }

    private func lines(of store: SQLiteStore) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        try store.read(0..<Int.max) { lines.append(Array($0)) }
        return lines
    }
}
