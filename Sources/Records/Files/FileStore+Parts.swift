public import Jury

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension FileStore {
    /// A file that is read in parts, as films are. What is read is not held against the file's name: that
    /// would take all of it each time, and it was when the file was kept.
    public struct Part: Hashable, Sendable {
        fileprivate let path: String
        /// Bytes of the whole file.
        public let size: Int

        /// The bytes from a place on, fewer where the file ends.
        public func bytes(from start: Int, count: Int) throws -> [UInt8] {
            let file = open(path, O_RDONLY | O_CLOEXEC)
            guard file >= 0 else { throw FileFailure("open \(path)") }
            defer { close(file) }
            var failure: FileFailure?
            let bytes = [UInt8](unsafeUninitializedCapacity: max(0, min(count, size - start))) { room, had in
                while had < room.count {
                    let rest = UnsafeMutableRawBufferPointer(
                        rebasing: UnsafeMutableRawBufferPointer(room)[had...])
                    let got = pread(file, rest.baseAddress, rest.count, off_t(start + had))
                    if got < 0 { failure = FileFailure("read \(path)") }
                    if got <= 0 { return }
                    had += got
                }
            }
            if let failure { throw failure }
            return bytes
        }
    }

    /// `nil` where there is no such file.
    public func part(of name: Identifier<StoredFile>) -> Part? { Part(at: path(of: name)) }
}

extension FileStore.Part {
    /// A megabyte from a place on; `nil` at the end.
    func piece(from place: Int) throws -> [UInt8]? {
        if place >= size { return nil }
        let piece = try bytes(from: place, count: 1 << 20)
        // Somebody made it shorter meanwhile.
        if piece.isEmpty { throw FileFailure("read \(path)") }
        return piece
    }

    /// One that lies in no store; `nil` where there is no file.
    public init?(at path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let size = lseek(file, 0, SEEK_END)
        if size < 0 { return nil }
        self.init(path: path, size: Int(size))
    }
}
