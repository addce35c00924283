public import Jury
public import Records

/// The folder in which the record of one edition lies.
///
///     journal.sqlite   what was done, line by line
///     texts.sqlite     what people wrote, erasable
///     people.sqlite    who they are, erasable
///     drafts.sqlite    what jurors have not sent yet, erasable
///     signins.sqlite   who is signed in, and passkeys; erasable, in no copy
///     files/           what was sent in, by its SHA-256
///     enclosures/      what lies beside entries, by its SHA-256
///     uploads/         what agencies brought for entries of theirs, by its SHA-256
///     arrivals/        what they are sending; in no copy
///     key, key.pub     what signs the journal, and what verifies it
///     site-key         what its site names entries by, once it was served
///     pin              the last checkpoint; or `pin-place`, with the path where it lies instead
///     lock             held by the one process that writes
public struct RecordFolder: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    public enum Fault: Error, Hashable, Sendable {
        /// There is no record here.
        case none
        case notEmpty
        /// Another process writes.
        case locked
        case badKey
    }

    func file(_ name: String) -> String { path + "/" + name }

    public var isRecord: Bool { SmallFile(file("journal.sqlite")).isThere }

    public var files: FileStore { FileStore(folder: file("files")) }

    /// Apart from `files`, so that an entry which names a file's digest reaches nothing but what is shown.
    public var enclosures: FileStore { FileStore(folder: file("enclosures")) }

    /// Apart from `enclosures`, so that an agency which names a digest reaches nothing but what it brought.
    public var uploads: FileStore { FileStore(folder: file("uploads")) }

    public var arrivals: Arrivals { Arrivals(folder: file("arrivals")) }

    /// Where the pin lies: best on another disk, or who changes the lines can change it too.
    public func pin() throws -> PinFile {
        let place = try SmallFile(file("pin-place")).text()
        return PinFile(path: place.map { String($0.prefix { $0 != "\n" }) } ?? file("pin"))
    }

    /// By what the journal's checkpoints are verified.
    public func key() throws -> NoteKey {
        guard let text = try SmallFile(file("key.pub")).text(),
            let key = NoteKey(text: String(text.prefix { $0 != "\n" }))
        else { throw Fault.badKey }
        return key
    }

    /// What somebody keeps of an act; `nil` where libcrypto cannot sign.
    public func receipt(_ acknowledgement: Acknowledgement) throws -> Receipt? {
        Receipt(acknowledgement, by: try signer())
    }

    /// What the record's site names things by, 32 bytes; made on the first call.
    public func siteKey(making bytes: () -> [UInt8]) throws -> [UInt8] {
        let kept = SmallFile(file("site-key"))
        if let text = try kept.text() {
            guard let key = Digest(base64: String(text.prefix { $0 != "\n" })) else { throw Fault.badKey }
            return key.bytes
        }
        guard let key = Digest(bytes()) else { throw Fault.badKey }
        try kept.write(key.base64 + "\n")
        return key.bytes
    }

    func signer() throws -> NoteSigner {
        let lines = try SmallFile(file("key")).text()?.split(separator: "\n").map(String.init) ?? []
        guard lines.count == 2, let bytes = Digest(base64: lines[1])?.bytes,
            let secret = Ed25519.SecretKey(bytes), let signer = NoteSigner(name: lines[0], secretKey: secret)
        else { throw Fault.badKey }
        return signer
    }

    /// Begins a record in a folder that is not there or empty.
    ///
    /// - Parameters:
    ///   - origin: the journal's name, such as `award.example/2026`.
    ///   - secret: 32 random bytes.
    ///   - pinPlace: where the pin is to lie; `nil` for the folder itself.
    public func begin(origin: String, secret: [UInt8], pinPlace: String? = nil) throws -> OpenRecord {
        guard let digits = Digest(secret)?.base64, let key = Ed25519.SecretKey(secret),
            let signer = NoteSigner(name: origin, secretKey: key)
        else { throw Fault.badKey }
        if isRecord { throw Fault.notEmpty }
        try SmallFile.makeFolder(path)
        try SmallFile.makeFolder(file("files"))
        try SmallFile(file("key")).write(origin + "\n" + digits + "\n")
        try SmallFile(file("key.pub")).write(signer.key.text + "\n")
        if let pinPlace { try SmallFile(file("pin-place")).write(pinPlace + "\n") }
        let lock = try FolderLock(file("lock"))
        let store = try SQLiteStore(path: file("journal.sqlite"))
        return try opened(lock, JuryRoom.begin(store: store, pin: pin(), signer: signer), key: signer.key)
    }

    /// Opens the record to write; one process at a time can.
    public func open() throws -> OpenRecord {
        if !isRecord { throw Fault.none }
        let lock = try FolderLock(file("lock"))
        let signer = try signer()
        let store = try SQLiteStore(path: file("journal.sqlite"))
        return try opened(lock, JuryRoom.open(store: store, pin: pin(), signer: signer), key: signer.key)
    }

    private func opened(_ lock: FolderLock, _ room: JuryRoom, key: NoteKey) throws -> OpenRecord {
        try SmallFile.makeFolder(file("enclosures"))
        return OpenRecord(
            room: room, texts: try SQLiteFreeTexts(path: file("texts.sqlite")),
            people: try SQLitePeople(path: file("people.sqlite")),
            drafts: try SQLiteDrafts(path: file("drafts.sqlite")),
            signIns: try SQLiteSignIns(path: file("signins.sqlite")), folder: self, key: key, lock: lock)
    }

    /// What was done so far, beside whoever writes.
    public func read() throws -> ReadRecord {
        if !isRecord { throw Fault.none }
        let store = try SQLiteStore(reading: file("journal.sqlite"))
        let key = try key()
        let (proceedings, pinned) = try JuryRoom.read(store: store, pin: pin(), key: key)
        return ReadRecord(
            proceedings: proceedings, pinned: pinned, key: key, lines: store,
            texts: try SQLiteFreeTexts(reading: file("texts.sqlite")),
            people: try SQLitePeople(reading: file("people.sqlite")), files: files)
    }
}

/// A record as it was when it was read.
public struct ReadRecord: Sendable {
    public let proceedings: Proceedings
    public let pinned: SignedCheckpoint
    public let key: NoteKey
    public let lines: any JournalStore
    public let texts: any FreeTextStore
    public let people: any PeopleStore
    public let files: FileStore

    /// The texts that lines speak of, of those who are meant.
    public func texts(by isMeant: (Identifier<Person>) -> Bool) throws -> Set<Identifier<WrittenText>> {
        var all: Set<Identifier<WrittenText>> = []
        try lines.read(0..<Int.max) { bytes in
            let draft = try Line(Array(bytes)).draft
            guard isMeant(draft.actor) else { return }
            let act = draft.body.withUnsafeBufferPointer { ActReader.read(kind: draft.kind, $0) }
            if let act { all.formUnion(ActTexts.of(act)) }
        }
        return all
    }
}
