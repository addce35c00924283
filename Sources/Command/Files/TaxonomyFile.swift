import ArgumentParser
import Intake
import Jury

/// A taxonomy that was named on the command line.
enum TaxonomyFile {
    /// The built-in one for `nil`. Tells what is wrong with a file and ends with 1 where it has errors.
    static func load(_ path: String?) throws -> Taxonomy {
        guard let path else { return .builtIn }
        let bytes: [UInt8]
        do {
            bytes = try Files.read(path, limit: Limits.fileBytes)
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
        let (taxonomy, findings) = TaxonomyReader.read(bytes)
        let errors = findings.filter { $0.severity == .error }
        if errors.isEmpty { return taxonomy }
        for finding in errors {
            Output.error(TextCheckReport.lines(finding.within(path), Style(isColoured: false)))
        }
        throw ExitCode(1)
    }
}
