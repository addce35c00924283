#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A pin in a small file, best on another disk than the lines.
public struct PinFile: HeadPin {
    /// What the system said, at which step.
    public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
        public let step: String
        public let code: Int32

        init(_ step: String) {
            self.step = step
            code = errno
        }

        public var description: String { "\(step): \(String(cString: strerror(code)))" }
    }

    public let path: String

    public init(path: String) {
        self.path = path
    }

    public func read() throws -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw Failure("open \(path)")
        }
        defer { close(file) }
        // One byte more than a note may have, so that its reader sees that there is too much.
        var bytes = [UInt8](repeating: 0, count: SignedNote.bytesMax + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes { systemRead(file, $0, from: count) }
            guard got >= 0 else { throw Failure("read \(path)") }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    /// Writes beside, syncs, renames, syncs the folder: there is the old pin or the new one, never half of one.
    public func write(_ checkpoint: [UInt8]) throws {
        let fresh = path + ".new"
        let file = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure("open \(fresh)") }
        do {
            var count = 0
            while count < checkpoint.count {
                let put = checkpoint.withUnsafeBytes { systemWrite(file, $0, from: count) }
                guard put > 0 else { throw Failure("write \(fresh)") }
                count += put
            }
            guard fsync(file) == 0 else { throw Failure("fsync \(fresh)") }
        } catch {
            close(file)
            throw error
        }
        guard close(file) == 0 else { throw Failure("close \(fresh)") }
        guard rename(fresh, path) == 0 else { throw Failure("rename \(fresh)") }
        try syncFolder()
    }

    private func syncFolder() throws {
        let parts = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = parts.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure("open \(folder)") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw Failure("fsync \(folder)") }
    }
}

// Inside the structure `read` and `write` are its own.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer, from start: Int) -> Int {
    read(file, bytes.baseAddress?.advanced(by: start), bytes.count - start)
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    write(file, bytes.baseAddress?.advanced(by: start), bytes.count - start)
}
