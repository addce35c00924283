import ArgumentParser
import Jury
import Rankings
import Records
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
        let view = try view(place.read())
        switch format {
        case .text: Output.standard(RecordText.text(view))
        case .json: Output.standard(RecordJSON.bytes(view))
        }
    }

    private func view(_ record: ReadRecord) throws -> RecordView {
        let (now, pinned) = (Outside.now(), record.pinned.checkpoint)
        let head = RecordView.Head(lines: pinned.size, root: pinned.root, key: record.key)
        guard let viewer else { return RecordView(record.proceedings, head: head, at: now) }
        guard let view = RecordView(record.proceedings, as: Identifier(viewer), head: head, at: now) else {
            throw Refusal("nobody is called \"\(viewer)\" in this record")
        }
        return view
    }
}
