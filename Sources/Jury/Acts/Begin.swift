extension Acts {
    /// Begins the record of an edition. Whoever does it organises it.
    public struct Begin: Act {
        public static let kind = "begin"
        public var edition: Identifier<Edition> = ""
        public init() {}

        public init(edition: Identifier<Edition>) {
            self.edition = edition
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("edition", &edition)
        }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            if proceedings.edition != nil { throw .begunAlready }
            try edition.requireName()
            try actor.requireName()
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.edition = edition
            proceedings.people[actor] = [.organiser]
        }
    }
}
