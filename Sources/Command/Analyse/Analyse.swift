import ArgumentParser
import Jury
import Phrases
import Rankings
import Reports
import Scoring

struct Analyse: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say how far a ranking can be trusted: other rules, the jurors, how sure each place is.",
        discussion: """
            PATH is an edition's folder (with edition.yaml), or a sheet of ballots (.csv or .json) with the \
            columns entry, juror, criterion, mark (or score), or with entry, juror and a column for each \
            criterion. A sheet needs no rubric: every \
            criterion then weighs the same, and numbers are on the marks' own scale. Nothing here decides \
            a place.
            """)

    @Argument(help: "An edition's folder, or a sheet of ballots.")
    var path: String

    @OptionGroup var reading: RankingOptions

    @Option(
        help:
            "text, json (in the keys of the reference values), csv, or html (a page that needs nothing else)."
    )
    var format: Format = .text

    @Option(help: "From which all that is drawn follows: the same seed, the same numbers.")
    var seed: UInt64 = 1

    @Option(help: "Juries and weights to draw, from 100 to 10,000,000.")
    var draws: Int = 10_000

    @Option(help: "How many places the chance of being among the first is told for: finalists, say.")
    var top: Int = 3

    @Option(
        help: ArgumentHelp(
            "Where jurors or entries belong: CSV with juror or entry first, then country, network …",
            valueName: "file"))
    var affiliations: [String] = []

    func validate() throws {
        if top < 1 { throw ValidationError("--top is 1 or more") }
        if !(100...10_000_000).contains(draws) {
            throw ValidationError("--draws is from 100 to 10000000")
        }
    }

    private func page(_ work: AnalysisWork) -> String {
        let title = work.edition?.name.en ?? Files.name(path)
        return AnalysisPage.html(title, notice: work.edition?.notice?.en, work.analyses).text
    }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv, html }

    func run() throws {
        let work = try reading.work(path)
        reading.tell(work.findings)
        let (affiliations, findings) = try AffiliationFiles.read(self.affiliations)
        reading.tell(findings)
        let isBare = !Files.isFolder(path) && reading.rubric == nil
        var draws = Analysis.Draws()
        draws.count = self.draws
        draws.seed = seed
        let analysed = AnalysisWork(
            work, isBare: isBare, affiliations: affiliations, top: top, draws: draws)
        if !analysed.analyses.isEmpty {
            switch format {
            case .text: Output.standard(AnalysisText.text(analysed, Style.forStandardOutput))
            case .json: Output.standard(AnalysisJSON.bytes(analysed))
            case .csv: Output.standard(AnalysisCSV.text(analysed))
            case .html: Output.standard(page(analysed))
            }
        }
        if (work.findings + findings).contains(where: { $0.severity == .error }) || analysed.analyses.isEmpty
        {
            throw ExitCode(1)
        }
    }
}
