import ArgumentParser
import Intake
import Jury
import Phrases

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say what is wrong or missing in entries, rubrics, ballots and editions.",
        discussion: """
            A PATH is a file (.xml, .json, .yaml, .csv, .tsv), a folder (every entry in it; where there is \
            none, every rubric and sheet), or an edition's folder (with edition.yaml: the files that it \
            lists). Files ending in .findings.json are left out.

            With --ask entries are also asked what a strict juror would ask of their figures; palmares \
            preflight and palmares ledger always do.
            """)

    @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
    var paths: [String]

    @Option(help: "text, for people and editors, or json.")
    var format: Format = .text

    @Flag(help: "Also ask of entries what a strict juror would ask.")
    var ask = false

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() async throws {
        let asks = ask
        let jobs = try paths.flatMap { try CheckJob.jobs(for: $0, asks: asks) }
        var report: any CheckReport = format == .json ? JSONCheckReport() : TextCheckReport()
        var progress = Progress(total: jobs.count)
        var worst: Int32 = 0
        var done = 0
        report.begin()
        await InOrder.run(count: jobs.count, work: { jobs[$0].run() }) { result in
            progress.end()
            report.add(result)
            worst = max(worst, result.exitCode)
            done += 1
            progress.show(done)
        }
        progress.end()
        report.end()
        if worst != 0 { throw ExitCode(worst) }
    }
}
