import ArgumentParser

struct RubricTools: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric", abstract: "Look into rubrics.", subcommands: [CheckRubric.self])
}
