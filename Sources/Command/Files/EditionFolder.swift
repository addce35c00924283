import Intake
import Jury

/// An edition in a folder of the file system, or as its record has it.
enum EditionFolder {
    /// An edition that must be there; its errors are told on standard error, and warnings of some subjects.
    static func required(
        _ folder: String, warnings: Set<Finding.Subject>
    ) throws(Refusal) -> (loaded: LoadedEdition, edition: Edition) {
        let loaded = load(folder)
        guard let edition = loaded.edition else {
            throw Refusal("\(folder) is no edition's folder: there is no edition.yaml that can be read")
        }
        for finding in loaded.findings
        where finding.severity == .error || finding.severity == .warning && warnings.contains(finding.subject)
        {
            Output.error(TextCheckReport.lines(finding, Style(isColoured: false)))
        }
        return (loaded, edition)
    }

    static func load(
        _ folder: String, questions: @escaping (Entry, Edition, Category?) -> [Remark] = { _, _, _ in [] }
    ) -> LoadedEdition {
        if let record = RecordedEdition.load(folder, questions: questions) { return record }
        let prefix = folder == "." ? "" : Files.joined(folder, "")
        let loader = EditionLoader(taxonomy: .builtIn, folder: prefix, questions: questions) { path, limit in
            do throws(Files.Failure) {
                return .success(try Files.read(Files.joined(folder, path), limit: limit))
            } catch {
                return .failure(error.isMissing ? .missing : .unreadable(error.reason))
            }
        }
        return loader.load()
    }
}
