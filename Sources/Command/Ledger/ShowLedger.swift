import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases
import Rankings
import Reports

struct ShowLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract:
            "Show what an entry claims: what happened in real life, how well it is shown, what is noise.",
        discussion: """
            Every claim stands at the level of its metric, whatever it is called. Grades are proposed from \
            what is attached, at most "a record shown" until an organiser has opened it.
            """)

    @Argument(help: "The entry (.xml or .json).")
    var entry: String

    @Option(help: "text, html (a page that needs nothing else, and prints well) or json.")
    var format: Format = .text

    @Option(help: "The folder of an edition whose terms and decisions hold.")
    var edition: String?

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, html, json }

    func run() throws {
        let file = try EntryFile.load(entry, EditionTerms(edition))
        guard let ledger = file.ledger else {
            file.tellErrors()
            throw ExitCode(1)
        }
        switch format {
        case .text: Output.standard(LedgerText.text(ledger, file.findings, Style.forStandardOutput))
        case .html: Output.standard(LedgerPage.html(ledger, findings: file.findings).text)
        case .json: Output.standard(LedgerJSON.bytes(ledger, file.findings))
        }
    }
}
