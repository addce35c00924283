import ArgumentParser
import Jury
import Phrases
import Records
import RecordsSQLite
import Web

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Look whether a record is whole: lines, pin, texts, files, what lies beside entries, and who may \
            read them.
            """,
        discussion: """
            Changes nothing, and works beside whoever writes. With --mail it sends a letter by the program \
            that the server would use, and looks at nothing else.
            """)

    @OptionGroup var place: RecordPlace
    @OptionGroup var options: ServeOptions
    @Option(help: ArgumentHelp("Send a letter there, to see that mail works.", valueName: "address"))
    var mail: String?

    func run() async throws {
        if let mail { return try await send(to: mail) }
        if !place.folder.isRecord {
            throw Refusal(RecordPlace.sentence(RecordFolder.Fault.none, place.record))
        }
        var examined = RecordExamination.examine(place.folder)
        let named = NamedEnclosures(EditionFolder.load(place.record))
        examined.lookAtEnclosures(in: [place.folder.enclosures, place.folder.uploads], of: named)
        for complaint in examined.complaints {
            Output.standard("✘ \(RecordPhrases.sentence(complaint))\n")
        }
        for fact in examined.facts { Output.standard("✔ \(RecordPhrases.sentence(fact))\n") }
        if !examined.complaints.isEmpty { throw ExitCode(1) }
    }

    private func send(to address: String) async throws {
        let (mailer, origin) = try options.reading(place) {
            let settings = try options.settings(ServeSettings(), in: place)
            return (try settings.mailer(), try settings.origin())
        }
        guard let mailer else {
            throw Refusal(
                "no program for mail is set up: say PALMARES_MAIL=/usr/sbin/sendmail -i, or another")
        }
        let body = """
            This letter shows that mail works\(origin.map { " at \($0.text)" } ?? ""). Nothing has to be done.
            """
        guard let letter = Letter(to: address, subject: "Palmarès sends mail", body: body) else {
            throw Refusal("\(address) is no address for mail")
        }
        do {
            try await mailer.send(letter)
        } catch let failure as ChildProgram.Failure {
            Output.standard("✘ \(mailer.arguments[0]) \(failure.sentence).\n")
            throw ExitCode(1)
        }
        Output.standard("✔ \(mailer.arguments[0]) took a letter to \(address); look whether it came.\n")
    }
}

extension ChildProgram.Failure {
    fileprivate var sentence: String {
        switch self {
        case .call(let call, let code): "cannot be started (\(call), error \(code))"
        case .exit(let code): "took no letter and ended with \(code)"
        case .tooSlow: "did not end in time and was ended"
        }
    }
}
