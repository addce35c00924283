import ArgumentParser
import Intake
import Jury
import Phrases
import Records
import RecordsSQLite
import Web

struct ImportEdition: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Make a record of an edition's folder, or bring it up to date.",
        discussion: """
            Takes over entries, rubrics, panels, lists, ballots and decisions. Afterwards the record ranks \
            as the folder does: palmares rank RECORD. Ballots are taken over once; later imports bring new \
            entries, versions, rubrics, lists and decisions. A folder with errors is refused: palmares check \
            says which.
            """)

    @Argument(help: "An edition's folder, or a ZIP archive of one.") var path: String
    @OptionGroup var place: RecordPlace
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Who imports; organises the edition.", valueName: "person"))
    var actor: String
    @Option(
        help: ArgumentHelp(
            "The journal's name, such as award.example/2026; of a new record.", valueName: "name"))
    var name: String?
    @Option(
        help: ArgumentHelp(
            "Where the pin of a new record lies, best on another disk.", valueName: "file"))
    var pin: String?
    @Option(
        help: ArgumentHelp(
            "Where films, images and documents lie that entries name by their digests.", valueName: "folder"))
    var enclosures: String?

    @Option(
        help: ArgumentHelp(
            "Why what is judged by changes though there are marks: it is then proposed to a second person.",
            valueName: "words"))
    var reason: String?

    func run() async throws {
        let archive = path.lowercased().hasSuffix(".zip") ? try EditionArchive(path) : nil
        let loaded = archive?.load() ?? EditionFolder.load(path)
        let errors = loaded.findings.filter { $0.severity == .error }
        for finding in errors { Output.error(TextCheckReport.lines(finding, Style(isColoured: false))) }
        guard let edition = loaded.edition, errors.isEmpty else {
            throw Refusal("\(path) has errors, and nothing was imported")
        }
        if place.folder.isRecord, name != nil || pin != nil {
            throw Refusal("--name and --pin are for a new record; \(place.record) is there already")
        }
        let paths = EditionImport.paths(of: loaded, edition)
        let files = try archive?.read(paths) ?? read(paths)
        let record = try open(edition)
        let before = try await record.room.proceedings()
        let work = EditionImport(loaded, edition, files: files, onto: before, salt: Outside.salt)
        let isSaidAnew: Bool
        let taken: Int
        let found: (kept: Int, wanted: Int)?
        do {
            isSaidAnew = try record.people.sheets() != work.sheets
            try record.files.keep(all: work.files.values)
            found = try enclosures.map { try EnclosureImport(loaded).keep(from: $0, in: record.enclosures) }
            try record.files.keep(work.manifest.bytes)
            try await record.texts.keep(work.texts)
            let acts = try await acts(of: work, record)
            taken = acts.count
            var chance = Chance(wordsAtOnce: 32)
            try await record.room.take(
                acts.map { (ActID(using: &chance), $0) }, by: Identifier(actor), at: Outside.now(),
                salts: { Outside.salt() })
            // Last, so that where an act is refused nothing changes about people.
            if isSaidAnew { try record.people.keep(work.sheets) }
        } catch let failure as AppendFailure {
            throw Refused(failure)
        }
        let after = try await record.room.proceedings()
        Output.standard(RecordPhrases.imported(taken, after, isSaidAnew: isSaidAnew) + "\n")
        if let found { Output.standard(RecordPhrases.enclosures(found.kept, of: found.wanted) + "\n") }
        if before.edition == nil { Output.standard(RecordPhrases.key(record.key) + "\n") }
    }

    /// Where there are marks, those that propose the new list of files with its reason.
    private func acts(of work: EditionImport, _ record: OpenRecord) async throws -> [any Act] {
        if !work.needsSecond { return work.acts }
        guard let why = reason.flatMap({ FreeText($0, salt: Outside.salt()) }) else {
            throw Refusal(
                "there are marks: say by --reason why this changes, and a second person confirms it")
        }
        try await record.texts.keep([why])
        return work.proposing(because: Identifier(why.digest.base64))
    }

    private func open(_ edition: Edition) throws -> OpenRecord {
        if place.folder.isRecord { return try place.open() }
        var generator = SystemRandomNumberGenerator()
        let secret = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
        do {
            return try place.folder.begin(
                origin: name ?? "palmares.local/\(edition.id)", secret: secret,
                pinPlace: pin.map(Files.absolute))
        } catch {
            throw Refusal(RecordPlace.sentence(error, place.record))
        }
    }

    private func read(_ paths: [String]) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in paths {
            do {
                files[name] = try Files.read(
                    Files.joined(path, name), limit: AnyFile.limitBytes(named: name))
            } catch {
                throw Refusal("\(name) cannot be read: \(error.reason)")
            }
        }
        return files
    }
}
