import ArgumentParser
import Intake
import Jury
import Phrases

struct CheckRubric: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether rubrics put results first, and by how much.",
        discussion: """
            Tells what is wrong with each rubric, as `palmares check` does, and how many points results can \
            move against exposure and reaction. A rubric that promises to put results first (policy: \
            results-first) and does not is an error.
            """)

    @Argument(help: ArgumentHelp("Rubrics (.yaml or .json).", valueName: "file"))
    var files: [String]

    @Option(help: "text or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let checked = files.map(CheckedRubric.init)
        switch format {
        case .text: Output.standard(RubricText.text(checked, Style.forStandardOutput))
        case .json: Output.standard(RubricJSON.bytes(checked))
        }
        let worst = checked.map(\.result.exitCode).max() ?? 0
        if worst != 0 { throw ExitCode(worst) }
    }
}

/// A rubric with what was found in it.
struct CheckedRubric {
    let file: String
    let result: CheckJob.Result
    /// What could be read; `nil` where the file is none.
    let rubric: Rubric?
    /// `nil` where the rubric's numbers do not work.
    let shares: TierShares?

    init(file: String) {
        self.file = file
        do {
            let name = Files.name(file)
            let bytes = try Files.read(file, limit: Limits.fileBytes)
            let (rubric, findings) = RubricReader.draft(
                bytes, as: name.lowercased().hasSuffix(".json") ? .json : .yaml,
                id: Identifier(String(name.prefix { $0 != "." })))
            self.rubric = rubric
            shares = rubric.flatMap { $0.criteria.isEmpty ? nil : TierShares($0) }
            result = CheckJob.Result(findings: findings.map { $0.within(file) }, files: 1)
        } catch {
            let finding = Finding(AnyFile.subject(named: file), .unreadable(error.reason), file: file)
            (rubric, shares) = (nil, nil)
            result = CheckJob.Result(findings: [finding], files: 1, couldRead: false)
        }
    }
}
