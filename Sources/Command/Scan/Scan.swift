import ArgumentParser
import Intake
import Jury
import Ledger
import Phrases
import Wire

struct Scan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Find the numbers in a text, and say which are results and which are noise.",
        discussion: """
            Any text in UTF-8. Each number is told with the metric whose words stand nearest to it, in \
            English, French, Latvian, Lithuanian or Estonian. That is a proposal; a person confirms it.
            """)

    @Argument(help: "The text to read; - for standard input.")
    var file: String

    @Option(help: "The language of the text, such as fr; else the one that its small words tell.")
    var lang: String?

    @Option(help: "A file of metrics instead of the built-in one.")
    var taxonomy: String?

    @Option(help: "text, for people and editors, or json.")
    var format: Format = .text

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    func run() throws {
        let scan = TextScan(try TaxonomyFile.load(taxonomy))
        let mentions = scan.mentions(in: try text(), language: lang.map { Language($0) })
        switch format {
        case .text: Output.standard(ScanText.text(mentions, file: file, Style.forStandardOutput))
        case .json: Output.standard(ScanJSON.bytes(mentions))
        }
    }

    private func text() throws(Refusal) -> String {
        let bytes: [UInt8]
        do {
            bytes = try Files.read(file, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(file) cannot be read: \(error.reason)")
        }
        if bytes.count > Limits.fileBytes {
            throw Refusal("\(file) is larger than \(Limits.fileBytes) bytes")
        }
        if bytes.withUnsafeBufferPointer(UTF8Check.firstFault) != nil {
            throw Refusal("\(file) is not UTF-8 text")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let opening = text.prefix(2000)
        if opening.contains(EntryReader.format) || opening.contains(EntryReader.namespace) {
            throw Refusal("\(file) is an entry: palmares ledger \(file) looks at its texts and its claims")
        }
        return text
    }
}
