import Archives
import Intake
import Jury
import Phrases
import Records

/// An edition's folder, packed.
struct EditionArchive {
    private let path: String
    /// By their paths from the edition's folder.
    private let files: [String: [UInt8]]

    /// Of all files that an edition may name, unpacked.
    private static let bytesMax = 1 << 30
    private static let endings = [".yaml", ".yml", ".xml", ".json", ".csv", ".tsv"]

    init(_ path: String) throws(Refusal) {
        let part = try Files.part(at: path)
        var files: [String: [UInt8]] = [:]
        do {
            let source = ByteSource(size: part.size) { try part.bytes(from: $0, count: $1) }
            let archive = try ZIPArchive(source, ArchiveLimits(bytes: Self.bytesMax))
            try archive.unpack { member, next in
                // Films beside the entries are taken over with --enclosures.
                if Self.endings.contains(where: { member.name.lowercased().hasSuffix($0) }) {
                    files[member.name] = try ZIPArchive.bytes(next)
                }
            }
        } catch let fault as ZIPFault {
            let finding = fault.finding(in: path).inEnglish
            throw Refusal("\(path): \(finding.summary) \(finding.remedy)")
        } catch {
            throw Refusal("\(path) cannot be read: \(error)")
        }
        // Many programs pack the folder itself.
        let places = files.keys.filter { $0 == "edition.yaml" || $0.hasSuffix("/edition.yaml") }
        let top = places.min { $0.utf8.count < $1.utf8.count }?.dropLast("edition.yaml".count) ?? ""
        self.path = path
        self.files = Dictionary(
            uniqueKeysWithValues: files.filter { $0.key.hasPrefix(top) }
                .map { (String($0.key.dropFirst(top.count)), $0.value) })
    }

    func load() -> LoadedEdition {
        EditionLoader(taxonomy: .builtIn, folder: path + "/") { name, limit in
            files[name].map { .success(Array($0.prefix(limit + 1))) } ?? .failure(.missing)
        }.load()
    }

    func read(_ paths: [String]) throws(Refusal) -> [String: [UInt8]] {
        for name in paths where files[name] == nil { throw Refusal("there is no \(name) in \(path)") }
        return files.filter { paths.contains($0.key) }
    }
}
