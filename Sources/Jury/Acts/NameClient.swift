extension Acts {
    /// An agency names somebody new who speaks for the client of an entry of its own, and who sees that entry
    /// alone. Who she is stands beside the journal.
    public struct NameClient: Act {
        public static let kind = "name-client"
        public var entry: Identifier<Entry> = ""
        public init() {}

        public init(entry: Identifier<Entry>) {
            self.entry = entry
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        /// How often an agency may name somebody else.
        public static let most = 10

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .agency)
            guard let contestant = proceedings.entries[entry], contestant.agency == actor else {
                throw .unknown(.entry, entry.text)
            }
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            if let end = proceedings.clientsEnd, now >= end { throw .deadlinePassed(end) }
            if proceedings.clients[entry]?.count ?? 0 >= Self.most { throw .senseless(.tooManyClients) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            if let before = proceedings.clients[entry]?.last?.person {
                proceedings.people[before]?.remove(.client)
            }
            let person = Self.name(seq, in: proceedings)
            proceedings.people[person] = [.client]
            proceedings.clients[entry, default: []].append(
                Proceedings.NamedClient(person: person, agency: actor, at: now))
        }

        /// Named after the line, so that nobody tells from a name who is known here.
        private static func name(_ seq: Int, in proceedings: borrowing Proceedings) -> Identifier<Person> {
            var name = Identifier<Person>("client-\(seq)")
            var count = 1
            while proceedings.people[name] != nil {
                count += 1
                name = Identifier("client-\(seq)-\(count)")
            }
            return name
        }
    }
}
