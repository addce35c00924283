import ArgumentParser
import Jury
import Phrases
import Scoring

struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say before a round what a jury of some size will be worth.",
        discussion: """
            Draws juries whose truth is known and lets rules judge them: how often is the truly best entry \
            first, and how much of the true top do they find? Deviations are in marks. What comes out is as \
            good as what goes in: take severity and noise from `palmares analyse` of an earlier year.
            """)

    @Option(help: "Entries in a category.")
    var entries: Int = 30

    @Option(help: "Jurors.")
    var jurors: Int = 9

    @Option(help: "Ballots of each entry; all jurors where it is left out.")
    var ballots: Int?

    @Option(help: "Who judges what: complete, random, or blocked (groups that share no entry).")
    var assignment: Assignment?

    @Option(help: "The marks, such as 1..10.")
    var scale: ScaleOption = ScaleOption(Scale(min: 1000, max: 10_000, step: 1000))

    @Option(help: "Deviation of the entries' true values.")
    var worth: Double = 1

    @Option(help: "Deviation of the jurors' severity.")
    var severity: Double = 0.7

    @Option(help: "Deviation of how widely jurors mark, around 1.")
    var spread: Double = 0

    @Option(help: "Deviation of what is left, which is chance.")
    var noise: Double = 1

    @Flag(help: "Now and then a juror is far off.")
    var heavyTails = false

    @Option(help: "Jurors who mark by chance.")
    var rogues: Int = 0

    @Option(help: "Juries to draw.")
    var runs: Int = 1000

    @Option(help: "First places that count as the top.")
    var top: Int = 3

    @Option(help: "The same seed draws the same juries on every machine.")
    var seed: UInt64 = 1

    @Option(
        name: .customLong("method"), parsing: .upToNextOption,
        help: ArgumentHelp("Rules to try; the usual ones where none is named.", valueName: "rule"))
    var methods: [MethodOption] = []

    @Option(help: "text or json.")
    var format: Format = .text

    enum Assignment: String, ExpressibleByArgument, CaseIterable { case complete, random, blocked }

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    /// What a chair would choose from.
    private static let usual: [Rule] = [
        .mean, .olympic, .adjustedOlympic, .crossed, .huber, .median, .majorityJudgment, .borda, .zScore,
    ]

    func validate() throws {
        for (name, value, range) in [
            ("entries", entries, 1...10_000), ("jurors", jurors, 1...1000), ("runs", runs, 1...1_000_000),
            ("top", top, 1...10_000), ("ballots", ballots ?? 1, 1...1000), ("rogues", rogues, 0...1000),
        ] where !range.contains(value) {
            throw ValidationError("--\(name) is from \(range.lowerBound) to \(range.upperBound)")
        }
        if let ballots, ballots > jurors {
            throw ValidationError("--ballots is not more than --jurors: nobody judges an entry twice")
        }
        for (name, value) in [
            ("worth", worth), ("severity", severity), ("spread", spread), ("noise", noise),
        ] where !(0...1000).contains(value) {
            throw ValidationError("--\(name) is from 0 to 1000")
        }
        if scale.scale.step.count != 1000 || scale.scale.min.count % 1000 != 0 {
            throw ValidationError("--scale has whole marks here")
        }
    }

    func run() throws {
        let rules = methods.isEmpty ? Self.usual : methods.map(\.rule)
        let design = design
        let simulation = Simulation(
            design,
            rules: rules.map { rule in
                { table in rule.scores(of: table).map { $0?.value } }
            }, runs: runs, top: top, seed: seed)
        switch format {
        case .text: Output.standard(SimulationText.text(simulation, rules, design, Style.forStandardOutput))
        case .json: Output.standard(SimulationJSON.bytes(simulation, rules, design, seed: seed))
        }
    }

    private var design: JuryDesign {
        let isComplete = (ballots ?? jurors) == jurors
        let assigned = assignment.flatMap { JuryDesign.Assignment(rawValue: $0.rawValue) }
        return JuryDesign(
            entries: entries, jurors: jurors, ballotsPerEntry: ballots,
            assignment: assigned ?? (isComplete ? .complete : .random),
            scale: (scale.scale.min.count / 1000)...(scale.scale.max.count / 1000), entryDeviation: worth,
            severityDeviation: severity, scaleDeviation: spread, noiseDeviation: noise,
            hasHeavyTails: heavyTails, rogueJurors: rogues)
    }
}
