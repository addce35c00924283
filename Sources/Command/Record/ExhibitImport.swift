import Intake
import Jury
import Records

/// What lies beside the entries of a folder, as their evidence names it: films, images, documents.
///
/// An entry holds the digest of each, so the journal pins them through the entry. One that is not there is
/// left out; jurors then see its title alone.
struct ExhibitImport {
    let loaded: LoadedEdition
    let folder: String

    /// Keeps those that are there; how many.
    func keep(in store: FileStore) throws -> Int {
        var count = 0
        for entry in loaded.contests.flatMap(\.entries) {
            guard let path = loaded.paths[entry.id] else { continue }
            for evidence in entry.evidence {
                guard let file = evidence.file?.words, let digest = evidence.digest,
                    let bytes = try bytes(of: file, beside: path)
                else { continue }
                if FileStore.name(of: bytes).text != digest {
                    throw Refusal("\(file) is not the file of which \(path) holds the digest")
                }
                try store.keep(bytes)
                count += 1
            }
        }
        return count
    }

    /// `nil` where it is not there, and for a name that leads elsewhere.
    private func bytes(of file: String, beside path: String) throws -> [UInt8]? {
        if file.contains("/") || file.hasPrefix(".") { return nil }
        let parent = path.split(separator: "/").dropLast().joined(separator: "/")
        let place = Files.joined(folder, parent.isEmpty ? file : parent + "/" + file)
        guard Files.exists(place) else { return nil }
        let bytes: [UInt8]
        do {
            bytes = try Files.read(place, limit: Limits.exhibitBytes)
        } catch {
            throw Refusal("\(file) cannot be read: \(error.reason)")
        }
        if bytes.count > Limits.exhibitBytes {
            throw Refusal("\(file) is larger than \(Limits.exhibitBytes >> 20) MiB")
        }
        return bytes
    }
}
