internal import FoundationEssentials
internal import GRDB
public import Jury
public import Records

/// Drafts in an SQLite file of their own.
public struct SQLiteDrafts: DraftStore {
    let file: SQLiteFile
    // Another connection, so that nobody who reads waits for who writes.
    let reading: SQLiteFile
    let commits: GroupCommit

    // "PLD4", drafts in their fourth form, which has those of entries, their files and a poll.
    static let mark: Int32 = 0x504C_4434

    private static let schema = """
        CREATE TABLE draft (
            juror TEXT NOT NULL,
            round TEXT NOT NULL,
            entry TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            bytes BLOB NOT NULL CHECK (length(bytes) <= \(SeatDraft.bytesMax)),
            PRIMARY KEY (juror, round, entry)
        ) STRICT;
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        let schema = Self.schema + Self.entrySchema + Self.holdingSchema + Self.pollSchema
        file = try SQLiteFile(path: path, mark: Self.mark, schema: schema)
        reading = try SQLiteFile(reading: path, mark: Self.mark)
        commits = GroupCommit(file)
    }

    public func draft(at seat: SeatAddress) throws -> SeatDraft? {
        try reading.queue.read { try Self.draft(at: seat, $0) }
    }

    public func count() throws -> Int {
        try reading.queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") } ?? 0
    }

    public func seats() throws -> Set<SeatAddress> {
        let rows = try reading.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT round, entry, juror FROM draft WHERE length(bytes) > 0")
        }
        return Set(
            rows.map { row in
                SeatAddress(
                    round: Identifier(row[0]), entry: Identifier(row[1]), juror: Identifier(row[2]))
            })
    }

    public func drafts(of juror: Identifier<Juror>) throws -> [SeatAddress: SeatDraft] {
        let rows = try reading.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT round, entry, version, bytes FROM draft WHERE juror = ?",
                arguments: [juror.text])
        }
        let pairs = rows.map { row in
            (
                SeatAddress(round: Identifier(row[0]), entry: Identifier(row[1]), juror: juror),
                SeatDraft(version: row[2], bytes: Array(row[3] as Data))
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    public func save(
        _ bytes: [UInt8], at seat: SeatAddress, expecting version: Int
    ) async throws -> DraftSaving {
        try await commits.write { database in
            let kept = try Self.draft(at: seat, database)
            let saving = try DraftSaving.next(bytes, expecting: version, after: kept)
            if case .saved(let version) = saving, version != kept?.version {
                try database.execute(
                    sql: """
                        INSERT INTO draft (juror, round, entry, version, bytes) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET version = excluded.version, bytes = excluded.bytes
                        """,
                    arguments: [seat.juror.text, seat.round.text, seat.entry.text, version, Data(bytes)])
            }
            return saving
        }
    }

    public func erase(_ juror: Identifier<Juror>) throws -> Bool {
        try file.queue.write { database in
            // What entries that were handed in name stays with them.
            try database.execute(
                sql: "DELETE FROM holding WHERE owner = ? AND entries = ''", arguments: [juror.text])
        }
        return try file.erase([("draft", "juror"), ("entry_draft", "owner")], of: juror.text)
    }

    private static func draft(at seat: SeatAddress, _ database: Database) throws -> SeatDraft? {
        try Row.fetchOne(
            database,
            sql: "SELECT version, bytes FROM draft WHERE juror = ? AND round = ? AND entry = ?",
            arguments: [seat.juror.text, seat.round.text, seat.entry.text]
        ).map { SeatDraft(version: $0[0], bytes: Array($0[1] as Data)) }
    }
}
