import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases

struct RunPreflight: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight",
        abstract: "Say what a strict juror would find: what is proved, what is claimed, what is missing.",
        discussion: """
            For one entry also how high each criterion that reads results can count today, and which three \
            records would raise it most; for a folder one line an entry. Without a rubric: one criterion \
            that reads results, from 1 to 10, weighed by its evidence.
            """)

    @Argument(help: "An entry (.xml or .json), or a folder of entries.")
    var path: String

    @Option(help: "The rubric (.yaml or .json) that the entry will be judged by.")
    var rubric: String?

    @Option(help: "text or json.")
    var format: Format = .text

    @Option(help: "The folder of an edition whose terms and decisions hold.")
    var edition: String?

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let rubric = try self.rubric.map(RubricFile.load) ?? .resultsOnly
        let isFolder = Files.isFolder(path)
        if isFolder, format == .json { throw Refusal("--format json is for one entry; \(path) is a folder") }
        let paths = isFolder ? try entries(below: path) : [path]
        let terms = try EditionTerms(edition)
        let files = try paths.map { try EntryFile.load($0, terms) }
        let style = Style.forStandardOutput
        for file in files where file.ledger == nil {
            if isFolder { file.tellErrorCount() } else { file.tellErrors() }
        }
        let preflights = files.compactMap { file in
            file.ledger.map { (file, Preflight($0, under: rubric)) }
        }
        if isFolder {
            if !preflights.isEmpty { Output.standard(PreflightTable.text(preflights.map(\.1), style)) }
        } else if let (file, preflight) = preflights.first {
            switch format {
            case .text: Output.standard(PreflightText.text(preflight, file.findings, style))
            case .json: Output.standard(PreflightJSON.bytes(preflight))
            }
        }
        if preflights.count < files.count { throw ExitCode(1) }
    }

    private func entries(below folder: String) throws -> [String] {
        do {
            let paths = try Files.entries(below: folder)
            if paths.isEmpty { throw Refusal("there is no entry (.xml, .json) in \(folder)") }
            return paths
        } catch let failure as Files.Failure {
            throw Refusal("the folder \(folder) cannot be read: \(failure.reason)")
        }
    }
}
