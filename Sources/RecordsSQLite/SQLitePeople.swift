internal import GRDB
public import Jury
public import Records

/// What is known of people in an SQLite file of their own.
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
        CREATE TABLE sheet_column (
            path TEXT NOT NULL,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            PRIMARY KEY (path, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE sheet_cell (
            path TEXT NOT NULL,
            line INTEGER NOT NULL,
            position INTEGER NOT NULL,
            person TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (path, line, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// Apart, because files that were made before have none.
    private static let contactSchema = """
        CREATE TABLE IF NOT EXISTS contact (
            person TEXT PRIMARY KEY,
            invited INTEGER,
            opened INTEGER,
            joined INTEGER,
            reminded INTEGER,
            language TEXT
        ) STRICT, WITHOUT ROWID;
        """

    /// Opens the file or makes it, and looks whether SQLite finds it whole.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, mark: Self.mark, schema: Self.schema)
        try file.queue.write { try $0.execute(sql: Self.contactSchema) }
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

    public func keep(_ sheets: [String: PeopleSheet]) throws {
        try file.queue.write { database in
            try database.execute(sql: "DELETE FROM sheet_column; DELETE FROM sheet_cell")
            let column = try database.makeStatement(sql: "INSERT INTO sheet_column VALUES (?, ?, ?)")
            let cell = try database.makeStatement(sql: "INSERT INTO sheet_cell VALUES (?, ?, ?, ?, ?)")
            for (path, sheet) in sheets {
                for (position, name) in sheet.columns.enumerated() {
                    try column.execute(arguments: [path, position, name])
                }
                for (line, row) in sheet.rows.enumerated() {
                    for (position, value) in row.cells.enumerated() {
                        try cell.execute(arguments: [path, line, position, row.person.text, value])
                    }
                }
            }
        }
        // What was replaced may be what somebody wants gone.
        try file.settle()
    }

    public func sheets() throws -> [String: PeopleSheet] {
        try file.queue.read { database in
            var sheets: [String: PeopleSheet] = [:]
            let columns = try Row.fetchCursor(
                database, sql: "SELECT path, name FROM sheet_column ORDER BY path, position")
            while let row = try columns.next() {
                sheets[row[0], default: PeopleSheet(columns: [], rows: [])].columns.append(row[1])
            }
            let cells = try Row.fetchCursor(
                database,
                sql: "SELECT path, line, person, value FROM sheet_cell ORDER BY path, line, position")
            var latest: (path: String, line: Int) = ("", -1)
            while let row = try cells.next() {
                let (path, line): (String, Int) = (row[0], row[1])
                if (path, line) != latest {
                    sheets[path]?.rows.append(.init(person: Identifier(row[2]), cells: []))
                    latest = (path, line)
                }
                if let last = sheets[path]?.rows.indices.last {
                    sheets[path]?.rows[last].cells.append(row[3])
                }
            }
            return sheets
        }
    }

    public func contacts() throws -> [Identifier<Person>: Contact] {
        let rows = try file.queue.read { try Row.fetchAll($0, sql: "SELECT * FROM contact") }
        let pairs = rows.map { row in
            var times: [Contact.Event: Int] = [:]
            for event in Contact.Event.allCases { times[event] = row[event.rawValue] }
            return (
                Identifier<Person>(row["person"] as String), Contact(times: times, language: row["language"])
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    public func note(
        _ event: Contact.Event, of person: Identifier<Person>, at now: Int, unlessSince time: Int
    ) throws -> Bool {
        // The columns' names are the program's own.
        let column = event.rawValue
        return try file.queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO contact (person, \(column)) VALUES (?, ?)
                    ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
                    WHERE \(column) IS NULL OR \(column) < ?
                    """, arguments: [person.text, now, time])
            return database.changesCount > 0
        }
    }

    public func note(language: String, of person: Identifier<Person>) throws {
        try file.queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO contact (person, language) VALUES (?, ?)
                    ON CONFLICT DO UPDATE SET language = excluded.language
                    """, arguments: [person.text, language])
        }
    }

    public func erase(_ person: Identifier<Person>) throws -> Bool {
        try file.erase([("person", "id"), ("sheet_cell", "person"), ("contact", "person")], of: person.text)
    }
}
