extension Acts {
    /// Notes that all that is known of a person was erased. Her acts stay, under a name that says nothing.
    public struct Erase: Act {
        public static let kind = "erase"
        public var person: Identifier<Person> = ""
        public init() {}

        public init(person: Identifier<Person>) {
            self.person = person
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("person", &person)
        }

        /// Whoever answers for the result goes as by `Appoint`.
        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            Appoint(person: person, roles: []).needsSecond(in: proceedings)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser)
            if proceedings.people[person] == nil { throw .unknown(.person, person.text) }
            if person == actor { throw .senseless(.noOrganiser) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.people[person] = []
            proceedings.erased.insert(person)
        }
    }
}
