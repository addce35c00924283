import ArgumentParser
import Intake
import Jury
import Phrases

struct Convert: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn an entry from XML into JSON or back, without loss.",
        discussion: """
            The notation follows from the ending (.xml, .json); for standard input or output (-) say it with \
            --from or --to. What comes out is the canonical form: converting it again gives the same bytes. \
            An entry with errors is not converted; comments in XML are not part of an entry.
            """)

    @Argument(help: "The entry to read; - for standard input.")
    var input: String

    @Argument(help: "The file to write; - for standard output.")
    var output: String

    @Option(help: "xml or json, for standard input.")
    var from: Notation?

    @Option(help: "xml or json, for standard output.")
    var to: Notation?

    enum Notation: String, ExpressibleByArgument, CaseIterable {
        case xml, json

        init?(ending path: String) {
            guard
                let notation = Self.allCases.first(where: { path.lowercased().hasSuffix("." + $0.rawValue) })
            else {
                return nil
            }
            self = notation
        }

        var syntax: Syntax { self == .xml ? .xml : .json }
    }

    func run() throws {
        guard let source = from ?? Notation(ending: input) else {
            throw Refusal("say what \(input) is: --from xml or --from json")
        }
        guard let target = to ?? Notation(ending: output) else {
            throw Refusal("say what \(output) shall be: --to xml or --to json")
        }
        let bytes: [UInt8]
        do {
            bytes = try Files.read(input, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(input) cannot be read: \(error.reason)")
        }
        let (entry, findings) = EntryReader.read(bytes, as: source.syntax, taxonomy: .builtIn)
        let errors = findings.filter { $0.severity == .error }
        guard let entry, errors.isEmpty else {
            let style = Style(isColoured: false)
            for finding in errors { Output.error(TextCheckReport.lines(finding.within(input), style)) }
            throw ExitCode(1)
        }
        let written = EntryReader.write(entry, as: target.syntax)
        if output == "-" { return Output.standard(written) }
        do {
            try Files.write(written, to: output)
        } catch {
            throw Refusal("\(output) cannot be written: \(error.reason)")
        }
    }
}
