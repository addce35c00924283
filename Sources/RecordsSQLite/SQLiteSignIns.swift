internal import FoundationEssentials
internal import GRDB
public import Jury
public import Records

/// Links, sessions and passkeys in an SQLite file of their own.
public struct SQLiteSignIns: SignInStore {
    let file: SQLiteFile

    // "PLS3", sign-ins in their third form, which has passkeys and tokens.
    static let mark: Int32 = 0x504C_5333

    private static let schema = """
        CREATE TABLE link (
            digest BLOB PRIMARY KEY,
            person TEXT NOT NULL,
            browser BLOB,
            made INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            misses INTEGER NOT NULL,
            spent INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX link_of_person ON link (person);
        CREATE TABLE session (
            digest BLOB PRIMARY KEY,
            person TEXT NOT NULL,
            device TEXT NOT NULL,
            scope TEXT,
            made INTEGER NOT NULL,
            seen INTEGER NOT NULL,
            idle_ends INTEGER NOT NULL,
            ends INTEGER NOT NULL,
            roles TEXT NOT NULL,
            revoked INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_of_person ON session (person);
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, mark: Self.mark, schema: Self.schema + Self.passkeySchema)
    }

    public func keep(_ link: SignInLink, under secret: Digest) throws {
        try file.queue.write { database in
            try Self.insert(
                database, "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    Data(secret.bytes), link.person.text, link.browser.map { Data($0.bytes) }, link.made,
                    link.ends, link.misses, link.spent,
                ])
        }
    }

    public func link(_ secret: Digest) throws -> SignInLink? {
        try file.queue.read { try Self.link(secret, $0) }
    }

    public func links(of person: Identifier<Person>) throws -> [SignInLink] {
        try file.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM link WHERE person = ? ORDER BY made", arguments: [person.text])
        }.map(SignInLink.init)
    }

    public func links() throws -> [Digest: SignInLink] {
        let rows = try file.queue.read { try Row.fetchAll($0, sql: "SELECT * FROM link") }
        return Self.byDigest(rows, SignInLink.init)
    }

    public func miss(_ secret: Digest, at now: Int) throws -> SignInLink? {
        try file.queue.write { database in
            guard let link = try Self.link(secret, database), link.isOpen(at: now) else { return nil }
            try database.execute(
                sql: "UPDATE link SET misses = misses + 1 WHERE digest = ?",
                arguments: [Data(secret.bytes)])
            return try Self.link(secret, database)
        }
    }

    public func spend(_ secret: Digest, at now: Int) throws -> SignInLink? {
        try file.queue.write { database in
            guard let link = try Self.link(secret, database), link.isOpen(at: now) else { return nil }
            try database.execute(
                sql: "UPDATE link SET spent = ? WHERE digest = ?", arguments: [now, Data(secret.bytes)])
            return try Self.link(secret, database)
        }
    }

    public func keep(_ session: SignInSession, under secret: Digest) throws {
        try file.queue.write { try Self.insert(session, under: secret, $0) }
    }

    public func session(_ secret: Digest) throws -> SignInSession? {
        try file.queue.read { try Self.session(secret, $0) }
    }

    public func see(_ secret: Digest, at now: Int, idleEnds: Int) throws -> SignInSession? {
        try file.queue.write { database in
            guard let session = try Self.session(secret, database), session.isOpen(at: now) else {
                return nil
            }
            try database.execute(
                sql: "UPDATE session SET seen = ?, idle_ends = ? WHERE digest = ?",
                arguments: [now, idleEnds, Data(secret.bytes)])
            return try Self.session(secret, database)
        }
    }

    public func sessions(of person: Identifier<Person>) throws -> [Digest: SignInSession] {
        let rows = try file.queue.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM session WHERE person = ?", arguments: [person.text])
        }
        return Self.byDigest(rows, SignInSession.init)
    }

    public func seen() throws -> [Identifier<Person>: Int] {
        let rows = try file.queue.read {
            try Row.fetchAll(
                $0, sql: "SELECT person, max(seen) FROM session WHERE scope IS NULL GROUP BY person")
        }
        return Dictionary(
            rows.map { (Identifier($0[0] as String), $0[1]) }, uniquingKeysWith: { first, _ in first })
    }

    public func renew(
        _ secret: Digest, as next: Digest, roles: Set<Role>, at now: Int
    ) throws -> SignInSession? {
        try file.queue.write { database in
            guard let session = try Self.session(secret, database), session.isOpen(at: now) else {
                return nil
            }
            try database.execute(
                sql: "UPDATE session SET revoked = ? WHERE digest = ?",
                arguments: [now, Data(secret.bytes)])
            let renewed = SignInSession(
                person: session.person, device: session.device, scope: session.scope, made: session.made,
                seen: session.seen, idleEnds: session.idleEnds, ends: session.ends, roles: roles)
            try Self.insert(renewed, under: next, database)
            return renewed
        }
    }

    public func revoke(_ secret: Digest, at now: Int) throws -> Bool {
        try file.queue.write { database in
            try database.execute(
                sql: "UPDATE session SET revoked = ? WHERE digest = ? AND revoked IS NULL",
                arguments: [now, Data(secret.bytes)])
            return database.changesCount > 0
        }
    }

    public func revokeAll(of person: Identifier<Person>, at now: Int) throws -> Int {
        try file.queue.write { database in
            try database.execute(
                sql: "UPDATE link SET spent = ? WHERE person = ? AND spent IS NULL",
                arguments: [now, person.text])
            try database.execute(
                sql: "UPDATE session SET revoked = ? WHERE person = ? AND revoked IS NULL",
                arguments: [now, person.text])
            return database.changesCount
        }
    }

    public func forget(endedBefore time: Int) throws {
        try file.queue.write { database in
            try database.execute(sql: "DELETE FROM link WHERE ends < ?", arguments: [time])
            try database.execute(
                sql: "DELETE FROM session WHERE min(ends, idle_ends) < ?", arguments: [time])
        }
    }

    public func erase(_ person: Identifier<Person>) throws -> Bool {
        try file.erase([("link", "person"), ("session", "person"), ("passkey", "person")], of: person.text)
    }

    private static func insert(
        _ session: SignInSession, under secret: Digest, _ database: Database
    ) throws {
        try insert(
            database, "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                Data(secret.bytes), session.person.text, session.device, session.scope?.text, session.made,
                session.seen, session.idleEnds, session.ends,
                session.roles.map(\.rawValue).sorted().joined(separator: " "),
                session.revoked,
            ])
    }

    static func insert(
        _ database: Database, _ sql: String, _ values: [(any DatabaseValueConvertible)?]
    ) throws {
        do {
            try database.execute(sql: sql, arguments: StatementArguments(values))
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_PRIMARYKEY {
            throw SignInFault.taken
        }
    }

    private static func byDigest<Value>(_ rows: [Row], _ value: (Row) -> Value) -> [Digest: Value] {
        let pairs = rows.compactMap { row in Digest(row["digest"] as Data).map { ($0, value(row)) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func link(_ secret: Digest, _ database: Database) throws -> SignInLink? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM link WHERE digest = ?", arguments: [Data(secret.bytes)]
        ).map(SignInLink.init)
    }

    private static func session(_ secret: Digest, _ database: Database) throws -> SignInSession? {
        try Row.fetchOne(
            database, sql: "SELECT * FROM session WHERE digest = ?", arguments: [Data(secret.bytes)]
        ).map(SignInSession.init)
    }
}

extension SignInLink {
    fileprivate init(_ row: Row) {
        self.init(
            person: Identifier(row["person"]), browser: (row["browser"] as Data?).flatMap { Digest($0) },
            made: row["made"], ends: row["ends"], misses: row["misses"], spent: row["spent"])
    }
}

extension SignInSession {
    fileprivate init(_ row: Row) {
        self.init(
            person: Identifier(row["person"]), device: row["device"],
            // One that cannot be read allows the least.
            scope: (row["scope"] as String?).map { TokenScope($0) ?? .reading }, made: row["made"],
            seen: row["seen"], idleEnds: row["idle_ends"], ends: row["ends"],
            roles: Set(
                (row["roles"] as String).split(separator: " ").compactMap { Role(rawValue: String($0)) }),
            revoked: row["revoked"])
    }
}
