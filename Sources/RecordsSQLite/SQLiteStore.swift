internal import FoundationEssentials
internal import GRDB
internal import GRDBSQLite
public import Records

/// A journal's lines in an SQLite file. The file itself refuses to change or remove one, or to add one out of
/// its order.
public struct SQLiteStore: JournalStore {
    let file: SQLiteFile

    // "PLJ1", a journal in its first form.
    static let mark: Int32 = 0x504C_4A31

    private static let schema = """
        CREATE TABLE line (
            seq INTEGER PRIMARY KEY,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE TRIGGER line_stays BEFORE UPDATE ON line
        BEGIN SELECT RAISE(ABORT, 'a line of the journal is never changed'); END;
        CREATE TRIGGER line_remains BEFORE DELETE ON line
        BEGIN SELECT RAISE(ABORT, 'a line of the journal is never removed'); END;
        CREATE TRIGGER line_follows BEFORE INSERT ON line
        WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM line)
        BEGIN SELECT RAISE(ABORT, 'a line of the journal follows the last one'); END;
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, mark: Self.mark, schema: Self.schema)
    }

    /// Opens a file that is there, to read it beside whoever writes.
    init(reading path: String) throws {
        file = try SQLiteFile(reading: path, mark: Self.mark)
    }

    public func read(_ range: Range<Int>, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        try file.queue.read { database in
            let statement = try database.makeStatement(
                sql: "SELECT bytes FROM line WHERE seq >= ? AND seq < ? ORDER BY seq")
            try statement.setArguments([range.lowerBound, range.upperBound])
            // By SQLite's own calls: a row of GRDB's allocates, and a journal has a million of them.
            let rows = statement.sqliteStatement
            while true {
                let result = sqlite3_step(rows)
                if result == SQLITE_DONE { return }
                guard result == SQLITE_ROW else {
                    throw DatabaseError(
                        resultCode: ResultCode(rawValue: result),
                        message: sqlite3_errmsg(sqlite3_db_handle(rows)).map { String(cString: $0) })
                }
                let bytes = sqlite3_column_blob(rows, 0)
                let count = Int(sqlite3_column_bytes(rows, 0))
                try take(UnsafeBufferPointer(start: bytes?.assumingMemoryBound(to: UInt8.self), count: count))
            }
        }
    }

    public func append(_ lines: [[UInt8]], from first: Int) throws {
        try file.queue.write { database in
            let size = try Int.fetchOne(database, sql: "SELECT coalesce(max(seq) + 1, 0) FROM line") ?? 0
            guard size == first else { throw StoreFault.otherSize(expected: first, actual: size) }
            let insertion = try database.cachedStatement(sql: "INSERT INTO line (seq, bytes) VALUES (?, ?)")
            for (offset, line) in lines.enumerated() {
                try insertion.execute(arguments: [first + offset, Data(line)])
            }
        }
    }

    /// Whether the connection that writes waits for the disk, as SQLite itself says.
    public func isDurable() throws -> Bool {
        try file.queue.writeWithoutTransaction { try SQLiteFile.isDurable($0) }
    }
}
