internal import GRDB
public import Jury
public import Records

/// People's details in an SQLite file of their own.
public struct SQLitePeople: PeopleStore {
    let file: SQLiteFile

    // "PLP1", people in their first form.
    static let mark: Int32 = 0x504C_5031

    private static let schema = """
        CREATE TABLE person (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            address TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, mark: Self.mark, schema: Self.schema)
    }

    /// Opens a file that is there, to read it beside whoever writes.
    init(reading path: String) throws {
        file = try SQLiteFile(reading: path, mark: Self.mark)
    }

    public func keep(_ details: PersonDetails, of person: Identifier<Person>) throws {
        try file.queue.write { database in
            try database.execute(
                sql: "INSERT OR REPLACE INTO person (id, name, address) VALUES (?, ?, ?)",
                arguments: [person.text, details.name, details.address])
        }
    }

    public func all() throws -> [Identifier<Person>: PersonDetails] {
        let rows = try file.queue.read { try Row.fetchAll($0, sql: "SELECT id, name, address FROM person") }
        let pairs = rows.map { row in
            (Identifier<Person>(row[0] as String), PersonDetails(name: row[1], address: row[2]))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    public func erase(_ person: Identifier<Person>) throws -> Bool {
        try file.erase(from: ["person"], where: "id", is: person.text)
    }
}
