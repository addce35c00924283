public import Jury
internal import Wire

/// Reads the file that describes an edition, in YAML or JSON; the files that it names are `EditionLoader`'s.
public enum EditionReader {
    public static let format = "palmares-edition/1"

    /// The edition is `nil` where any finding is an error.
    public static func read(
        _ bytes: [UInt8], as syntax: Syntax = .yaml
    ) -> (edition: Edition?, findings: [Finding]) {
        let (edition, findings) = FormReader.read(
            bytes, as: syntax, .edition, format: format, remarks: \.remarks)
        return (findings.contains { $0.severity == .error } ? nil : edition, findings)
    }

    /// Writes an edition as JSON in the canonical form, which reads back to the same edition.
    public static func write(_ edition: Edition) -> [UInt8] {
        JSONWriter.write(Form<Edition>.edition.encode(edition), format: format)
    }

    /// The file with another edition in it. What changed is written anew; other lines stay as they are.
    public static func edit(_ bytes: [UInt8], to edition: Edition) -> [UInt8] {
        Form<Edition>.edition.edit(bytes, format: format, to: edition)
    }
}
