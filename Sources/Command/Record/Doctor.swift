import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite

struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look whether a record is whole: lines, pin, texts, files, and who may read them.",
        discussion: "Changes nothing, and works beside whoever writes.")

    @OptionGroup var place: RecordPlace

    func run() throws {
        if !place.folder.isRecord {
            throw Refusal(RecordPlace.sentence(RecordFolder.Fault.none, place.record))
        }
        let examined = RecordExamination.examine(place.folder)
        for complaint in examined.complaints {
            Output.standard("✘ \(RecordPhrases.sentence(complaint))\n")
        }
        for fact in examined.facts { Output.standard("✔ \(RecordPhrases.sentence(fact))\n") }
        if !examined.complaints.isEmpty { throw ExitCode(1) }
    }
}
