extension Acts {
    /// Calls for entries until a time.
    public struct Call: Act {
        public static let kind = "call"
        /// Milliseconds since 1970 in UTC.
        public var until = 0
        /// Until then an entry that comes late is taken as well, and is late; `nil`: no entry is.
        public var late: Int?
        /// Until then clients confirm what their agencies handed in; `nil`: until two weeks after the end.
        public var clients: Int?
        public init() {}

        public init(until: Int, late: Int? = nil, clients: Int? = nil) {
            (self.until, self.late, self.clients) = (until, late, clients)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.time("until", &until)
            coder.time("late", orNone: &late)
            coder.time("clients", orNone: &clients)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser)
            if until <= now { throw .deadlinePassed(until) }
            if let late, late <= until { throw .senseless(.lateTooEarly) }
            if let clients, clients < late ?? until { throw .senseless(.clientsTooEarly) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.call = Proceedings.CallForEntries(until: until, late: late, clients: clients)
        }
    }
}
