internal import FoundationEssentials
internal import GRDB
public import Jury
public import Records

extension SQLiteDrafts {
    static let entrySchema = """

        CREATE TABLE entry_draft (
            entry TEXT PRIMARY KEY,
            owner TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version > 0),
            bytes BLOB NOT NULL CHECK (length(bytes) <= \(EntryDraft.bytesMax)),
            changed INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX entry_draft_of_owner ON entry_draft (owner);
        """

    public func draft(of entry: Identifier<Entry>) throws -> EntryDraft? {
        try reading.queue.read { try Self.draft(of: entry, $0) }
    }

    public func entryDrafts(of owner: Identifier<Person>) throws -> [EntryDraft] {
        try reading.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM entry_draft WHERE owner = ? ORDER BY changed DESC",
                arguments: [owner.text])
        }.map(EntryDraft.init)
    }

    public func save(
        _ bytes: [UInt8], of entry: Identifier<Entry>, by owner: Identifier<Person>, expecting version: Int,
        at now: Int
    ) async throws -> DraftSaving {
        try await commits.write { database in
            let kept = try Self.draft(of: entry, database)
            let saving = try DraftSaving.next(bytes, by: owner, expecting: version, after: kept)
            if case .saved(let version) = saving, version != kept?.version {
                try database.execute(
                    sql: """
                        INSERT INTO entry_draft (entry, owner, version, bytes, changed) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO UPDATE SET version = excluded.version, bytes = excluded.bytes,
                            changed = excluded.changed
                        """,
                    arguments: [entry.text, owner.text, version, Data(bytes), now])
            }
            return saving
        }
    }

    public func remove(_ entry: Identifier<Entry>, of owner: Identifier<Person>) throws -> Bool {
        guard try draft(of: entry)?.owner == owner else { return false }
        return try file.erase([("entry_draft", "entry")], of: entry.text)
    }

    private static func draft(of entry: Identifier<Entry>, _ database: Database) throws -> EntryDraft? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM entry_draft WHERE entry = ?", arguments: [entry.text]
        ).map(EntryDraft.init)
    }
}

extension EntryDraft {
    fileprivate init(_ row: Row) {
        self.init(
            entry: Identifier(row["entry"]), owner: Identifier(row["owner"]), version: row["version"],
            bytes: Array(row["bytes"] as Data), changed: row["changed"])
    }
}
