public import Jury

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension FileStore {
    /// The name of what is in a file, read in pieces.
    public static func name(of part: Part) throws -> Identifier<StoredFile> {
        var (running, place) = (RunningDigest(), 0)
        while let piece = try part.piece(from: place) {
            running.take(piece)
            place += piece.count
        }
        return Identifier(running.digest.hex(bytes: 32))
    }

    /// Takes over a file that lies elsewhere on the same disk and is flushed, and returns when its name is on
    /// the disk. Where the same bytes are here already, the other file goes.
    public func take(_ path: String, named name: Identifier<StoredFile>) throws {
        let place = self.path(of: name)
        if access(place, F_OK) == 0 {
            unlink(path)
            return
        }
        try makeParent(of: name)
        try WholeFile(path: place).take(path)
    }

    /// Removes a file; it is no fault where it is not there.
    public func remove(_ name: Identifier<StoredFile>) throws {
        let place = path(of: name)
        if unlink(place) != 0, errno != ENOENT { throw FileFailure("remove \(place)") }
    }

    /// Bytes that are free on the store's disk; 0 where nobody can tell.
    public var freeBytes: Int {
        var disk = statvfs()
        // The folder is made with the first file.
        let above = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? "."
        guard statvfs(folder, &disk) == 0 || statvfs(above, &disk) == 0 else { return 0 }
        return Int(clamping: disk.f_bavail) * Int(clamping: disk.f_frsize)
    }
}
