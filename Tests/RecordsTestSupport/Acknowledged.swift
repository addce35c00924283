public import Records

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A file in which a client keeps what was acknowledged to it, flushed at every row.
public struct Acknowledged: Sendable {
    public struct Row: Hashable, Sendable {
        public let act: Int
        public let seq: Int
        public let leaf: Digest
    }

    private let path: String

    public init(path: String) {
        self.path = path
    }

    /// Adds a row, flushes it, and tells whoever reads standard output by one byte.
    public func add(_ act: Int, _ acknowledgement: Acknowledgement) throws {
        let row = Array("\(act) \(acknowledgement.seq) \(acknowledgement.leaf)\n".utf8)
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw BrokenDisk() }
        defer { close(file) }
        guard write(file, row, row.count) == row.count, fsync(file) == 0, write(1, ".", 1) == 1
        else { throw BrokenDisk() }
    }

    /// Rows by their acts. The last one, where the process died in the middle of it, does not count.
    public func read() throws -> [Int: Row] {
        guard let file = fopen(path, "r") else { return [:] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&piece, 1, piece.count, file), count > 0 { bytes += piece[..<count] }
        // A kill may cut a row where it crosses a page; the next process must not write on behind it.
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        if end < bytes.count, truncate(path, end) != 0 { throw BrokenDisk() }
        var rows: [Int: Row] = [:]
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard words.count == 3, let act = Int(words[0]), let seq = Int(words[1]),
                let leaf = Digest(base64: words[2])
            else { throw BrokenDisk() }
            rows[act] = Row(act: act, seq: seq, leaf: leaf)
        }
        return rows
    }
}
