internal import GRDB
public import Jury
internal import Records

/// A record as plain tables, for those who want SQL. Derived: nothing reads it back.
public enum TablesExport {
    private static let schema = """
        CREATE TABLE person (id TEXT PRIMARY KEY, roles TEXT NOT NULL) STRICT;
        CREATE TABLE rubric (id TEXT PRIMARY KEY, min REAL NOT NULL, max REAL NOT NULL,
            step REAL NOT NULL) STRICT;
        CREATE TABLE criterion (rubric TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL,
            PRIMARY KEY (rubric, id)) STRICT;
        CREATE TABLE category (id TEXT PRIMARY KEY, rubric TEXT NOT NULL, needed INTEGER NOT NULL) STRICT;
        CREATE TABLE entry (id TEXT PRIMARY KEY, category TEXT NOT NULL, file TEXT NOT NULL, agency TEXT,
            standing TEXT NOT NULL, rule TEXT, reason TEXT) STRICT;
        CREATE TABLE round (id TEXT PRIMARY KEY, sort TEXT NOT NULL, phase TEXT NOT NULL,
            deadline INTEGER, gap REAL) STRICT;
        CREATE TABLE shortlist (round TEXT NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (round, entry)) STRICT;
        CREATE TABLE ballot (round TEXT NOT NULL, entry TEXT NOT NULL, juror TEXT NOT NULL,
            sealed INTEGER NOT NULL, counts INTEGER NOT NULL, why_not TEXT,
            PRIMARY KEY (round, entry, juror)) STRICT;
        CREATE TABLE mark (round TEXT NOT NULL, entry TEXT NOT NULL, juror TEXT NOT NULL,
            criterion TEXT NOT NULL, points REAL, lift TEXT, comment TEXT,
            PRIMARY KEY (round, entry, juror, criterion)) STRICT;
        CREATE TABLE conflict (juror TEXT NOT NULL, entry TEXT NOT NULL, tie TEXT NOT NULL,
            treatment TEXT NOT NULL, dismissed TEXT, PRIMARY KEY (juror, entry, tie)) STRICT;
        CREATE TABLE recusal (juror TEXT NOT NULL, entry TEXT NOT NULL, reason TEXT,
            PRIMARY KEY (juror, entry)) STRICT;
        CREATE TABLE decision (entry TEXT NOT NULL, claim TEXT NOT NULL, decision TEXT NOT NULL,
            value TEXT NOT NULL, reason TEXT) STRICT;
        CREATE TABLE line (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, actor TEXT NOT NULL,
            kind TEXT NOT NULL, body TEXT NOT NULL) STRICT;
        """

    /// Writes the tables into a file that is not there yet.
    ///
    /// - Parameter text: what somebody wrote; `nil` where it was erased.
    public static func write(
        _ record: ReadRecord, to path: String, at now: Int,
        text: @Sendable (Identifier<WrittenText>) -> String?
    ) throws {
        let database = try DatabaseQueue(path: path)
        try database.write { database in
            try database.execute(sql: schema)
            try writeFrame(record.proceedings, database, text)
            for (id, round) in record.proceedings.rounds {
                try insert(
                    database, "round",
                    [
                        id.text, round.kind.rawValue, round.phase(at: now).rawValue, round.deadline,
                        round.gap?.points,
                    ])
                for entry in round.shortlist ?? [] {
                    try insert(database, "shortlist", [id.text, entry.text])
                }
                let reasons = record.proceedings.reasonsNotToCount(in: id)
                for (seat, ballot) in round.ballots {
                    try write(ballot, seat, in: id, reasons[seat], database, text)
                }
            }
            try record.lines.read(0..<Int.max) { bytes in
                let line = try Line(Array(bytes))
                try insert(
                    database, "line",
                    [
                        line.seq, line.at, line.draft.actor.text, line.draft.kind,
                        String(decoding: line.draft.body, as: UTF8.self),
                    ])
            }
        }
    }

    private static func writeFrame(
        _ proceedings: Proceedings, _ database: Database, _ text: (Identifier<WrittenText>) -> String?
    ) throws {
        for (id, roles) in proceedings.people {
            let names = Role.allCases.filter(roles.contains).map(\.rawValue).joined(separator: " ")
            try insert(database, "person", [id.text, names])
        }
        for (id, frame) in proceedings.rubrics {
            let scale = frame.scale
            try insert(database, "rubric", [id.text] + [scale.min, scale.max, scale.step].map(\.points))
            for (position, criterion) in frame.criteria.enumerated() {
                try insert(database, "criterion", [id.text, position + 1, criterion.text])
            }
        }
        for (id, category) in proceedings.categories {
            try insert(database, "category", [id.text, category.rubric.text, category.needed])
        }
        for (id, entry) in proceedings.entries {
            let (standing, rule, reason): (String, String?, String?) =
                switch entry.candidacy {
                case .competing: ("competing", nil, nil)
                case .withdrawn(let reason): ("withdrawn", nil, text(reason))
                case .disqualified(let rule, let reason): ("disqualified", rule, text(reason))
                }
            try insert(
                database, "entry",
                [id.text, entry.category.text, entry.file.text, entry.agency?.text, standing, rule, reason])
        }
        for (pair, kinds) in proceedings.conflicts {
            for (kind, stated) in kinds {
                try insert(
                    database, "conflict",
                    [
                        pair.juror.text, pair.entry.text, kind.rawValue, stated.treatment.rawValue,
                        stated.dismissed.map { text($0) ?? "…" },
                    ])
            }
        }
        for (pair, recused) in proceedings.recusals {
            try insert(
                database, "recusal", [pair.juror.text, pair.entry.text, recused.reason.flatMap(text)])
        }
        for decided in proceedings.decisions.values {
            try insert(
                database, "decision",
                [
                    decided.entry.text, decided.claim.text, decided.ruling.kind.rawValue,
                    decided.ruling.value, text(decided.reason),
                ])
        }
    }

    private static func write(
        _ ballot: Ballot, _ seat: Pairing, in round: Identifier<Round>, _ reason: Proceedings.NotCounted?,
        _ database: Database, _ text: (Identifier<WrittenText>) -> String?
    ) throws {
        let words: String? =
            switch reason {
            case nil: nil
            case .recused: "recused"
            case .inConflict(let kind): "conflict: \(kind.rawValue)"
            case .struck: "struck"
            case .entryOut: "entry out"
            case .setAside: "set aside"
            }
        try insert(
            database, "ballot",
            [
                round.text, seat.entry.text, seat.juror.text, ballot.isSealed ? 1 : 0,
                reason == nil && ballot.hasMarks ? 1 : 0, words,
            ])
        for (index, (criterion, cell)) in zip(ballot.criteria, ballot.cells).enumerated() where cell != .empty
        {
            let texts = ballot.texts[index]
            try insert(
                database, "mark",
                [
                    round.text, seat.entry.text, seat.juror.text, criterion.text, cell.mark?.points,
                    texts?.lift.flatMap(text), texts?.comment.flatMap(text),
                ])
        }
    }

    private static func insert(
        _ database: Database, _ table: String, _ values: [(any DatabaseValueConvertible)?]
    ) throws {
        let marks = repeatElement("?", count: values.count).joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        try statement.execute(arguments: StatementArguments(values))
    }
}

extension Thousandths {
    fileprivate var points: Double { Double(count) / 1_000 }
}
