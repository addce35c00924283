public import Jury

/// Reads rubrics, in YAML or JSON.
public enum RubricReader {
    public static let format = "palmares-rubric/1"

    /// Reads one rubric. `id` is the name of its file without the ending.
    ///
    /// The rubric is `nil` where any finding is an error: nothing is scored by half a rubric.
    public static func read(
        _ bytes: [UInt8], as syntax: Syntax = .yaml, id: Identifier<Rubric>
    ) -> (rubric: Rubric?, findings: [Finding]) {
        let (rubric, findings) = draft(bytes, as: syntax, id: id)
        return (findings.contains { $0.severity == .error } ? nil : rubric, findings)
    }

    /// The same for those who explain a rubric and score nothing by it: with what could be read, also beside
    /// errors.
    public static func draft(
        _ bytes: [UInt8], as syntax: Syntax = .yaml, id: Identifier<Rubric>
    ) -> (rubric: Rubric?, findings: [Finding]) {
        var (rubric, findings) = FormReader.read(
            bytes, as: syntax, .rubric, format: format, remarks: \.remarks)
        rubric?.id = id
        return (rubric, findings)
    }

    /// The file with another rubric in it. What changed is written anew; other lines stay as they are.
    public static func edit(_ bytes: [UInt8], to rubric: Rubric) -> [UInt8] {
        var nameless = rubric
        nameless.id = ""
        return Form<Rubric>.rubric.edit(bytes, format: format, to: nameless)
    }
}
