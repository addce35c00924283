#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The system's calls that files rest on, each as the system has it: -1 and `errno` where it fails. A disk
/// that fails is another one of these.
struct FileCalls: Sendable {
    var openFile: @Sendable (_ path: String, _ flags: Int32) -> Int32
    /// May read or write fewer bytes than it was asked to.
    var readBytes: @Sendable (_ file: Int32, UnsafeMutableRawBufferPointer) -> Int
    var writeBytes: @Sendable (_ file: Int32, UnsafeRawBufferPointer) -> Int
    var flush: @Sendable (_ file: Int32) -> Int32
    var closeFile: @Sendable (_ file: Int32) -> Int32
    var renameFile: @Sendable (_ old: String, _ new: String) -> Int32

    static let system = FileCalls(
        openFile: { open($0, $1 | O_CLOEXEC, 0o600) }, readBytes: { read($0, $1.baseAddress, $1.count) },
        writeBytes: { write($0, $1.baseAddress, $1.count) }, flush: { fsync($0) },
        closeFile: { close($0) }, renameFile: { rename($0, $1) })
}

extension FileCalls {
    /// Writes all bytes, in as many calls as that takes.
    func put(_ bytes: [UInt8], into file: Int32, named name: String) throws {
        var count = 0
        while count < bytes.count {
            let put = bytes.withUnsafeBytes {
                writeBytes(file, UnsafeRawBufferPointer(rebasing: $0[count...]))
            }
            guard put > 0 else { throw FileFailure("write \(name)") }
            count += put
        }
    }

    /// Brings to the disk which files lie in a folder.
    func sync(folder: String) throws {
        let descriptor = openFile(folder, O_RDONLY | O_DIRECTORY)
        guard descriptor >= 0 else { throw FileFailure("open \(folder)") }
        defer { _ = closeFile(descriptor) }
        guard flush(descriptor) == 0 else { throw FileFailure("fsync \(folder)") }
    }
}
