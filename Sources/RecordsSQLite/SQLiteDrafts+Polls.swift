internal import GRDB
public import Jury
public import Records

extension SQLiteDrafts {
    /// Who is a voter and whether she has voted is in one table, how many chose what in another.
    static let pollSchema = """

        CREATE TABLE poll (
            id TEXT PRIMARY KEY,
            entry TEXT NOT NULL,
            question TEXT NOT NULL,
            needs TEXT NOT NULL,
            yes INTEGER NOT NULL DEFAULT 0,
            no INTEGER NOT NULL DEFAULT 0,
            abstained INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE poll_voter (
            juror TEXT PRIMARY KEY,
            place INTEGER NOT NULL,
            voted INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        """

    public func poll() throws -> Poll? {
        try reading.queue.read { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT id, entry, question, needs FROM poll")
            else { return nil }
            let voters = try Row.fetchAll(
                database, sql: "SELECT juror, voted FROM poll_voter ORDER BY place")
            return Poll(
                id: Identifier(row[0]), entry: Identifier(row[1]), question: row[2],
                needs: VoteTaken.Majority(rawValue: row[3]) ?? .twoThirds,
                voters: voters.map { Identifier($0[0]) },
                voted: Set(voters.filter { $0[1] == 1 }.map { Identifier($0[0]) }))
        }
    }

    public func open(_ poll: Poll) throws -> Bool {
        try file.queue.write { database in
            if try Int.fetchOne(database, sql: "SELECT count(*) FROM poll") != 0 { return false }
            try database.execute(
                sql: "INSERT INTO poll (id, entry, question, needs) VALUES (?, ?, ?, ?)",
                arguments: [poll.id.text, poll.entry.text, poll.question, poll.needs.rawValue])
            for (place, juror) in poll.voters.enumerated() {
                try database.execute(
                    sql: "INSERT INTO poll_voter (juror, place) VALUES (?, ?)",
                    arguments: [juror.text, place])
            }
            return true
        }
    }

    public func cast(
        _ choice: Poll.Choice, by juror: Identifier<Juror>, in poll: Identifier<Poll>
    ) throws -> Bool {
        try file.queue.write { database in
            let isOpen = try Int.fetchOne(
                database, sql: "SELECT count(*) FROM poll WHERE id = ?", arguments: [poll.text])
            if isOpen != 1 { return false }
            try database.execute(
                sql: "UPDATE poll_voter SET voted = 1 WHERE juror = ? AND voted = 0", arguments: [juror.text])
            if database.changesCount != 1 { return false }
            // The column is one of three words of ours.
            try database.execute(
                sql: "UPDATE poll SET \(choice.rawValue) = \(choice.rawValue) + 1 WHERE id = ?",
                arguments: [poll.text])
            return true
        }
    }

    public func count(of poll: Identifier<Poll>) throws -> VoteTaken.Count? {
        try reading.queue.read { database in
            try Row.fetchOne(
                database, sql: "SELECT yes, no, abstained FROM poll WHERE id = ?", arguments: [poll.text])
        }.map { VoteTaken.Count(yes: $0[0], no: $0[1], abstained: $0[2]) }
    }

    public func end(_ poll: Identifier<Poll>) throws {
        try file.queue.write { database in
            try database.execute(sql: "DELETE FROM poll WHERE id = ?", arguments: [poll.text])
            if database.changesCount == 1 { try database.execute(sql: "DELETE FROM poll_voter") }
        }
    }
}
