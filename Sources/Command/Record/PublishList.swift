import ArgumentParser
import Intake
import Jury
import Phrases
import Rankings
import Records
import RecordsSQLite

struct PublishList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Propose the list as it stands now, for a second person to confirm.",
        discussion: """
            Makes the result with what the edition publishes of it, keeps it with the record, and \
            proposes it. It is published when somebody else confirms it, by palmares edition confirm \
            LINE --as sue. What is done in the meantime and may change the list undoes the proposal.
            """)

    @Option(help: ArgumentHelp("Nobody sees it before, as 2026-11-24T18:00+02:00.", valueName: "time"))
    var embargo: String?
    @Option(
        help: ArgumentHelp(
            "Publish it at once without a second person, for this reason; everybody reads it.",
            valueName: "reason"))
    var alone: String?
    @Option(help: ArgumentHelp("Why it takes the place of the one before.", valueName: "reason"))
    var reason: String?
    @OptionGroup var options: ActOptions

    func validate() throws {
        if options.propose { throw ValidationError("publish proposes by itself; --propose is not needed") }
    }

    func run() async throws {
        let loaded = EditionFolder.load(options.place.record)
        let read = try options.place.read()
        if loaded.contests.isEmpty { throw Refusal("\(options.place.record) has no ranking to publish") }
        let record = try options.place.open()
        let bytes: [UInt8]
        let file: Identifier<StoredFile>
        do {
            bytes = try BundleJSON.bytes(read, loaded)
            file = try record.files.keep(bytes)
        } catch {
            throw Refusal("the list cannot be kept: \(error)")
        }
        let given = [("embargo", embargo), ("alone", alone), ("reason", reason)]
        let words =
            ["file=\(file)", "lines=\(read.pinned.checkpoint.size)"]
            + given.compactMap { name, value in value.map { "\(name)=\($0)" } }
        let request = try Self.request(Acts.Publish.self, words)
        let whole: any Act = alone == nil ? Acts.Propose(request.act) : request.act
        let taken = try await record.take(
            whole, texts: request.texts, by: options.person,
            id: options.id.flatMap { ActID($0) } ?? Outside.actID())
        try options.writeReceipt(taken, folder: options.place.folder)
        Output.standard(RecordPhrases.taken(taken, "publish", by: options.actor) + "\n")
        if alone == nil {
            Output.standard(
                "To publish it, somebody else: palmares edition confirm \(taken.seq + 1) --as NAME\n")
        }
    }
}
