import ArgumentParser
import Intake
import Jury
import Phrases
import Rankings
import Records
import RecordsSQLite
import Web

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a record as a journal, a checkpoint, tables or an edition's folder.",
        discussion: """
            Works beside whoever writes to the record. The journal holds no names and no texts; the tables \
            and \
            the folder do.
            """)

    @OptionGroup var place: RecordPlace
    @Option(help: ArgumentHelp("The lines, for palmares verify (.jsonl).", valueName: "file"))
    var journal: String?
    @Option(help: ArgumentHelp("The last checkpoint, to be kept elsewhere.", valueName: "file"))
    var checkpoint: String?
    @Option(help: ArgumentHelp("The result with the journal, for anybody to recompute.", valueName: "file"))
    var bundle: String?
    @Flag(help: "The bundle without lines and ballots: only that they are there is shown.") var sealed = false
    @Option(help: ArgumentHelp("Plain tables for SQL; a new file.", valueName: "file"))
    var sqlite: String?
    @Option(help: ArgumentHelp("An edition's folder that ranks as the record does.", valueName: "folder"))
    var edition: String?

    @Option(
        help: ArgumentHelp(
            "What is published as a folder of pages for any web server.", valueName: "folder"))
    var site: String?

    func validate() throws {
        if journal == nil, checkpoint == nil, sqlite == nil, edition == nil, bundle == nil, site == nil {
            throw ValidationError(
                "say what: --bundle, --site, --journal, --checkpoint, --sqlite or --edition")
        }
    }

    func run() throws {
        let record = try place.read()
        if let journal {
            var bytes: [UInt8] = []
            try told(place.record, "read") {
                try record.lines.read(0..<record.pinned.checkpoint.size) { line in
                    bytes += line
                    bytes.append(0x0A)
                }
            }
            try write(bytes, to: journal)
        }
        if let checkpoint { try write(record.pinned.bytes, to: checkpoint) }
        if let sqlite {
            if Files.exists(sqlite) { throw Refusal("\(sqlite) is there already") }
            try told(sqlite, "written") {
                try TablesExport.write(record, to: sqlite, at: Outside.now(), text: record.text)
            }
        }
        if let bundle {
            let loaded = EditionFolder.load(place.record)
            if loaded.contests.isEmpty { throw Refusal("\(place.record) has no ranking to publish") }
            try told(place.record, "read") {
                try write(try BundleJSON.bytes(record, loaded, isSealed: sealed), to: bundle)
            }
        }
        if let site { try writeSite(record, to: site) }
        if let edition { try EditionExport(record, place, to: edition).run() }
    }

    private func writeSite(_ record: ReadRecord, to folder: String) throws {
        if Files.exists(folder) { throw Refusal("\(folder) is there already") }
        let categories = EditionFolder.load(place.record).edition?.categories ?? []
        try told(place.record, "read") {
            let files = try StaticSite.files(
                of: record.proceedings, categories, at: Outside.now(), bundle: record.files.bytes,
                text: record.text)
            if files.isEmpty { throw Refusal("\(place.record) has published nothing that is shown now") }
            for file in files { try Files.write(file.bytes, to: file.path, in: folder) }
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Files.write(bytes, to: path)
        } catch {
            throw Refusal("\(path) cannot be written: \(error.reason)")
        }
    }

    private func told(_ path: String, _ verb: String, _ work: () throws -> Void) throws {
        do {
            try work()
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw Refusal("\(path) cannot be \(verb): \(error)")
        }
    }
}
