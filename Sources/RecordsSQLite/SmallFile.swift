internal import Records

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A text of a few lines that only its owner may read.
struct SmallFile {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    var isThere: Bool { access(path, F_OK) == 0 }

    /// `nil` where there is none.
    func text() throws -> String? {
        try WholeFile(path: path).read(limit: 4_096).map { String(decoding: $0, as: UTF8.self) }
    }

    func write(_ text: String) throws { try WholeFile(path: path).write(Array(text.utf8)) }

    /// Makes a folder unless it is there.
    static func makeFolder(_ path: String) throws {
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileFailure("make \(path)") }
    }
}

/// Held as long as somebody has it; ends with the process, however that ends.
final class FolderLock: Sendable {
    private let file: Int32

    init(_ path: String) throws {
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FileFailure("open \(path)") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw RecordFolder.Fault.locked
        }
    }

    deinit { close(file) }
}
