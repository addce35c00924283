import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Look whether a record is whole: lines, pin, texts, files, what lies beside entries, and who may \
            read them.
            """,
        discussion: "Changes nothing, and works beside whoever writes.")

    @OptionGroup var place: RecordPlace

    func run() throws {
        if !place.folder.isRecord {
            throw Refusal(RecordPlace.sentence(RecordFolder.Fault.none, place.record))
        }
        var examined = RecordExamination.examine(place.folder)
        let named = NamedEnclosures(EditionFolder.load(place.record))
        examined.lookAtEnclosures(in: place.folder.enclosures, of: named)
        for complaint in examined.complaints {
            Output.standard("✘ \(RecordPhrases.sentence(complaint))\n")
        }
        for fact in examined.facts { Output.standard("✔ \(RecordPhrases.sentence(fact))\n") }
        if !examined.complaints.isEmpty { throw ExitCode(1) }
    }
}
