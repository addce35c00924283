import ArgumentParser
import Intake
import Jury
import Phrases
import Rankings
import Scoring

/// How an edition or a sheet of ballots is read, for all commands that rank.
struct RankingOptions: ParsableArguments {
    @Option(help: "The rubric (.yaml or .json) for a sheet of ballots.")
    var rubric: String?

    @Option(help: "The marks of a sheet without a rubric, such as 1..10 or 1..10:0.5 with steps of a half.")
    var scale: ScaleOption?

    @Option(
        help: ArgumentHelp(
            "The rule, instead of the edition's or the mean: \(MethodOption.names).", valueName: "rule"))
    var method: MethodOption?

    @Option(help: "Ballots that an entry of a sheet needs to be placed.")
    var ballotsMin: Int = 1

    func validate() throws {
        if ballotsMin < 1 { throw ValidationError("--ballots-min is at least 1") }
        if rubric != nil, scale != nil {
            throw ValidationError("a rubric has its own scale: leave --scale out")
        }
    }

    /// Reads and ranks.
    func work(_ path: String) throws -> RankingWork {
        guard Files.isFolder(path) else { return try sheetWork(path) }
        if rubric != nil || scale != nil || ballotsMin != 1 {
            throw Refusal(
                "--rubric, --scale and --ballots-min are for sheets; an edition says them in edition.yaml")
        }
        return try RankingWork.edition(path, method: method?.rule)
    }

    /// Tells on standard error what was found on the way.
    func tell(_ findings: [Finding]) {
        let style = Style(isColoured: false)
        for finding in findings where matters(finding) {
            Output.error(TextCheckReport.lines(finding, style))
        }
    }

    /// Errors, and warnings about how marks are counted; what an entry leaves open is said by `check`.
    private func matters(_ finding: Finding) -> Bool {
        switch finding.severity {
        case .error: true
        case .warning:
            [.rubric, .ballot, .csv, .edition, .affiliation, .tie, .dismissal].contains(finding.subject)
        case .note: false
        }
    }

    private func sheetWork(_ path: String) throws -> RankingWork {
        let bytes = try read(path, limit: Limits.sheetBytes)
        let isJSON = path.lowercased().hasSuffix(".json")
        let (sheet, findings) = isJSON ? BallotReader.read(json: bytes) : BallotReader.read(csv: bytes)
        let told = findings.map { $0.within(path) }
        guard let rubric else {
            return RankingWork.plain(
                sheet, told, path: path, scale: scale?.scale, ballotsMin: ballotsMin,
                method: method?.rule)
        }
        let (read, faults) = try RubricFile.read(rubric)
        let all = faults + told
        guard let read else { return RankingWork(findings: all) }
        return RankingWork.sheet(
            sheet, all, path: path, rubric: read, ballotsMin: ballotsMin, method: method?.rule)
    }

    private func read(_ path: String, limit: Int) throws -> [UInt8] {
        do {
            return try Files.read(path, limit: limit)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
    }
}

/// The name of a rule, or a short form of it.
struct MethodOption: ExpressibleByArgument {
    let rule: Rule

    init?(argument: String) {
        guard let rule = Rule(named: argument) else { return nil }
        self.rule = rule
    }

    static let names = Rule.allCases.map(\.rawValue).joined(separator: ", ")
    static let allValueStrings = Rule.allCases.map(\.rawValue)
}

/// `1..10` or `1..10:0.5`; steps of one where none is said.
struct ScaleOption: ExpressibleByArgument {
    let scale: Scale

    init(_ scale: Scale) {
        self.scale = scale
    }

    /// As it would be written.
    var defaultValueDescription: String { "\(scale.min)..\(scale.max)" }

    init?(argument: String) {
        let halves = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        let ends = halves[0].replacing("..", with: " ").split(separator: " ")
        guard halves.count <= 2, ends.count == 2, let min = DecimalNumber(String(ends[0]))?.thousandths,
            let max = DecimalNumber(String(ends[1]))?.thousandths,
            let step = DecimalNumber(halves.count == 2 ? halves[1] : "1")?.thousandths
        else { return nil }
        scale = Scale(min: min, max: max, step: step)
        if !scale.isSound { return nil }
    }
}
