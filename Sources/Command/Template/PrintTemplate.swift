import ArgumentParser
import Intake
import Jury

struct PrintTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Print an entry to begin from, for a category of an edition.",
        discussion: """
            Each text says what belongs there, and each question of the category's rubric that reads results \
            has a claim to answer it. With --example an invented entry instead.
            """)

    @Argument(help: "The category's name, as edition.yaml has it.") var category: String
    @Option(help: "The folder of an edition.") var edition: String
    @Flag(help: "An invented entry in place of the template.") var example = false
    @Option(help: "xml or json.") var format: Convert.Notation = .xml

    func run() throws {
        let (loaded, edition) = try EditionFolder.required(edition, warnings: [])
        guard let found = edition.categories.first(where: { $0.id.text == category }) else {
            let names = edition.categories.map(\.id.text).joined(separator: ", ")
            throw Refusal("there is no category \(category); there are \(names)")
        }
        let rubric = loaded.contests.first { $0.category.id == found.id }?.rubric
        let template: EntryTemplate = example ? .example : .template
        let entry = template.entry(for: found.id, under: rubric)
        Output.standard(EntryReader.write(entry, as: format.syntax))
    }
}
