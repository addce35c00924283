public import Jury

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Files that are on their way, in a folder of their own: `ID.json` says what it is to be, `ID.part` is what
/// has come. They lie on the disk of the store that takes them over.
public struct Arrivals: Sendable {
    public let folder: String
    private let calls: FileCalls

    public init(folder: String) {
        self.init(folder: folder, calls: .system)
    }

    init(folder: String, calls: FileCalls) {
        (self.folder, self.calls) = (folder, calls)
    }

    /// Begins one, or takes up again what was begun before; how many bytes are here already.
    public func begin(_ arrival: Arrival) throws -> Int {
        precondition(Self.isName(arrival.id), "an arrival is called by hexadecimal digits")
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileFailure("make \(folder)") }
        try WholeFile(path: path(arrival.id, "json"), calls: calls).write(arrival.bytes)
        let file = calls.openFile(path(arrival.id, "part"), O_WRONLY | O_CREAT)
        guard file >= 0 else { throw FileFailure("open \(arrival.id)") }
        _ = calls.closeFile(file)
        return size(of: arrival.id) ?? 0
    }

    /// `nil` where nothing of that name is on its way.
    public func arrival(_ id: String) throws -> Arrival? {
        guard Self.isName(id) else { return nil }
        let bytes = try WholeFile(path: path(id, "json"), calls: calls).read(limit: 64 << 10)
        return bytes.flatMap { Arrival(id: id, $0) }
    }

    /// How many bytes have come; `nil` where nothing of that name is on its way.
    public func size(of id: String) -> Int? { part(of: id)?.size }

    /// What has come so far.
    public func part(of id: String) -> FileStore.Part? {
        Self.isName(id) ? FileStore.Part(at: path(id, "part")) : nil
    }

    /// All that are on their way.
    public func all() throws -> [Arrival] {
        try FileStore.names(in: folder).filter { $0.hasSuffix(".json") }
            .compactMap { try arrival(String($0.dropLast(5))) }
    }

    /// Removes what has come of one.
    public func remove(_ id: String) throws {
        guard Self.isName(id) else { return }
        for ending in ["part", "json"] where unlink(path(id, ending)) != 0 && errno != ENOENT {
            throw FileFailure("remove \(id)")
        }
    }

    /// Removes those that were begun before a time and not taken up again since.
    public func removeAll(begunBefore time: Int) throws {
        for arrival in try all() where arrival.begun < time { try remove(arrival.id) }
    }

    /// To go on where it stopped; `nil` where it is elsewhere, or somebody else is writing just now.
    public func append(to id: String, at offset: Int) throws -> ArrivalWriter? {
        guard Self.isName(id), size(of: id) != nil else { return nil }
        let file = calls.openFile(path(id, "part"), O_WRONLY | O_APPEND)
        guard file >= 0 else { throw FileFailure("open \(id)") }
        guard flock(file, LOCK_EX | LOCK_NB) == 0, size(of: id) == offset else {
            _ = calls.closeFile(file)
            return nil
        }
        return ArrivalWriter(file: file, calls: calls)
    }

    /// A whole one goes over into a store.
    public func move(
        _ id: String, to store: FileStore, named name: Identifier<StoredFile>
    ) throws {
        try store.take(path(id, "part"), named: name)
        try remove(id)
    }

    /// Puts other bytes in the place of those that came: as they are to be kept.
    public func replace(_ id: String, with pieces: () throws -> [UInt8]?) throws {
        try WholeFile(path: path(id, "part"), calls: calls).write(pieces: pieces)
    }

    private static func isName(_ id: String) -> Bool {
        (8...64).contains(id.utf8.count)
            && id.utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
            }
    }

    private func path(_ id: String, _ ending: String) -> String { "\(folder)/\(id).\(ending)" }
}

/// Writes on at the end of a file that is on its way; nobody else does meanwhile.
public final class ArrivalWriter: Sendable {
    // A class, because its file is closed, and with it the lock let go, when nobody holds it any more.
    private let file: Int32
    private let calls: FileCalls

    init(file: Int32, calls: FileCalls) {
        (self.file, self.calls) = (file, calls)
    }

    deinit { _ = calls.closeFile(file) }

    public func append(_ bytes: [UInt8]) throws {
        try calls.put(bytes, into: file, named: "a file on its way")
    }

    /// Returns when all that was written is on the disk.
    public func flush() throws {
        guard calls.flush(file) == 0 else { throw FileFailure("fsync") }
    }
}

extension FileFailure {
    /// Whether it is for want of room.
    public var isNoRoom: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }
}
