import GRDB
import RecordsTestSupport
import Testing

@testable import RecordsSQLite

@Suite struct GroupCommitTests {
    private let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private struct Refused: Error {}

    private func file() throws -> SQLiteFile {
        try SQLiteFile(
            path: folder.path("notes.sqlite"), mark: 1,
            schema: "CREATE TABLE note (words TEXT NOT NULL) STRICT")
    }

    @Test func `of many at the same moment one is refused, and all others are kept`() async throws {
        let file = try file()
        let commits = GroupCommit(file)
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        try await commits.write { database in
                            try database.execute(sql: "INSERT INTO note VALUES (?)", arguments: ["\(number)"])
                            // After she wrote: what she wrote goes again.
                            if number == 17 { throw Refused() }
                        }
                        return false
                    } catch {
                        return error is Refused
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(refused == 1)
        let kept = try await file.queue.read { try Set(String.fetchAll($0, sql: "SELECT words FROM note")) }
        #expect(kept == Set((0..<40).filter { $0 != 17 }.map { "\($0)" }))
    }

    @Test func `where the transaction is taken back, everybody hears so and nothing is kept`() async throws {
        let file = try file()
        let commits = GroupCommit(file)
        let told = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    do {
                        try await commits.write { database in
                            try database.execute(sql: "INSERT INTO note VALUES (?)", arguments: ["\(number)"])
                            // As SQLite does by itself where the disk is full.
                            try database.execute(sql: "ROLLBACK")
                        }
                        return false
                    } catch {
                        return true
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(told == 8)
        #expect(try await file.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM note") } == 0)
    }
}
