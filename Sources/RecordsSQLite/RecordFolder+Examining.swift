internal import Jury
public import Records

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension RecordExamination {
    /// Looks at everything in a record's folder. Changes nothing.
    public static func examine(_ folder: RecordFolder) -> RecordExamination {
        var found = RecordExamination()
        found.lookAtRights(of: folder)
        do {
            _ = try folder.signer()
        } catch {
            found.complaints.append(.badKey)
        }
        do {
            let record = try folder.read()
            let checkpoint = record.pinned.checkpoint
            found.facts.append(.lines(checkpoint.size, root: checkpoint.root))
            if !SmallFile(folder.file("pin-place")).isThere { found.facts.append(.pinBeside) }
            found.lookAtTexts(of: record)
            found.lookAtFiles(of: record)
            found.lookAtPeople(of: record)
        } catch let fault as Opening.Fault {
            found.complaints.append(.opening(fault))
        } catch {
            found.complaints.append(.unreadable("journal.sqlite", cause: "\(error)"))
        }
        return found
    }

    private mutating func lookAtRights(of folder: RecordFolder) {
        complaints += folder.openToOthers.map { .open($0) }
    }

    private mutating func lookAtTexts(of record: ReadRecord) {
        var erased = 0
        let all: Set<Identifier<WrittenText>>
        do {
            all = try record.texts { _ in true }
        } catch {
            return complaints.append(.unreadable("journal.sqlite", cause: "\(error)"))
        }
        for id in all.sorted() {
            do {
                guard let digest = Digest(base64: id.text), try record.texts.text(digest) != nil else {
                    erased += 1
                    continue
                }
            } catch is FreeTextFault {
                complaints.append(.textChanged(id))
            } catch {
                return complaints.append(.unreadable("texts.sqlite", cause: "\(error)"))
            }
        }
        facts.append(.texts(all.count, erased: erased))
    }

    private mutating func lookAtFiles(of record: ReadRecord) {
        var needed = record.proceedings.entries.map { ($0.value.file, $0.key.text) }
        if let list = record.proceedings.files { needed.append((list, "the list of files")) }
        do {
            for (name, path) in needed.sorted(by: { $0.1 < $1.1 }) where try !isThere(name, record) {
                complaints.append(.fileGone(name, path: path))
            }
            let all = try record.files.all()
            for name in all { _ = try isThere(name, record) }
            facts.append(.files(all.count))
        } catch {
            complaints.append(.unreadable("files", cause: "\(error)"))
        }
    }

    private mutating func isThere(_ name: Identifier<StoredFile>, _ record: ReadRecord) throws -> Bool {
        do {
            return try record.files.bytes(of: name) != nil
        } catch let changed as FileStore.Changed {
            let complaint = Complaint.fileChanged(changed.file)
            if !complaints.contains(complaint) { complaints.append(complaint) }
            return true
        }
    }

    private mutating func lookAtPeople(of record: ReadRecord) {
        do {
            let known = try record.people.all()
            let rows = try record.people.sheets().values.flatMap(\.rows)
            let people = record.proceedings.people.keys
            let erased = record.proceedings.erased
            let unnamed = people.count { known[$0] == nil && !erased.contains($0) }
            let still = erased.intersection(Array(known.keys) + rows.map(\.person))
            for person in still.sorted() { complaints.append(.stillKnown(person)) }
            facts.append(.people(people.count, unnamed: unnamed, erased: erased.count))
        } catch {
            complaints.append(.unreadable("people.sqlite", cause: "\(error)"))
        }
    }
}

extension RecordFolder {
    /// What of it others on the machine may read or change: the folder, and the keys in it.
    public var openToOthers: [String] {
        [path, file("key"), file("site-key")].filter { path in
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & 0o077 != 0
        }
    }

    /// The folder of the pin, where nothing can be written into it; `nil` where all is well. A record whose
    /// pin cannot be moved stops at its first act.
    public func closedPinFolder() throws -> String? {
        let place = try SmallFile(file("pin-place")).text().map { String($0.prefix { $0 != "\n" }) }
        let pin = place ?? file("pin")
        let parent = pin.lastIndex(of: "/").map { String(pin[..<$0]) } ?? "."
        return access(parent.isEmpty ? "/" : parent, W_OK) == 0 ? nil : parent
    }

    /// Who is signed in, beside whoever writes to the record.
    public func signIns() throws -> any SignInStore {
        if !isRecord { throw Fault.none }
        return try SQLiteSignIns(path: file("signins.sqlite"))
    }
}
