internal import Jury
internal import Phrases
internal import Records

/// Those to whom a site writes: what they are called, where mail reaches them, and in which language.
struct Addressees: Sendable {
    let people: [Identifier<Person>: PersonDetails]
    let contacts: [Identifier<Person>: Contact]
    /// By the edition's list of jurors: the first language of theirs that pages speak.
    private let read: [Identifier<Person>: PageLanguage]

    init(_ site: Site, _ edition: Edition) throws {
        people = try site.stores.people.all()
        contacts = try site.stores.people.contacts()
        let sheet = try edition.jurors.flatMap { try site.stores.people.sheets()[$0] }
        var read: [Identifier<Person>: PageLanguage] = [:]
        if let sheet, let column = sheet.columns.firstIndex(where: { $0.lowercased() == "languages" }) {
            for row in sheet.rows where row.cells.indices.contains(column) {
                let tags = row.cells[column].lowercased().split { ",;| ".contains($0) }
                read[row.person] = tags.lazy.compactMap { PageLanguage(rawValue: String($0.prefix(2))) }.first
            }
        }
        self.read = read
    }

    /// As people say it, else as the journal does.
    func name(of person: Identifier<Person>) -> String {
        people[person].map(\.name).flatMap { $0.isEmpty ? nil : $0 } ?? person.text
    }

    /// `nil` where nothing can be sent.
    func address(of person: Identifier<Person>) -> String? {
        people[person].map(\.address).flatMap { Letter.isAddress($0) ? $0 : nil }
    }

    /// The words of the language in which she signed in last, else of the first that she reads; else others.
    func words(for person: Identifier<Person>, or others: any PageWords) -> any PageWords {
        let chosen = contacts[person]?.language.flatMap(PageLanguage.init(rawValue:))
        return (chosen ?? read[person])?.words ?? others
    }
}

extension Site {
    /// What passed is noted where it is a help to organisers; nobody waits or is refused for it.
    func note(_ event: Contact.Event, of person: Identifier<Person>, at now: Int, unlessSince time: Int) {
        _ = try? stores.people.note(event, of: person, at: now, unlessSince: time)
    }

    /// Notes that somebody came in, and in which language.
    func noteJoined(_ person: Identifier<Person>, _ visit: Visit) {
        note(.joined, of: person, at: visit.now, unlessSince: 0)
        try? stores.people.note(language: visit.words.language.rawValue, of: person)
    }
}
