internal import Jury
internal import Phrases
internal import Records
internal import Reports

/// Who has a role, and how far her invitation is; for organisers and chairs, who invite.
struct PeoplePage {
    let rows: [Row]
    /// Whether she may add jurors.
    let isOrganiser: Bool
    /// How many lines of a list were just written down.
    let taken: Int?
    let token: HTML
    let words: any PageWords

    struct Row {
        let id: String
        let name: String
        let address: String
        let roles: String
        let categories: String
        let standing: InvitationWord
        /// When that came about.
        let since: Int?
        let seen: Int?
    }
}

extension PeoplePage {
    static func answer(_ person: PersonVisit) async throws -> Answer {
        let (site, words, query) = (person.site, person.words, person.visit.question.query)
        let edition = try await site.shelf.contents(of: site).edition
        let addressees = try Addressees(site, edition)
        let seen = try site.signIns.seen()
        let invited = Set(try site.signIns.links().values.filter { $0.browser == nil }.map(\.person))
        let (roles, judged) = try await people(person)
        let names = edition.categories.names(in: words)
        let rows = roles.map { id, roles in
            let onPanels = edition.categories.filter { category in
                edition.panels.contains { $0.id == category.panel && $0.jurors.contains(id.juror) }
            }.map(\.id)
            let categories = Set(onPanels).union(judged[id] ?? []).map { names[$0] ?? $0.text }
            let contact = addressees.contacts[id] ?? Contact()
            let standing = standing(contact, hasLink: invited.contains(id), isSeen: seen[id] != nil)
            return Row(
                id: id.text, name: addressees.name(of: id), address: addressees.people[id]?.address ?? "",
                roles: Role.allCases.filter(roles.contains).map(words.role).joined(separator: ", "),
                categories: categories.sorted().joined(separator: ", "), standing: standing,
                since: standing.event.flatMap { contact.times[$0] }, seen: seen[id])
        }
        let page = PeoplePage(
            rows: rows.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
            isOrganiser: person.roles.contains(.organiser),
            taken: query["taken"].flatMap { Int($0) }.flatMap { (0...10_000).contains($0) ? $0 : nil },
            token: person.tokenField, words: words)
        return person.page(words.peopleTitle, here: Address(.people), page.html)
    }

    /// Who has which roles, and in which categories she has a seat before an entry that the asker sees.
    private static func people(_ person: PersonVisit) async throws -> (
        roles: [Identifier<Person>: Set<Role>], judged: [Identifier<Person>: Set<Identifier<Category>>]
    ) {
        let (asker, now) = (person.person, person.visit.now)
        return try await person.site.look { proceedings in
            let sight = proceedings.sight(of: asker, at: now)
            let seen = proceedings.entries.filter { sight.sees($0.key) }
            var judged: [Identifier<Person>: Set<Identifier<Category>>] = [:]
            for round in proceedings.rounds.values {
                for seat in round.ballots.seats {
                    guard let category = seen[seat.entry]?.category else { continue }
                    judged[seat.juror.person, default: []].insert(category)
                }
            }
            return (proceedings.people.filter { !$0.value.isEmpty }, judged)
        }
    }

    private static func standing(_ contact: Contact, hasLink: Bool, isSeen: Bool) -> InvitationWord {
        if contact.times[.joined] != nil || isSeen { return .joined }
        if contact.times[.opened] != nil { return .opened }
        return contact.times[.invited] != nil || hasLink ? .invited : .none
    }
}

extension InvitationWord {
    /// What brings it about.
    fileprivate var event: Contact.Event? {
        switch self {
        case .none: nil
        case .invited: .invited
        case .opened: .opened
        case .joined: .joined
        }
    }
}
