internal import Intake
internal import Jury
internal import Rankings

/// An entry of the edition, for those who organise it and answer for it.
struct EntryResource: Sendable {
    let id: Identifier<Entry>
    let title: String?
    let contestant: Proceedings.Contestant

    private static let readers: [Role] = [.organiser, .chair, .signer]

    static var operations: [Operation] {
        [
            .read(
                "entries", .apiEntries, "All entries that you may see, by name.", for: readers, shape.list
            ) { try await all($0) },
            .file(
                "entry", .apiEntry, "An entry as it was sent in; as jurors read it for who is one of them.",
                for: readers, .json(.format("palmares-entry/1"))
            ) { person in
                let (entry, _) = try await seen(person)
                return .json(EntryReader.write(entry, as: .json))
            },
            .file(
                "ledger", .apiLedger, "What an entry claims, how well it is shown, and what is missing.",
                for: readers, .json(.format("palmares-ledger/1"))
            ) { person in
                let (entry, contents) = try await seen(person)
                let ledger = contents.ledger(of: entry.id, isJuror: person.roles.contains(.juror))
                guard let ledger else { throw Trouble.notFound }
                return .json(LedgerJSON.bytes(ledger, []))
            },
        ]
    }

    private static func all(_ person: PersonVisit) async throws -> [EntryResource] {
        let contents = try await person.site.shelf.contents(of: person.site)
        let (asker, now) = (person.person, person.visit.now)
        let isJuror = person.roles.contains(.juror)
        return try await person.site.look { proceedings in
            proceedings.sight(of: asker, at: now).entries.compactMap { id in
                proceedings.entries[id].map { contestant in
                    EntryResource(
                        id: id, title: contents.title(of: id, isJuror: isJuror), contestant: contestant)
                }
            }
        }
    }

    /// The entry that the address names. One that she must not see is not there.
    private static func seen(_ person: PersonVisit) async throws -> (Entry, Contents) {
        let id = Identifier<Entry>(person.visit.value("entry"))
        let (asker, now) = (person.person, person.visit.now)
        let contents = try await person.site.shelf.contents(of: person.site)
        guard try await person.site.look({ $0.sight(of: asker, at: now).sees(id) }),
            let entry = contents.entry(id, isJuror: person.roles.contains(.juror))
        else { throw Trouble.notFound }
        return (entry, contents)
    }

    private static let shape = Shape<EntryResource>.object("Entry") { entry in
        entry.text("id") { $0.id.text }
        entry.text("category") { $0.contestant.category.text }
        entry.text(orNull: "title") { $0.title }
        entry.text(orNull: "agency") { $0.contestant.agency?.text }
        entry.text("file") { $0.contestant.file.text }
        entry.truth("competes") { $0.contestant.candidacy == .competing }
    }
}
