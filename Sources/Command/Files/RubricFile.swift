import ArgumentParser
import Intake
import Jury

/// A rubric that was named on the command line.
enum RubricFile {
    /// Tells what is wrong with it and ends with 1 where it cannot be used.
    static func load(_ path: String) throws -> Rubric {
        let (rubric, findings) = try read(path)
        guard let rubric, !findings.contains(where: { $0.severity == .error }) else {
            for finding in findings where finding.severity == .error {
                Output.error(TextCheckReport.lines(finding, Style(isColoured: false)))
            }
            throw ExitCode(1)
        }
        return rubric
    }

    static func read(_ path: String) throws(Refusal) -> (rubric: Rubric?, findings: [Finding]) {
        let name = Files.name(path)
        let id = Identifier<Rubric>(String(name.prefix { $0 != "." }))
        let syntax: Syntax = name.lowercased().hasSuffix(".json") ? .json : .yaml
        do {
            let bytes = try Files.read(path, limit: Limits.fileBytes)
            let (rubric, findings) = RubricReader.read(bytes, as: syntax, id: id)
            return (rubric, findings.map { $0.within(path) })
        } catch {
            throw Refusal("\(path) cannot be read: \(error.reason)")
        }
    }
}
