import ArgumentParser
import Jury
import RecordsSQLite

struct ShowRecord: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Show how far a record is: rounds, who is late, what waits for a second person.")

    @OptionGroup var place: RecordPlace
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Show what that person may see, entries and marks among it; without it all but marks.",
            valueName: "person"))
    var viewer: String?
    @Option(help: "text or json.") var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let view = try RecordView(place.read(), as: viewer.map { Identifier($0) }, at: Outside.now())
        switch format {
        case .text: Output.standard(RecordText.text(view))
        case .json: Output.standard(RecordJSON.bytes(view))
        }
    }
}
