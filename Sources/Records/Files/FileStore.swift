public import Jury

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Files under the names that their bytes give them: what is there never changes, and the same bytes lie
/// there once. A file `3fa…` lies at `3f/3fa…`.
public struct FileStore: Sendable {
    public let folder: String
    private let calls: FileCalls

    public init(folder: String) {
        self.init(folder: folder, calls: .system)
    }

    init(folder: String, calls: FileCalls) {
        (self.folder, self.calls) = (folder, calls)
    }

    /// What lies in the store is not what was kept.
    public struct Changed: Error, Hashable, Sendable {
        public let file: Identifier<StoredFile>
    }

    /// The name of bytes: their SHA-256 in hexadecimal digits.
    public static func name(of bytes: [UInt8]) -> Identifier<StoredFile> {
        Identifier(SHA256.digest(of: bytes).hex(bytes: 32))
    }

    /// Keeps bytes, and returns when they are on the disk.
    @discardableResult
    public func keep(_ bytes: [UInt8]) throws -> Identifier<StoredFile> {
        let name = Self.name(of: bytes)
        let path = path(of: name)
        if access(path, F_OK) == 0 { return name }
        try makeParent(of: name)
        try WholeFile(path: path, calls: calls).write(bytes)
        return name
    }

    /// Keeps many at once, and returns when all are on the disk: a folder is synced once, and not for each of
    /// its files.
    public func keep(all files: some Sequence<[UInt8]>) throws {
        var parents: Set<String> = []
        for bytes in files {
            let name = Self.name(of: bytes)
            if access(path(of: name), F_OK) == 0 { continue }
            parents.insert(try makeParent(of: name))
            try WholeFile(path: path(of: name), calls: calls).writeUnsynced(bytes)
        }
        for parent in parents.sorted() { try calls.sync(folder: parent) }
    }

    /// `nil` where there is no such file.
    public func bytes(of name: Identifier<StoredFile>) throws -> [UInt8]? {
        guard let bytes = try WholeFile(path: path(of: name), calls: calls).read(limit: .max) else {
            return nil
        }
        guard Self.name(of: bytes) == name else { throw Changed(file: name) }
        return bytes
    }

    /// The names of all files, in their order.
    public func all() throws -> [Identifier<StoredFile>] {
        try Self.names(in: folder).flatMap { parent in
            try Self.names(in: folder + "/" + parent).filter { $0.utf8.count == 64 }
                .map { Identifier<StoredFile>($0) }
        }
    }

    /// Copies all files into another store.
    public func copy(to other: String) throws {
        if mkdir(other, 0o700) != 0, errno != EEXIST { throw FileFailure("make \(other)") }
        let store = FileStore(folder: other, calls: calls)
        for name in try all() {
            if let part = part(of: name) { try store.keep(part, named: name) }
        }
    }

    /// Keeps what lies elsewhere, read in pieces. Throws `Changed` and keeps nothing where it is not what its
    /// name says.
    private func keep(_ part: Part, named name: Identifier<StoredFile>) throws {
        let path = path(of: name)
        if access(path, F_OK) == 0 { return }
        try makeParent(of: name)
        var (running, place) = (RunningDigest(), 0)
        try WholeFile(path: path, calls: calls).write {
            guard let piece = try part.piece(from: place) else {
                if running.digest.hex(bytes: 32) != name.text { throw Changed(file: name) }
                return nil
            }
            running.take(piece)
            place += piece.count
            return piece
        }
    }

    /// Makes the folder in which a file lies, so that it is there after a power cut; its path.
    @discardableResult
    func makeParent(of name: Identifier<StoredFile>) throws -> String {
        let parent = folder + "/" + name.text.prefix(2)
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileFailure("make \(folder)") }
        if mkdir(parent, 0o700) == 0 {
            try calls.sync(folder: folder)
        } else if errno != EEXIST {
            throw FileFailure("make \(parent)")
        }
        return parent
    }

    static func names(in folder: String) throws -> [String] {
        guard let listing = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw FileFailure("list \(folder)")
        }
        defer { closedir(listing) }
        var names: [String] = []
        while let item = readdir(listing) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    func path(of name: Identifier<StoredFile>) -> String {
        folder + "/" + name.text.prefix(2) + "/" + name.text
    }
}
