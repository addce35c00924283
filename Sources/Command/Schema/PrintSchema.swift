import ArgumentParser
import Intake
import Web

struct PrintSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a published schema, as it lies in schemas/.")

    @Argument(help: "\(Name.allValueStrings.joined(separator: ", ")).")
    var name: Name

    enum Name: ExpressibleByArgument {
        case file(Schema)
        case openAPI

        private static let openAPIFile = "openapi.json"

        init?(argument: String) {
            if argument == Self.openAPIFile {
                self = .openAPI
            } else if let schema = Schema(rawValue: argument) {
                self = .file(schema)
            } else {
                return nil
            }
        }

        static var allValueStrings: [String] { Schema.allCases.map(\.rawValue) + [openAPIFile] }
    }

    func run() {
        switch name {
        case .file(let schema): Output.standard(schema.write())
        case .openAPI: Output.standard(OpenAPI.write())
        }
    }
}
