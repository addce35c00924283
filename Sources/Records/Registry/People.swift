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

/// Where it lies what is known of people. What is confirmed is on the disk.
public protocol PeopleStore: Sendable {
    /// Keeps what is known of a person, in place of what was.
    func keep(_ details: PersonDetails, of person: Identifier<Person>) throws
    /// All, by id.
    func all() throws -> [Identifier<Person>: PersonDetails]
    /// Keeps the sheets about people, by the paths under which the edition names them, in place of all that
    /// were.
    func keep(_ sheets: [String: PeopleSheet]) throws
    /// All, by path.
    func sheets() throws -> [String: PeopleSheet]
    /// What passed between the site and people, by id.
    func contacts() throws -> [Identifier<Person>: Contact]
    /// Notes that something passed now, unless it did at a time or later. Of all who ask at the same moment
    /// one is let; whether it was this one.
    func note(
        _ event: Contact.Event, of person: Identifier<Person>, at now: Int, unlessSince time: Int
    ) throws -> Bool
    /// Notes the tag of the language in which she reads pages.
    func note(language: String, of person: Identifier<Person>) throws
    /// Removes all that is known of a person, her rows in all sheets among it, so that no copy stays in the
    /// store; whether anything was.
    func erase(_ person: Identifier<Person>) throws -> Bool
}
