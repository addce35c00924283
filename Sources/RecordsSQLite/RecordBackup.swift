public import Records

/// A copy of a record, made while others may be writing to it.
///
/// The pin is taken first and the lines after it, so that the copy has at least what its pin speaks of;
/// texts, people, drafts and files come last, so that it has all that its lines speak of. Who is signed in
/// stays out: whoever holds a copy is nobody by it, and after a restore all sign in anew.
public struct RecordBackup {
    private let record: RecordFolder
    private let copy: RecordFolder

    /// From one folder into another, which is not there yet.
    public init(of record: RecordFolder, to copy: RecordFolder) {
        (self.record, self.copy) = (record, copy)
    }

    private static let databases = [
        ("journal.sqlite", SQLiteStore.mark), ("texts.sqlite", SQLiteFreeTexts.mark),
        ("people.sqlite", SQLitePeople.mark), ("drafts.sqlite", SQLiteDrafts.mark),
    ]

    /// Copies, then reads the copy as whoever restores it will. Returns its checkpoint.
    public func run() throws -> SignedCheckpoint {
        if !record.isRecord { throw RecordFolder.Fault.none }
        if SmallFile(copy.path).isThere { throw RecordFolder.Fault.notEmpty }
        try SmallFile.makeFolder(copy.path)
        guard let pin = try record.pin().read() else { throw Opening.Fault.noPin }
        for name in ["key", "key.pub"] {
            guard let text = try SmallFile(record.file(name)).text() else { throw RecordFolder.Fault.badKey }
            try SmallFile(copy.file(name)).write(text)
        }
        for (name, mark) in Self.databases {
            let source = try SQLiteFile(reading: record.file(name), mark: mark)
            try source.copy(to: copy.file(name))
        }
        try record.files.copy(to: copy.file("files"))
        try record.enclosures.copy(to: copy.file("enclosures"))
        try record.uploads.copy(to: copy.file("uploads"))
        try PinFile(path: copy.file("pin")).write(pin)
        return try copy.read().pinned
    }
}

/// Puts a copy in place of a record, and says what is lost by it.
public struct RecordRestore {
    private let copy: RecordFolder
    private let record: RecordFolder

    private let pinPlace: String?

    /// - Parameter pinPlace: where the pin lies that outlived the record; `nil` for none.
    public init(_ copy: RecordFolder, to record: RecordFolder, pinPlace: String?) {
        (self.copy, self.record, self.pinPlace) = (copy, record, pinPlace)
    }

    /// Copies the backup into a folder that is not there. Throws `RecordLoss` and does nothing where
    /// a pin speaks of
    /// more than the copy has, unless that is accepted.
    ///
    /// - Returns: what was lost; `nil` where nothing was.
    public func run(acceptingLoss: Bool) throws -> RecordLoss? {
        if SmallFile(record.path).isThere { throw RecordFolder.Fault.notEmpty }
        let loss = try loss()
        if let loss, !acceptingLoss { throw loss }
        _ = try RecordBackup(of: copy, to: record).run()
        if let pinPlace {
            guard let pin = try PinFile(path: record.file("pin")).read() else { throw Opening.Fault.noPin }
            if try loss != nil || PinFile(path: pinPlace).read() == nil {
                try PinFile(path: pinPlace).write(pin)
            }
            try SmallFile(record.file("pin-place")).write(pinPlace + "\n")
        }
        return loss
    }

    private func loss() throws -> RecordLoss? {
        guard let pinPlace, let bytes = try PinFile(path: pinPlace).read() else { return nil }
        let kept = try copy.read()
        let pinned = try SignedCheckpoint(bytes, key: kept.key)
        var check = JournalCheck(origin: kept.key.name)
        try kept.lines.read(0..<Int.max) { check.take($0) }
        check.hold(against: pinned)
        if check.faults.isEmpty { return nil }
        let signed = pinned.checkpoint
        return RecordLoss(
            has: check.size, signed: signed.size, root: signed.root, isOther: signed.size <= check.size)
    }
}
