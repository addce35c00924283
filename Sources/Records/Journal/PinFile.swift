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
    private let calls: FileCalls

    public init(path: String) {
        self.init(path: path, calls: .system)
    }

    init(path: String, calls: FileCalls) {
        self.path = path
        self.calls = calls
    }

    public func read() throws -> [UInt8]? {
        let file = calls.openFile(path, O_RDONLY)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw Failure("open \(path)")
        }
        defer { _ = calls.closeFile(file) }
        // One byte more than a note may have, so that its reader sees that there is too much.
        var bytes = [UInt8](repeating: 0, count: SignedNote.bytesMax + 1)
        var count = 0
        while count < bytes.count {
            let got = bytes.withUnsafeMutableBytes {
                calls.readBytes(file, UnsafeMutableRawBufferPointer(rebasing: $0[count...]))
            }
            guard got >= 0 else { throw Failure("read \(path)") }
            if got == 0 { break }
            count += got
        }
        return Array(bytes[..<count])
    }

    /// Writes beside, syncs, renames, syncs the folder: there is the old pin or the new one, never half of
    /// one.
    public func write(_ checkpoint: [UInt8]) throws {
        let fresh = path + ".new"
        let file = calls.openFile(fresh, O_WRONLY | O_CREAT | O_TRUNC)
        guard file >= 0 else { throw Failure("open \(fresh)") }
        do {
            var count = 0
            while count < checkpoint.count {
                let put = checkpoint.withUnsafeBytes {
                    calls.writeBytes(file, UnsafeRawBufferPointer(rebasing: $0[count...]))
                }
                guard put > 0 else { throw Failure("write \(fresh)") }
                count += put
            }
            guard calls.flush(file) == 0 else { throw Failure("fsync \(fresh)") }
        } catch {
            _ = calls.closeFile(file)
            throw error
        }
        guard calls.closeFile(file) == 0 else { throw Failure("close \(fresh)") }
        guard calls.renameFile(fresh, path) == 0 else { throw Failure("rename \(fresh)") }
        try syncFolder()
    }

    private func syncFolder() throws {
        let parts = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = parts.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = calls.openFile(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw Failure("open \(folder)") }
        defer { _ = calls.closeFile(descriptor) }
        guard calls.flush(descriptor) == 0 else { throw Failure("fsync \(folder)") }
    }
}
