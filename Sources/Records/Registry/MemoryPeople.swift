public import Jury
internal import Synchronization

/// People's details that end with the process.
public final class MemoryPeople: PeopleStore {
    private struct Kept {
        var details: [Identifier<Person>: PersonDetails] = [:]
        var sheets: [String: PeopleSheet] = [:]
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

    public func erase(_ person: Identifier<Person>) -> Bool {
        kept.withLock { kept in
            let sheets = kept.sheets.mapValues { $0.without([person]) }
            let wasThere = kept.details.removeValue(forKey: person) != nil || sheets != kept.sheets
            kept.sheets = sheets
            return wasThere
        }
    }
}
