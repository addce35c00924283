public import Jury
internal import Synchronization

/// That an agency brought a file, which lies beside entries of hers and nobody else's.
public struct Holding: Hashable, Sendable {
    public let file: Identifier<StoredFile>
    /// Who brought it.
    public let owner: Identifier<Person>
    public let bytes: Int
    /// What in it may say who made it.
    public var names: Set<NamingPlace>
    public var scan: Scan
    /// Those of hers that were handed in with it: their jurors see it, and it stays.
    public var entries: Set<Identifier<Entry>>

    public init(
        _ file: Identifier<StoredFile>, of owner: Identifier<Person>, bytes: Int,
        names: Set<NamingPlace> = [], scan: Scan = .none, entries: Set<Identifier<Entry>> = []
    ) {
        (self.file, self.owner, self.bytes) = (file, owner, bytes)
        (self.names, self.scan, self.entries) = (names, scan, entries)
    }

    /// What became of looking for viruses. What is found to have one is not held.
    public enum Scan: String, Hashable, Sendable, CaseIterable {
        /// Nobody looks.
        case none
        case clean
        /// Nobody could be asked yet; until then jurors do not see it.
        case waiting
    }
}

/// Where in a file its maker may stand, beside what it shows.
public enum NamingPlace: String, Hashable, Sendable, CaseIterable {
    /// Of a camera or a program: who, where, with what.
    case photo
    /// A document's author, company and the like.
    case properties
    /// Of a film or of sound: artist, place, comment.
    case tags
}

/// Where it is kept who brought which file. What is confirmed is on the disk.
public protocol HoldingStore: Sendable {
    func holding(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) throws -> Holding?
    /// All of a person, or of everybody, by file and owner.
    func holdings(of owner: Identifier<Person>?) throws -> [Holding]
    /// All of a file.
    func holders(of file: Identifier<StoredFile>) throws -> [Holding]
    /// Keeps it, in place of what was there for the same file and owner.
    func keep(_ holding: Holding) throws
    /// Removes it; whether nobody holds the file any more.
    func letGo(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) throws -> Bool
}

extension MemoryDrafts {
    public func holding(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) -> Holding? {
        held.withLock { held in held.first { $0.file == file && $0.owner == owner } }
    }

    public func holdings(of owner: Identifier<Person>?) -> [Holding] {
        held.withLock { held in
            held.filter { owner == nil || $0.owner == owner }
                .sorted { ($0.file, $0.owner) < ($1.file, $1.owner) }
        }
    }

    public func holders(of file: Identifier<StoredFile>) -> [Holding] {
        held.withLock { $0.filter { $0.file == file } }
    }

    public func keep(_ holding: Holding) {
        held.withLock { held in
            held.removeAll { $0.file == holding.file && $0.owner == holding.owner }
            held.append(holding)
        }
    }

    public func letGo(_ file: Identifier<StoredFile>, of owner: Identifier<Person>) -> Bool {
        held.withLock { held in
            held.removeAll { $0.file == file && $0.owner == owner }
            return !held.contains { $0.file == file }
        }
    }
}
