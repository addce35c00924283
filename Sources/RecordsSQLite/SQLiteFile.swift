internal import GRDB

/// A database file of ours, opened so that what it confirms is on the disk.
struct SQLiteFile {
    let queue: DatabaseQueue

    /// Makes the file where there is none. `mark` tells our files apart, and is written into them.
    init(path: String, mark: Int32, schema: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.busyMode = .timeout(5)
        // What is removed is overwritten.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            // GRDB sets NORMAL when it turns on the write-ahead log, and then a power cut loses what was
            // confirmed. So this comes after it, and is read back.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try Self.claim(database, mark: mark, schema: schema)
            guard try Self.isDurable(database) else { throw SQLiteFault.notDurable }
            let report = try String.fetchAll(database, sql: "PRAGMA quick_check(10)")
            guard report == ["ok"] else { throw SQLiteFault.damaged(report) }
        }
        try settle()
    }

    /// Opens a file that is there, to read it beside whoever writes.
    init(reading path: String, mark: Int32) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        queue = try DatabaseQueue(path: path, configuration: configuration)
        let found = try queue.read { try Int32.fetchOne($0, sql: "PRAGMA application_id") }
        guard found == mark else { throw SQLiteFault.otherFile }
    }

    /// Writes a whole copy as of now into a file that is not there yet, whoever is writing meanwhile.
    func copy(to path: String) throws {
        try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }

    /// Whether commits wait for the disk: write-ahead log and `synchronous` FULL (2) on this very connection.
    static func isDurable(_ database: Database) throws -> Bool {
        try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
            && Int.fetchOne(database, sql: "PRAGMA synchronous") == 2
    }

    /// Brings the write-ahead log to the disk and into the file: after a crash it may hold what was never
    /// flushed.
    func settle() throws {
        try queue.writeWithoutTransaction { database in
            let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            guard row?[0] == 0 else { throw SQLiteFault.busy }
        }
    }

    /// Removes rows for good: they are in the write-ahead log as well, until that is emptied. Whether there
    /// were any. Names of tables and columns are the program's own.
    func erase(_ places: [(table: String, column: String)], of id: String) throws -> Bool {
        let wereThere = try queue.write { database in
            let before = database.totalChangesCount
            for (table, column) in places {
                try database.execute(sql: "DELETE FROM \(table) WHERE \(column) = ?", arguments: [id])
            }
            return database.totalChangesCount > before
        }
        try settle()
        return wereThere
    }

    private static func claim(_ database: Database, mark: Int32, schema: String) throws {
        let found = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        if found == mark { return }
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        guard found == 0, tables == 0 else { throw SQLiteFault.otherFile }
        try database.inTransaction(.immediate) {
            try database.execute(sql: schema)
            try database.execute(sql: "PRAGMA application_id = \(mark)")
            return .commit
        }
    }
}

/// Why a database file is not to be used.
public enum SQLiteFault: Error, Hashable, Sendable {
    /// Somebody else's database, or a journal of another version.
    case otherFile
    /// In SQLite's words.
    case damaged([String])
    case notDurable
    /// Another process holds the file.
    case busy
    /// The disk failed or is full, and nothing was written.
    case takenBack
}
