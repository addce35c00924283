internal import FoundationEssentials
internal import GRDB
public import Jury
public import Records

extension SQLiteSignIns {
    static let passkeySchema = """

        CREATE TABLE passkey (
            credential BLOB PRIMARY KEY,
            person TEXT NOT NULL,
            key BLOB NOT NULL,
            device TEXT NOT NULL,
            made INTEGER NOT NULL,
            used INTEGER,
            count INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX passkey_of_person ON passkey (person);
        CREATE TABLE challenge (
            digest BLOB PRIMARY KEY,
            browser BLOB NOT NULL,
            ends INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    public func keep(_ passkey: Passkey) throws {
        try file.queue.write { database in
            try Self.insert(
                database, "INSERT INTO passkey VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    Data(passkey.credential), passkey.person.text, Data(passkey.key.bytes), passkey.device,
                    passkey.made, passkey.used, passkey.count,
                ])
        }
    }

    public func passkey(_ credential: [UInt8]) throws -> Passkey? {
        try file.queue.read { try Self.passkey(credential, $0) }
    }

    public func passkeys(of person: Identifier<Person>) throws -> [Passkey] {
        try file.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM passkey WHERE person = ? ORDER BY made",
                arguments: [person.text])
        }.compactMap(Passkey.init)
    }

    public func use(_ credential: [UInt8], count: Int, at now: Int) throws -> Passkey? {
        try file.queue.write { database in
            // As `Passkey.isNewer` has it.
            try database.execute(
                sql: """
                    UPDATE passkey SET used = ?1, count = ?2
                    WHERE credential = ?3 AND (?2 > count OR ?2 = 0 AND count = 0)
                    """, arguments: [now, count, Data(credential)])
            return database.changesCount > 0 ? try Self.passkey(credential, database) : nil
        }
    }

    public func remove(_ credential: [UInt8]) throws -> Bool {
        try file.queue.write { database in
            try database.execute(
                sql: "DELETE FROM passkey WHERE credential = ?", arguments: [Data(credential)])
            return database.changesCount > 0
        }
    }

    public func keepChallenge(
        _ challenge: Digest, of browser: Digest, from now: Int, until ends: Int
    ) throws {
        try file.queue.write { database in
            try database.execute(sql: "DELETE FROM challenge WHERE ends <= ?", arguments: [now])
            try Self.insert(
                database, "INSERT INTO challenge VALUES (?, ?, ?)",
                [Data(challenge.bytes), Data(browser.bytes), ends])
        }
    }

    public func spendChallenge(_ challenge: Digest, of browser: Digest, at now: Int) throws -> Bool {
        try file.queue.write { database in
            try database.execute(
                sql: "DELETE FROM challenge WHERE digest = ? AND browser = ? AND ends > ?",
                arguments: [Data(challenge.bytes), Data(browser.bytes), now])
            return database.changesCount > 0
        }
    }

    private static func passkey(_ credential: [UInt8], _ database: Database) throws -> Passkey? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM passkey WHERE credential = ?", arguments: [Data(credential)]
        ).flatMap(Passkey.init)
    }
}

extension Passkey {
    /// `nil` where the key is none any more.
    fileprivate init?(_ row: Row) {
        guard let key = P256.PublicKey(Array(row["key"] as Data)) else { return nil }
        self.init(
            person: Identifier(row["person"]), credential: Array(row["credential"] as Data), key: key,
            device: row["device"], made: row["made"], used: row["used"], count: row["count"])
    }
}
