import ArgumentParser
import Assignment
import Intake
import Jury
import Phrases
import Rankings
import RecordsSQLite

struct Assign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Seat jurors before entries: who judges what, as well as can be.",
        discussion: """
            Every entry gets its number of ballots, each from another juror of its category's panel whom \
            neither a conflict, a language nor her own stepping back bars. Lists of jurors and of topics \
            (jurors, topics in edition.yaml) say who suits what, and how much each can take. The same files \
            and the same seed give the same seats. Of a record only those entries are seated that go on, \
            seats that were chosen stay, and one juror more joins where a third is called.
            """)

    @Argument(help: "The edition's folder.")
    var edition = "."

    @Option(help: "Ballots for each entry, instead of each category's ballotsMin.")
    var ballots: Int?

    @Option(help: "The most ballots of a juror whose list does not say; as few as will do where left out.")
    var load: Int?

    @Option(help: "Decides between seats that are equally good.")
    var seed: UInt64 = 1

    @Option(help: "So many entries of each category are judged by its whole panel, as a common measure.")
    var calibration = 0

    @Option(
        help: ArgumentHelp(
            "Seats that stay: CSV with entry and juror, such as this prints.", valueName: "file"))
    var keep: String?

    @Flag(help: "Of a record: as if nobody sat there yet, but where a third juror is called.")
    var afresh = false

    @Option(help: "text, json or csv.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

    func validate() throws {
        if let ballots, !(1...Limits.ballots).contains(ballots) {
            throw ValidationError("--ballots is from 1 to \(Limits.ballots)")
        }
        if let load, !(1...Limits.sheetBallots).contains(load) {
            throw ValidationError("--load is from 1 to \(Limits.sheetBallots)")
        }
        if !(0...Limits.sheetBallots).contains(calibration) {
            throw ValidationError("--calibration is from 0 to \(Limits.sheetBallots)")
        }
    }

    func run() throws {
        let (loaded, edition) = try EditionFolder.required(
            self.edition, warnings: [.csv, .edition, .tie, .dismissal, .affiliation])
        var work = SeatingWork(loaded, ballots: ballots, load: load)
        let findings = try keep.map { try work.keep($0) } ?? []
        if RecordFolder(self.edition).isRecord {
            work.obey(try RecordFolder(self.edition).read().proceedings, afresh: afresh)
        }
        for finding in findings { Output.error(TextCheckReport.lines(finding, Style(isColoured: false))) }
        let options = Seating.Options(seed: seed, calibration: calibration)
        let seats = try EditionSeats(work, of: loaded, edition, options)
        switch format {
        case .text: Output.standard(SeatsText.text(seats, Style.forStandardOutput))
        case .json: Output.standard(SeatsJSON.bytes(seats))
        case .csv: Output.standard(SeatsCSV.text(seats))
        }
        if (loaded.findings + findings).contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
}
