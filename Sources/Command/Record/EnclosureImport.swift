import Intake
import Jury
import Records

/// What lies beside the entries of an edition: films, images, documents, found among the files of a folder
/// by the digests that entries have of them. So no entry makes the program open a file: whoever imports names
/// the folder, and the journal pins each file through its entry.
struct EnclosureImport {
    private let wanted: Set<Identifier<StoredFile>>

    init(_ loaded: LoadedEdition) {
        wanted = NamedEnclosures(loaded).files
    }

    /// Keeps those that are there. The others are known to jurors by their titles alone.
    ///
    /// - Returns: how many are kept, and how many entries speak of.
    func keep(from folder: String, in store: FileStore) throws -> (kept: Int, wanted: Int) {
        var kept: Set<Identifier<StoredFile>> = []
        do throws(Files.Failure) {
            for path in try Files.below(folder, where: { _ in true }) {
                let bytes = try Files.read(path, limit: Limits.enclosureBytes)
                let name = FileStore.name(of: bytes)
                if wanted.contains(name), bytes.count <= Limits.enclosureBytes {
                    do { try store.keep(bytes) } catch { throw Files.Failure() }
                    kept.insert(name)
                }
            }
        } catch {
            throw Refusal("\(folder) cannot be read: \(error.reason)")
        }
        return (kept.count, wanted.count)
    }
}
