import FoundationEssentials
import Records

#if canImport(Glibc)
    // Where Dispatch is loaded before the C library, as with Hummingbird, `stat` is said to be of it.
    import CDispatch
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Files as the command needs them. Nothing is read past its limit.
enum Files {
    /// Why a file cannot be had, in the system's words.
    struct Failure: Error {
        let reason: String
        let isMissing: Bool

        init(code: Int32 = errno) {
            reason = String(cString: strerror(code))
            isMissing = code == ENOENT
        }
    }

    /// The bytes of a file, `-` for standard input: at most one more than the limit, so that who reads them
    /// sees that there were too many.
    static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
        let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure() }
        defer { if descriptor > 0 { close(descriptor) } }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Failure() }
        if status.st_mode & S_IFMT == S_IFDIR { throw Failure(code: EISDIR) }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        var room = isFile ? min(Int(status.st_size) + 1, limit + 1) : min(64 << 10, limit + 1)
        var bytes: [UInt8] = []
        while true {
            let start = bytes.count
            let wanted = min(room, limit + 1 - start)
            if wanted <= 0 { return bytes }
            var failed = false
            let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                let got = systemRead(descriptor, buffer.baseAddress, wanted)
                failed = got < 0
                count = max(0, got)
            }
            if failed { throw Failure() }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            // A file gives all it has; a pipe gives what there is now.
            if piece.isEmpty || isFile && piece.count < wanted { return bytes }
            room = max(64 << 10, bytes.count)
        }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The type bits of a path, such as `S_IFREG`; 0 where there is nothing.
    private static func kind(_ path: String, followsLinks: Bool = true) -> mode_t {
        var status = stat()
        guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return 0 }
        return status.st_mode & S_IFMT
    }

    /// A file to be read in pieces.
    static func part(at path: String) throws(Refusal) -> FileStore.Part {
        if let part = FileStore.Part(at: path) { return part }
        throw Refusal(exists(path) ? "\(path) cannot be read" : "there is no file \(path)")
    }

    static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }

    /// All files below a folder, by path; hidden ones and what `skips` names are left out.
    static func below(_ folder: String, where takes: (String) -> Bool) throws(Failure) -> [String] {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        } catch {
            // Foundation keeps the system's word to itself.
            if access(folder, R_OK) != 0 { throw Failure() }
            throw Failure(code: isFolder(folder) ? EACCES : ENOTDIR)
        }
        var files: [String] = []
        for name in names where !name.hasPrefix(".") {
            let path = joined(folder, name)
            let there = kind(path, followsLinks: false)
            // A folder behind a link may be one that we are in.
            if there == S_IFDIR {
                files += try below(path, where: takes)
            } else if takes(name), there == S_IFREG || kind(path) == S_IFREG {
                files.append(path)
            }
        }
        return files
    }

    /// Files below a folder that may be entries, by path.
    static func entries(below folder: String) throws(Failure) -> [String] {
        try below(folder) { name in
            (name.hasSuffix(".xml") || name.hasSuffix(".json")) && !name.hasSuffix(".findings.json")
        }
    }

    static func joined(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder == "." || folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path from the root.
    static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : joined(FileManager.default.currentDirectoryPath, path)
    }

    /// The path's last part.
    static func name(_ path: String) -> String {
        String(path.split(separator: "/").last ?? "")
    }

    /// Writes a file whole or not at all: to a name beside it first, then moved into its place. What is there
    /// and is no file (a device, a pipe) is written into; a link is followed.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let there = kind(path)
        if there != 0, there != S_IFREG {
            let descriptor = open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw Failure() }
            defer { close(descriptor) }
            return try put(bytes, to: descriptor)
        }
        let path = target(of: path)
        let draft = path + ".\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Failure() }
        do {
            try put(bytes, to: descriptor)
        } catch {
            close(descriptor)
            unlink(draft)
            throw error
        }
        guard close(descriptor) == 0, rename(draft, path) == 0 else {
            let failure = Failure()
            unlink(draft)
            throw failure
        }
    }

    private static func put(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                systemWrite(descriptor, $0.baseAddress.unsafelyUnwrapped + written, bytes.count - written)
            }
            if count <= 0 { throw Failure() }
            written += count
        }
    }

    /// Where a link leads; the path itself where it is none.
    private static func target(of path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}

/// The system's own, whose names the functions above take.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
