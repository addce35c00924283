extension Acts {
    /// Says what somebody is, in place of what was said before.
    public struct Appoint: Act {
        public static let kind = "appoint"
        public var person: Identifier<Person> = ""
        public var roles: Set<Role> = []

        public init() {}

        public init(person: Identifier<Person>, roles: Set<Role>) {
            self.person = person
            self.roles = roles
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("person", &person)
            var rows = Role.allCases.filter(roles.contains).map { [$0.rawValue] }
            coder.rows("roles", &rows)
            let read = rows.compactMap { $0.count == 1 ? Role(rawValue: $0[0]) : nil }
            if read.count != rows.count { coder.refuse() }
            roles = Set(read)
        }

        /// Who answers for the result is not changed by one person once there are marks, as long as there is
        /// somebody else who could confirm it.
        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool {
            let answering: Set<Role> = [.chair, .signer]
            let changed = roles.symmetricDifference(proceedings.roles(of: person))
            let confirming = proceedings.people.values.filter { !$0.isDisjoint(with: answering) }
            let hasOther = confirming.count > 1 || confirming.contains { !$0.contains(.organiser) }
            return proceedings.hasMarks && hasOther && !changed.isDisjoint(with: answering)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try person.requireName()
            try proceedings.require(actor, .organiser)
            // Somebody must be left who can appoint.
            let others = proceedings.people.filter { $0.key != person && $0.value.contains(.organiser) }
            if others.isEmpty, !roles.contains(.organiser) { throw .senseless(.noOrganiser) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.people[person] = roles
        }
    }
}
