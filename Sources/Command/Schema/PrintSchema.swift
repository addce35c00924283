import ArgumentParser
import Intake

struct PrintSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a published schema, as it lies in schemas/.")

    @Argument(help: "\(Schema.allCases.map(\.rawValue).joined(separator: ", ")).")
    var name: Name

    struct Name: ExpressibleByArgument {
        let schema: Schema

        init?(argument: String) {
            guard let schema = Schema(rawValue: argument) else { return nil }
            self.schema = schema
        }

        static var allValueStrings: [String] { Schema.allCases.map(\.rawValue) }
    }

    func run() {
        Output.standard(name.schema.write())
    }
}
