import FoundationEssentials
import Intake
import Jury
import Records
import RecordsSQLite
import Web

/// Writes an edition's folder from a record: its files as they were sent in, sheets about people as far as
/// they are still known, ballots and decisions as the journal has them, and what lies beside the entries.
struct EditionExport {
    private let record: ReadRecord
    private let place: RecordPlace
    private let folder: String

    init(_ record: ReadRecord, _ place: RecordPlace, to folder: String) {
        (self.record, self.place, self.folder) = (record, place, folder)
    }

    /// What the journal has instead of the edition's files.
    private static let judged = ["ballots", "decisions", "dismissals"]
    private static let ballots = "ballots/record.csv"
    private static let decisions = "decisions/record.csv"
    private static let dismissals = "dismissals/record.csv"

    func run() throws {
        if Files.exists(folder) { throw Refusal("\(folder) is there already") }
        for (path, name) in try listed() {
            guard let bytes = try kept(name) else { throw Refusal("the record has lost the file \(path)") }
            try write(path == "edition.yaml" ? try renamed(bytes) : bytes, to: path)
        }
        for (path, sheet) in try sheets() { try write(sheet.csv, to: path) }
        if hasBallots { try write(Array(Spreadsheet.text(ballotRows).utf8), to: Self.ballots) }
        if !record.judging.decisions.isEmpty {
            try write(Array(Spreadsheet.text(decisionRows).utf8), to: Self.decisions)
        }
        if !record.judging.dismissals.isEmpty {
            try write(Array(Spreadsheet.text(dismissalRows).utf8), to: Self.dismissals)
        }
        try writeEnclosures()
    }

    /// Those that the record keeps, each in a folder of its entry's name.
    private func writeEnclosures() throws {
        let brought: [Holding]
        do {
            brought = try place.folder.holdings()
        } catch {
            throw Refusal("what agencies brought beside their entries cannot be read: \(error)")
        }
        var written: [String: Identifier<StoredFile>] = [:]
        for named in NamedEnclosures(EditionFolder.load(place.record)).all {
            // As jurors get it: an agency that names the digest of another's file does not have it.
            let isBrought = brought.contains {
                $0.file == named.file && $0.scan != .waiting && $0.entries.contains(named.entry)
            }
            let store = isBrought ? place.folder.uploads : place.folder.enclosures
            guard let bytes = try enclosure(named, in: store) else { continue }
            var (path, number) = (named.path(nil), 1)
            while let other = written[path], other != named.file {
                number += 1
                path = named.path(number)
            }
            if written.updateValue(named.file, forKey: path) == nil { try write(bytes, to: path) }
        }
    }

    private func enclosure(_ named: NamedEnclosures.Named, in store: FileStore) throws -> [UInt8]? {
        do {
            return try store.bytes(of: named.file)
        } catch {
            throw Refusal("\(named.name) beside \(named.entry) is not what was kept: \(named.file)")
        }
    }

    /// None before anybody marked, or where there was only a screening.
    private var hasBallots: Bool { record.judging.sheet.seatCount > 0 }

    private func listed() throws -> [(String, Identifier<StoredFile>)] {
        do {
            let handedIn = record.proceedings.handedInFiles
            return try record.editionFiles().listed.merging(handedIn) { listed, _ in listed }
                .sorted { $0.key < $1.key }
        } catch {
            throw Refusal("the record's list of files cannot be read: \(error)")
        }
    }

    private func sheets() throws -> [String: PeopleSheet] {
        do {
            return try record.people.sheets()
        } catch {
            throw Refusal("what the record knows of people cannot be read: \(error)")
        }
    }

    private func kept(_ name: Identifier<StoredFile>) throws -> [UInt8]? {
        do {
            return try record.files.bytes(of: name)
        } catch {
            throw Refusal("a file of the record is not what was kept: \(name)")
        }
    }

    /// The edition's own file with ballots and decisions where they now are; all else in it as it was.
    private func renamed(_ bytes: [UInt8]) throws -> [UInt8] {
        let judging = record.judging
        let decisions = judging.decisions.isEmpty ? [] : ["decisions: \(Self.decisions)"]
        let dismissals = judging.dismissals.isEmpty ? [] : ["dismissals: \(Self.dismissals)"]
        let ballots = hasBallots ? [Self.ballots] : []
        let added = [""] + ballots.flatMap { ["ballots:", "  - \($0)"] } + decisions + dismissals + [""]
        let text = EditionText.without(Self.judged, bytes) + added.joined(separator: "\n")
        let whole = naming(record.judging.handedIn, Array(text.utf8))
        let edition = EditionReader.read(whole).edition
        guard edition?.ballots == ballots,
            edition?.decisions == (decisions.isEmpty ? nil : Self.decisions)
        else { throw Refusal("edition.yaml is not written line by line, so its ballots cannot be put in") }
        return whole
    }

    /// With the entries that agencies handed in, each in its category.
    private func naming(_ handedIn: [Identifier<Category>: [String]], _ bytes: [UInt8]) -> [UInt8] {
        guard !handedIn.isEmpty, var edition = EditionReader.read(bytes).edition else { return bytes }
        for number in edition.categories.indices {
            edition.categories[number].entries += handedIn[edition.categories[number].id] ?? []
        }
        return EditionReader.edit(bytes, to: edition)
    }

    private var ballotRows: [[String]] {
        let sheet = record.judging.sheet
        var rows = [["entry", "juror", "criterion", "mark", "lift", "comment"]]
        for seat in 0..<sheet.seatCount {
            let (entry, juror) = (sheet.entry(ofSeat: seat).text, sheet.juror(ofSeat: seat).text)
            if let recusal = sheet.recusals[seat] {
                rows.append([entry, juror, "", "recused", "", recusal.reason ?? ""])
                continue
            }
            for column in sheet.criteria.indices {
                let cell = sheet.cell(seat: seat, criterion: column)
                if cell == .empty { continue }
                let place = CellAddress(seat: seat, criterion: column)
                rows.append([
                    entry, juror, sheet.criteria[column].text, cell.mark?.description ?? "abstained",
                    sheet.lifts[place] ?? "", sheet.comments[place] ?? "",
                ])
            }
        }
        return rows
    }

    private var dismissalRows: [[String]] {
        [["juror", "entry", "kind", "reason"]]
            + record.judging.dismissals.map {
                [$0.juror.text, $0.entry.text, $0.kind.rawValue, $0.reason]
            }.sorted { $0.joined() < $1.joined() }
    }

    private var decisionRows: [[String]] {
        [["entry", "claim", "decision", "value", "reason"]]
            + record.judging.decisions.map {
                [$0.entry.text, $0.claim.text, $0.ruling.kind.rawValue, $0.ruling.value, $0.reason]
            }
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Files.write(bytes, to: name, in: folder)
    }
}
