import ArgumentParser
import Intake
import Jury
import Phrases
import Rankings
import Reports
import Scoring

struct Rank: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rank the entries of an edition, or of a spreadsheet of marks.",
        discussion: """
            PATH is an edition's folder (with edition.yaml), or a sheet of ballots (.csv or .json) with the \
            columns entry, juror, criterion, mark, or with entry, juror and a column for each criterion. A \
            sheet is ranked under --rubric; without one every \
            criterion weighs the same. What is wrong with a file is told on standard error; the rest is \
            ranked.
            """)

    @Argument(help: "An edition's folder, or a sheet of ballots.")
    var path: String

    @OptionGroup var reading: RankingOptions

    @Option(help: "table, json (with everything needed to recompute it), csv or xlsx (for Excel).")
    var format: Format = .table

    @Option(
        help: ArgumentHelp(
            "Draws what would have been if exposure or reaction alone had counted (SVG; an edition only).",
            valueName: "file"))
    var slopes: String?

    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv, xlsx }

    func run() throws {
        if !Files.isFolder(path), slopes != nil {
            throw Refusal("--slopes needs the entries' claims, and so an edition")
        }
        let work = try reading.work(path)
        reading.tell(work.findings)
        if !work.rankings.isEmpty {
            try slopes.map { try draw(work, to: $0) }
            switch format {
            case .table: Output.standard(RankingTable.text(work, Style.forStandardOutput))
            case .json: Output.standard(RankingJSON.bytes(work))
            case .csv: Output.standard(RankingSheet.sheet(work.rankings).csv)
            case .xlsx: Output.standard(Workbook([RankingSheet.sheet(work.rankings)]).bytes)
            }
        }
        if work.findings.contains(where: { $0.severity == .error }) || work.rankings.isEmpty {
            throw ExitCode(1)
        }
    }

    private func draw(_ work: RankingWork, to path: String) throws {
        do {
            try Files.write(Array(SlopePicture.text(work).utf8), to: path)
        } catch {
            throw Refusal("\(path) cannot be written: \(error.reason)")
        }
    }
}
