internal import GRDB
public import Jury
public import Records

extension SQLiteDrafts {
    static let holdingSchema = """

        CREATE TABLE holding (
            file TEXT NOT NULL,
            owner TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            names TEXT NOT NULL,
            scan TEXT NOT NULL,
            entries TEXT NOT NULL,
            PRIMARY KEY (file, owner)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX holding_of_owner ON holding (owner);
        """

    public func holding(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) throws -> Holding? {
        try reading.queue.read { database in
            try Row.fetchOne(
                database, sql: "SELECT * FROM holding WHERE file = ? AND owner = ?",
                arguments: [file.text, owner.text])
        }.map(Holding.init)
    }

    public func holdings(of owner: Identifier<Person>?) throws -> [Holding] {
        try reading.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM holding WHERE ? IS NULL OR owner = ?1 ORDER BY file, owner",
                arguments: [owner?.text])
        }.map(Holding.init)
    }

    public func holders(of file: Identifier<StoredFile>) throws -> [Holding] {
        try reading.queue.read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM holding WHERE file = ?", arguments: [file.text])
        }.map(Holding.init)
    }

    /// Between entries in one cell: no name has it in it.
    fileprivate static let between = "\u{1F}"

    public func keep(_ holding: Holding) throws {
        try file.queue.write { database in
            try database.execute(
                sql: """
                    INSERT OR REPLACE INTO holding (file, owner, bytes, names, scan, entries)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    holding.file.text, holding.owner.text, holding.bytes,
                    holding.names.map(\.rawValue).sorted().joined(separator: " "), holding.scan.rawValue,
                    holding.entries.map(\.text).sorted().joined(separator: Self.between),
                ])
        }
    }

    public func letGo(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) throws -> Bool {
        try self.file.queue.write { database in
            try database.execute(
                sql: "DELETE FROM holding WHERE file = ? AND owner = ?", arguments: [file.text, owner.text])
            return try Int.fetchOne(
                database, sql: "SELECT count(*) FROM holding WHERE file = ?", arguments: [file.text]) == 0
        }
    }
}

extension Holding {
    fileprivate init(_ row: Row) {
        let names = (row["names"] as String).split(separator: " ").compactMap {
            NamingPlace(rawValue: String($0))
        }
        self.init(
            Identifier(row["file"]), of: Identifier(row["owner"]), bytes: row["bytes"], names: Set(names),
            scan: Scan(rawValue: row["scan"]) ?? .waiting,
            entries: Set(
                (row["entries"] as String).split(separator: SQLiteDrafts.between).map {
                    Identifier(String($0))
                }))
    }
}

extension RecordFolder {
    /// Which files agencies brought, and for which entries; works beside whoever writes.
    public func holdings() throws -> [Holding] {
        let path = file("drafts.sqlite")
        if !SmallFile(path).isThere { return [] }
        return try SQLiteFile(reading: path, mark: SQLiteDrafts.mark).queue.read {
            try Row.fetchAll($0, sql: "SELECT * FROM holding")
        }.map(Holding.init)
    }
}
