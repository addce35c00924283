import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

/// Where the record lies.
struct RecordPlace: ParsableArguments {
    @Option(
        name: .customLong("record"),
        help: ArgumentHelp(
            "The record's folder; without it that of PALMARES_RECORD, or \"record\".", valueName: "folder"))
    var place: String?

    var record: String { place ?? Outside.environment("PALMARES_RECORD") ?? "record" }

    var folder: RecordFolder { RecordFolder(record) }

    func open() throws -> OpenRecord {
        do {
            return try folder.open()
        } catch {
            throw Refusal(RecordPlace.sentence(error, record))
        }
    }

    func read() throws -> ReadRecord {
        do {
            return try folder.read()
        } catch {
            throw Refusal(RecordPlace.sentence(error, record))
        }
    }

    static func sentence(_ error: any Error, _ path: String) -> String {
        switch error {
        case RecordFolder.Fault.none:
            "\(path) is no record: name its folder with --record, or make one with `palmares import`"
        case RecordFolder.Fault.notEmpty: "\(path) holds a record already"
        case RecordFolder.Fault.locked: "another process is writing to \(path); try again when it is done"
        case RecordFolder.Fault.badKey: "the key of \(path) cannot be read: put it back from a backup"
        case let fault as Opening.Fault: RecordPhrases.opening(fault, path)
        default: "\(path) cannot be opened: \(error)"
        }
    }
}

/// Who acts, and what of it is wanted.
struct ActOptions: ParsableArguments {
    @OptionGroup var place: RecordPlace

    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts.", valueName: "person"))
    var actor: String

    @Flag(help: "Propose what takes two persons; somebody else confirms it.")
    var propose = false

    @Option(
        help: ArgumentHelp(
            "A name for the act (a UUID): sent again under the same name it is not done again.",
            valueName: "uuid"))
    var id: String?

    @Option(help: ArgumentHelp("Writes the receipt of the act to a file.", valueName: "file"))
    var receipt: String?

    var person: Identifier<Person> { Identifier(actor) }

    func validate() throws {
        if let id, ActID(id) == nil { throw ValidationError("--id is a UUID in small letters") }
    }
}
