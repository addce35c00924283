public import Jury

/// Who the people are whom a journal knows by id only. What is here can be changed and erased; nothing rests
/// on it.
public struct PersonDetails: Hashable, Sendable {
    public var name: String
    /// Where mail reaches her; empty where none is known.
    public var address: String

    public init(name: String, address: String = "") {
        self.name = name
        self.address = address
    }
}

/// Where people's details lie.
public protocol PeopleStore: Sendable {
    /// Keeps what is known of a person, in place of what was.
    func keep(_ details: PersonDetails, of person: Identifier<Person>) throws
    /// All, by id.
    func all() throws -> [Identifier<Person>: PersonDetails]
    /// Removes all that is known of a person, so that no copy stays in the store; whether anything was.
    func erase(_ person: Identifier<Person>) throws -> Bool
}
