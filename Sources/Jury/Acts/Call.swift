extension Acts {
    /// Calls for entries until a time.
    public struct Call: Act {
        public static let kind = "call"
        /// Milliseconds since 1970 in UTC.
        public var until = 0
        /// Until then an entry that comes late is taken as well, and is late; `nil`: no entry is.
        public var late: Int?
        public init() {}

        public init(until: Int, late: Int? = nil) {
            (self.until, self.late) = (until, late)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.time("until", &until)
            coder.time("late", orNone: &late)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .organiser)
            if until <= now { throw .deadlinePassed(until) }
            if let late, late <= until { throw .senseless(.lateTooEarly) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.call = Proceedings.CallForEntries(until: until, late: late)
        }
    }
}
