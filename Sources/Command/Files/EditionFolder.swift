import Intake
import Jury

/// An edition in a folder of the file system, or as its record has it.
enum EditionFolder {
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
