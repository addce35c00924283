public import Jury
internal import Synchronization

/// People's details that end with the process.
public final class MemoryPeople: PeopleStore {
    private struct Kept {
        var details: [Identifier<Person>: PersonDetails] = [:]
        var sheets: [String: PeopleSheet] = [:]
        var contacts: [Identifier<Person>: Contact] = [:]
    }

    // A class, because a store is one thing that several hold.
    private let kept = Mutex(Kept())

    public init() {}

    public func keep(_ details: PersonDetails, of person: Identifier<Person>) {
        kept.withLock { $0.details[person] = details }
    }

    public func all() -> [Identifier<Person>: PersonDetails] { kept.withLock { $0.details } }

    public func keep(_ sheets: [String: PeopleSheet]) { kept.withLock { $0.sheets = sheets } }

    public func sheets() -> [String: PeopleSheet] { kept.withLock { $0.sheets } }

    public func contacts() -> [Identifier<Person>: Contact] { kept.withLock { $0.contacts } }

    public func note(
        _ event: Contact.Event, of person: Identifier<Person>, at now: Int, unlessSince time: Int
    ) -> Bool {
        kept.withLock { kept in
            if let last = kept.contacts[person]?.times[event], last >= time { return false }
            kept.contacts[person, default: Contact()].times[event] = now
            return true
        }
    }

    public func note(language: String, of person: Identifier<Person>) {
        kept.withLock { $0.contacts[person, default: Contact()].language = language }
    }

    public func erase(_ person: Identifier<Person>) -> Bool {
        kept.withLock { kept in
            let sheets = kept.sheets.mapValues { $0.without([person]) }
            let found = [
                kept.details.removeValue(forKey: person) != nil, sheets != kept.sheets,
                kept.contacts.removeValue(forKey: person) != nil,
            ]
            kept.sheets = sheets
            return found.contains(true)
        }
    }
}
