public import ArgumentParser
import Intake
public import Jury
import Phrases

struct NewEdition: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin an edition's folder in the manner of a known award.",
        discussion: """
            Writes edition.yaml and a rubric, to be changed at will; none is official:

            """
                + SetUp.allCases.map { "  \($0.rawValue): \(EnglishPages().manner(of: $0))" }.joined(
                    separator: "\n"))

    @Argument(help: "A new folder.") var path: String
    @Option(help: ArgumentHelp("Which one to begin from.", valueName: "name")) var like: SetUp

    func run() throws {
        if Files.exists(path) { throw Refusal("\(path) is there already") }
        let rubric = like.rubric
        try Files.write(
            Array(like.edition(EnglishPages().manner(of: like)).utf8), to: "edition.yaml", in: path)
        try Files.write(rubric.bytes, to: "rubrics/\(rubric.id).yaml", in: path)
        let rounds = like.rounds.map { "  \($0) --as NAME\n" }.joined()
        Output.standard(
            """
            \(path) has an edition to be filled. Name categories, jurors and entries in edition.yaml, then:
              palmares check \(path)
              palmares rehearse \(path)
              palmares import \(path) --as NAME
            \(rounds)
            """)
    }
}

extension SetUp: ExpressibleByArgument {}
