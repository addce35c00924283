#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// What the system said of a file, at which step.
public struct FileFailure: Error, Hashable, Sendable, CustomStringConvertible {
    public let step: String
    public let code: Int32

    public init(_ step: String) {
        self.step = step
        code = errno
    }

    public var description: String { "\(step): \(String(cString: strerror(code)))" }
}

/// A file that is there whole or not at all, also after a power cut.
public struct WholeFile: Sendable {
    let path: String
    let calls: FileCalls

    public init(path: String) {
        self.init(path: path, calls: .system)
    }

    init(path: String, calls: FileCalls) {
        (self.path, self.calls) = (path, calls)
    }

    /// All bytes, or one more than the limit where there are more; `nil` where there is no file.
    public func read(limit: Int) throws -> [UInt8]? {
        let file = calls.openFile(path, O_RDONLY)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw FileFailure("open \(path)")
        }
        defer { _ = calls.closeFile(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let got = piece.withUnsafeMutableBytes { calls.readBytes(file, $0) }
            guard got >= 0 else { throw FileFailure("read \(path)") }
            if got == 0 { break }
            bytes += piece[..<min(got, limit == .max ? got : limit + 1 - bytes.count)]
        }
        return bytes
    }

    /// Writes beside, syncs, renames, syncs the folder: there is the old file or the new one, never half of
    /// one.
    public func write(_ bytes: [UInt8]) throws {
        var rest: [UInt8]? = bytes
        try write {
            defer { rest = nil }
            return rest
        }
    }

    /// The same, but that whoever calls syncs the folder before she says that the file is there.
    func writeUnsynced(_ bytes: [UInt8]) throws {
        var rest: [UInt8]? = bytes
        try put(
            try fresh {
                defer { rest = nil }
                return rest
            })
    }

    /// The same piece by piece, until there is none: it costs as much memory for a film as for a page.
    public func write(pieces next: () throws -> [UInt8]?) throws { try take(try fresh(next)) }

    /// What is to take this one's place, beside it and on the disk.
    private func fresh(_ next: () throws -> [UInt8]?) throws -> String {
        let fresh = path + ".new"
        let file = calls.openFile(fresh, O_WRONLY | O_CREAT | O_TRUNC)
        guard file >= 0 else { throw FileFailure("open \(fresh)") }
        do {
            while let piece = try next() { try calls.put(piece, into: file, named: fresh) }
            guard calls.flush(file) == 0 else { throw FileFailure("fsync \(fresh)") }
        } catch {
            _ = calls.closeFile(file)
            unlink(fresh)
            throw error
        }
        guard calls.closeFile(file) == 0 else { throw FileFailure("close \(fresh)") }
        return fresh
    }

    /// Puts a file that is written and flushed in this one's place.
    func take(_ fresh: String) throws {
        try put(fresh)
        try calls.sync(folder: folder)
    }

    private func put(_ fresh: String) throws {
        guard calls.renameFile(fresh, path) == 0 else { throw FileFailure("rename \(fresh)") }
    }

    private var folder: String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    }
}
