public import Jury

/// A list of files: a SHA-256, two spaces and a path a line, by path, as `sha256sum` writes it.
public struct FileManifest: Hashable, Sendable {
    public var files: [String: Identifier<StoredFile>]

    public init(_ files: [String: Identifier<StoredFile>]) {
        self.files = files
    }

    public init(_ bytes: [UInt8]) {
        files = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.utf8.count > 66 {
            files[String(line.dropFirst(66))] = Identifier(String(line.prefix(64)))
        }
    }

    public var bytes: [UInt8] {
        let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\($0.value)  \($0.key)\n" }
        return Array(lines.joined().utf8)
    }
}
