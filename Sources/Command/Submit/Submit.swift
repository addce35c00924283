import ArgumentParser
import Intake
import Jury
import Phrases
import Records
import Wire

struct Submit: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hand an entry in on a site, with the files of its evidence.",
        discussion: """
            The files are one entry in XML or JSON and what its evidence names by file, or a ZIP archive of \
            them. The site's findings are told as palmares check tells them; where one is an error nothing \
            is handed in. What breaks off goes on where it stopped, also when the command is given again. \
            The receipt comes to standard output; palmares verify reads it.

            The token is that of a program (palmares token PERSON --for hand-in, or the site's page of \
            devices), in the file that --token-file names or in the environment as PALMARES_TOKEN.
            """)

    @Argument(help: ArgumentHelp("An entry and its files, or one archive.", valueName: "file"))
    var files: [String]
    @Option(help: ArgumentHelp("Where the site is: https://jury.example.", valueName: "address"))
    var to: String
    @Option(help: ArgumentHelp("A file with the token alone in it.", valueName: "file"))
    var tokenFile: String?
    @Flag(help: "Only prepare the draft; it is handed in on the site.")
    var draft = false

    func run() throws {
        guard let site = SiteAddress(to) else {
            throw Refusal("\(to) is no address that entries are sent to: https://jury.example")
        }
        let client = SiteClient(site: site, token: try token())
        do {
            try send(try Submission(files), by: client)
        } catch let faulty as Submission.Faulty {
            tell(faulty.findings)
            throw Refused("nothing was sent: mend what is an error")
        } catch let broken as SiteClient.Broken {
            throw Refusal("\(to) cannot be reached: \(broken.reason); give the command again to go on")
        }
    }

    private func send(_ submission: Submission, by client: SiteClient) throws {
        let prepared = try taken(
            client.ask("POST", "/api/my-entries", submission.bytes, as: "application/octet-stream"))
        guard let id = prepared["id"]?.text else { throw Refusal("\(to) is no site of Palmarès") }
        let lines = (prepared["findings"]?.items ?? []).map { ServedFinding($0, in: submission.name) }
        let style = Style.forStandardOutput
        for line in lines { Output.error(line.text(style)) }
        for evidence in submission.missing {
            Output.error("palmares: no file was given for the evidence \(evidence.id.text.visible)\n")
        }
        let path = "/api/my-entries/\(id)"
        let digests = try submission.digests()
        try submission.read { file, next in
            let sending = FileSending(client: client, path: path + "/uploads", file: file)
            try sending.send(digests[file.evidence] ?? "", next)
        }
        if draft {
            return Output.error("palmares: \(id) is prepared at \(to) and not handed in yet\n")
        }
        if lines.contains(where: { $0.isError }) {
            throw Refused("the draft is on the site and was not handed in: mend what is an error")
        }
        let mine = try taken(client.ask("POST", path + "/hand-in", Array("{}".utf8)))
        let line = mine["line"]?.integer.map { " in line \($0 + 1) of the record" } ?? ""
        let late = mine["late"] == .truth(true) ? ", late" : ""
        Output.error("palmares: \(id) is handed in\(line)\(late)\n")
        let receipt = try client.ask("GET", path + "/receipt")
        _ = try taken(receipt)
        Output.standard(receipt.bytes)
    }

    /// What the site gives, or its reason where it does not.
    private func taken(_ answer: SiteClient.Answer) throws -> JSONValue {
        switch answer.status {
        case 200: return answer.json
        case 401, 403: throw Refusal("the token does not open \(to): \(answer.detail)")
        case 404: throw Refusal("there is no place for entries at \(to), or the token is not an agency's")
        default: throw Refused(answer.detail)
        }
    }

    private func tell(_ findings: [Finding]) {
        for finding in findings { Output.error(TextCheckReport.lines(finding, .forStandardOutput)) }
    }

    private func token() throws -> String {
        let text: String
        if let tokenFile {
            do throws(Files.Failure) {
                text = String(decoding: try Files.read(tokenFile, limit: 4_096), as: UTF8.self)
            } catch {
                throw Refusal("\(tokenFile) cannot be read: \(error.reason)")
            }
        } else if let stated = Output.environment("PALMARES_TOKEN") {
            text = stated
        } else {
            throw Refusal("a token is needed: --token-file FILE, or PALMARES_TOKEN in the environment")
        }
        let words = text.split { " \n\r\t".contains($0) }
        guard words.count == 1, words[0].utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Refusal("the token is one word, as palmares token prints it")
        }
        return String(words[0])
    }
}

/// A finding as a site tells it.
private struct ServedFinding {
    private let place: String
    private let severity: Finding.Severity
    private let (code, summary, remedy): (String, String, String)

    init(_ json: JSONValue, in file: String) {
        let (line, column) = (json["line"]?.integer, json["column"]?.integer)
        place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
        severity = json["severity"]?.text.flatMap { Finding.Severity(rawValue: $0) } ?? .note
        (code, summary, remedy) = (
            json["code"]?.text ?? "", json["summary"]?.text ?? "", json["remedy"]?.text ?? ""
        )
    }

    var isError: Bool { severity == .error }

    func text(_ style: Style) -> String {
        """
        \(style.bold(place.visible + ":")) \(style.severity(severity)): \(summary.visible) \
        \(style.faint("[" + code.visible + "]"))
            \(remedy.visible)

        """
    }
}
