import ArgumentParser
import Intake
import Jury
import Phrases

struct Metrics: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look up the metrics: what they are called, at which level they stand, what proves them.",
        discussion: """
            A WORD is looked for in identifiers, names and the words of running text, in five languages; \
            case and accents do not matter. Without one all metrics are listed, results first.
            """)

    @Argument(help: "A word, or part of one, in any of the languages.")
    var word: String?

    @Option(help: "The language of the names: en, fr, lv, lt or et.")
    var lang = "en"

    @Option(help: "A file of metrics instead of the built-in one.")
    var taxonomy: String?

    @Option(help: "text, for people, or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let taxonomy = try TaxonomyFile.load(taxonomy)
        let all = taxonomy.ids.compactMap { taxonomy.metrics[$0] }
        let found = word.map { taxonomy.metrics(matching: $0) } ?? all
        switch format {
        case .json: Output.standard(MetricsJSON.bytes(found))
        case .text where word == nil:
            Output.standard(MetricsText.list(found, in: lang, Style.forStandardOutput))
        case .text: Output.standard(MetricsText.blocks(found, in: lang, taxonomy, Style.forStandardOutput))
        }
        if let word, found.isEmpty {
            let nearest = taxonomy.nearest(to: word)
            Output.error(MetricPhrases.nothing(word, nearest: nearest) + "\n")
            throw ExitCode(1)
        }
    }
}
