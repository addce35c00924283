public import Jury
public import Records

/// A record that this process writes.
public struct OpenRecord: Sendable {
    public let room: JuryRoom
    public let texts: any FreeTextStore
    public let people: any PeopleStore
    public let drafts: any DraftStore
    public let signIns: any SignInStore
    public let files: FileStore
    /// What lies beside entries: films, images, documents.
    public let enclosures: FileStore
    /// What agencies brought for entries of theirs.
    public let uploads: FileStore
    /// What they are sending.
    public let arrivals: Arrivals
    public let key: NoteKey
    private let lock: FolderLock

    init(
        room: JuryRoom, texts: any FreeTextStore, people: any PeopleStore, drafts: any DraftStore,
        signIns: any SignInStore, folder: RecordFolder, key: NoteKey, lock: FolderLock
    ) {
        (self.room, self.texts, self.people) = (room, texts, people)
        (self.drafts, self.signIns) = (drafts, signIns)
        (files, enclosures) = (folder.files, folder.enclosures)
        (uploads, arrivals) = (folder.uploads, folder.arrivals)
        (self.key, self.lock) = (key, lock)
    }

    /// Removes all that is known of a person and all that she has not sent, and signs her out everywhere;
    /// whether there was anything. What she wrote in acts stays; `texts` erases that.
    public func erase(_ person: Identifier<Person>) throws -> Bool {
        let held = try drafts.holdings(of: person).filter(\.entries.isEmpty)
        for arrival in try arrivals.all() where arrival.owner == person { try arrivals.remove(arrival.id) }
        for holding in held where try drafts.letGo(holding.file, of: person) {
            try uploads.remove(holding.file)
        }
        let found = [
            !held.isEmpty, try signIns.erase(person), try drafts.erase(Identifier(person.text)),
            try people.erase(person),
        ]
        return found.contains(true)
    }
}
