internal import FoundationEssentials
internal import GRDB
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
            let lines = try Row.fetchCursor(
                database, sql: "SELECT bytes FROM line WHERE seq >= ? AND seq < ? ORDER BY seq",
                arguments: [range.lowerBound, range.upperBound])
            while let row = try lines.next() {
                try row.withUnsafeData(atIndex: 0) { data in
                    guard let data else { return try take(UnsafeBufferPointer(start: nil, count: 0)) }
                    try data.withUnsafeBytes { try $0.withMemoryRebound(to: UInt8.self, take) }
                }
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
