internal import FoundationEssentials
internal import GRDB
public import Records

/// Free texts in an SQLite file of their own, beside the journal's.
public struct SQLiteFreeTexts: FreeTextStore {
    let file: SQLiteFile
    // Another connection, so that nobody who reads waits for who writes.
    private let reading: SQLiteFile
    private let commits: GroupCommit

    // "PLT1", free texts in their first form.
    static let mark: Int32 = 0x504C_5431

    private static let schema = """
        CREATE TABLE free_text (
            digest BLOB PRIMARY KEY,
            salt BLOB NOT NULL,
            text TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, mark: Self.mark, schema: Self.schema)
        reading = try SQLiteFile(reading: path, mark: Self.mark)
        commits = GroupCommit(file)
    }

    /// Opens a file that is there, to read it beside whoever writes.
    init(reading path: String) throws {
        file = try SQLiteFile(reading: path, mark: Self.mark)
        reading = file
        commits = GroupCommit(file)
    }

    public func keep(_ texts: [FreeText]) async throws {
        if texts.isEmpty { return }
        try await commits.write { database in
            let insertion = try database.cachedStatement(
                sql: "INSERT INTO free_text (digest, salt, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
            for text in texts {
                try insertion.execute(
                    arguments: [Data(text.digest.bytes), Data(text.salt.bytes), text.text])
            }
        }
    }

    public func text(_ digest: Digest) throws -> FreeText? {
        let row = try reading.queue.read { database in
            try Row.fetchOne(
                database, sql: "SELECT salt, text FROM free_text WHERE digest = ?",
                arguments: [Data(digest.bytes)])
        }
        guard let row else { return nil }
        let salt: Data = row[0]
        guard let text = Salt(salt).flatMap({ FreeText(row[1], salt: $0) }), text.digest == digest
        else { throw FreeTextFault.changed(digest) }
        return text
    }

    public func erase(_ digest: Digest) throws -> Bool {
        let wasThere = try file.queue.write { database in
            try database.execute(
                sql: "DELETE FROM free_text WHERE digest = ?", arguments: [Data(digest.bytes)])
            return database.changesCount > 0
        }
        // The text is in the write-ahead log as well, until the log is emptied.
        try file.settle()
        return wasThere
    }
}
