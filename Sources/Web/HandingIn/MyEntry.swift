internal import Intake
internal import Jury
internal import Ledger
internal import Records

/// An entry of an agency's own: what it is writing, and what of it was handed in.
struct MyEntry: Sendable {
    let id: Identifier<Entry>
    /// As the draft has it, else as it was handed in.
    let entry: Entry
    /// Of the draft; 0 where there is none.
    let version: Int
    /// Since when the draft is as it is; `nil` where there is none.
    let changed: Int?
    /// `nil` where it was never handed in.
    let contestant: Proceedings.Contestant?
    /// Whether the draft is another than what was handed in.
    let isChanged: Bool

    /// - Parameter bytes: of the draft, or of what was handed in.
    init?(
        _ id: Identifier<Entry>, _ draft: EntryDraft?, _ contestant: Proceedings.Contestant?, bytes: [UInt8]?
    ) {
        let read = draft.map { EntryReader.draft($0.bytes) } ?? bytes.flatMap(EntryReader.taken)
        guard let entry = read else { return nil }
        (self.id, self.entry, self.contestant) = (id, entry, contestant)
        (version, changed) = (draft?.version ?? 0, draft?.changed)
        isChanged = draft.map { FileStore.name(of: $0.bytes) != contestant?.file } ?? false
    }

    var isOut: Bool { contestant.map { $0.candidacy != .competing } ?? false }

    /// As it is kept and handed in.
    var bytes: [UInt8] { EntryReader.write(entry, as: .json) }
}

extension PersonVisit {
    /// All entries of hers, those that were changed last first.
    func myEntries() async throws -> [MyEntry] {
        let asker = person
        let handedIn = try await site.look { $0.entries.filter { $0.value.agency == asker } }
        let drafts = try site.drafts.entryDrafts(of: person)
        let drafted = Set(drafts.map(\.entry))
        let others = handedIn.filter { !drafted.contains($0.key) }
            .sorted { ($1.value.handedIn?.line ?? 0, $0.key) < ($0.value.handedIn?.line ?? 0, $1.key) }
        return try drafts.compactMap { MyEntry($0.entry, $0, handedIn[$0.entry], bytes: nil) }
            + others.compactMap { id, contestant in
                MyEntry(id, nil, contestant, bytes: try site.stores.files.bytes(of: contestant.file))
            }
    }

    /// The entry that the address names. What is not hers is not there.
    func myEntry() async throws -> MyEntry { try await myEntry(Identifier(visit.value("entry"))) }

    func myEntry(_ id: Identifier<Entry>) async throws -> MyEntry {
        let asker = person
        let contestant = try await site.look { $0.entries[id] }
        let own = contestant?.agency == asker ? contestant : nil
        let draft = try site.drafts.draft(of: id)
        guard
            let entry = MyEntry(
                id, draft?.owner == asker ? draft : nil, own,
                bytes: try own.flatMap { try site.stores.files.bytes(of: $0.file) })
        else { throw Trouble.notFound }
        return entry
    }

    /// What is wrong or missing in an entry, as `palmares check` says it.
    func findings(in entry: Entry) async throws -> [Finding] {
        try await findings(in: EntryReader.write(entry, as: .json), as: .json).findings
    }

    func findings(
        in bytes: [UInt8], as syntax: Syntax
    ) async throws -> (entry: Entry?, findings: [Finding]) {
        let contents = try await site.shelf.contents(of: site)
        let rubric = EntryReader.read(bytes, as: syntax).entry.flatMap { contents.rubric(of: $0.category) }
        return EntryReader.read(
            bytes, as: syntax, taxonomy: contents.usual.taxonomy, limits: contents.edition.limits,
            rubric: rubric,
            questions: { contents.edition.unanswered(in: $0) + contents.ledger(ofDraft: $0).remarks() })
    }

    /// Keeps an entry as a draft of hers. Throws `Trouble.noRoom` where it would be one too many.
    func keep(_ entry: Entry, expecting version: Int) async throws -> DraftSaving {
        if version == 0, try site.drafts.entryDrafts(of: person).count >= EntryDraft.countMax {
            throw Trouble.noRoom
        }
        return try await site.drafts.save(
            EntryReader.write(entry, as: .json), of: entry.id, by: person, expecting: version, at: visit.now)
    }

    /// What an entry is called here: the name that it brings where that is hers already, else one made of it
    /// that is the same each time for her, and no other agency's.
    func name(for entry: Entry) async throws -> Identifier<Entry> {
        let (id, asker) = (entry.id, person)
        let isHers = try await site.look { $0.entries[id]?.agency == asker }
        if try isHers || site.drafts.draft(of: id)?.owner == asker { return id }
        let own = id.text.isEmpty ? entry.title.words : id.text
        return name(like: own, site.keyed.digest("entry of", person.text, own))
    }

    /// For an entry that has none yet.
    func newName(like title: String) -> Identifier<Entry> { name(like: title, site.outside.secret().digest) }

    private func name(like text: String, _ digest: Digest) -> Identifier<Entry> {
        let plain = Folding.folded(text).utf8.map { byte -> Character in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                Character(Unicode.Scalar(byte))
            default: "-"
            }
        }
        let words = String(plain).split(separator: "-").joined(separator: "-").prefix(40)
        return Identifier(
            ([String(words), digest.hex(bytes: 4)]).filter { !$0.isEmpty }.joined(separator: "-"))
    }
}
