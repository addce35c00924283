extension Acts {
    /// Publishes the list: the chair proposes it and a second person signs. Where nobody can be reached one
    /// signs alone, with a reason that everybody reads, and a second one countersigns later.
    public struct Publish: Act {
        public static let kind = "publish"
        /// The bundle that is published.
        public var file: Identifier<StoredFile> = ""
        /// How many lines of the journal it speaks of.
        public var lines = 0
        /// Milliseconds since 1970 in UTC; it is shown from then on.
        public var embargo: Int?
        public var alone: Identifier<WrittenText>?
        /// Why another list takes the place of the one that is published.
        public var reason: Identifier<WrittenText>?
        public init() {}

        public init(
            file: Identifier<StoredFile>, lines: Int, embargo: Int? = nil,
            alone: Identifier<WrittenText>? = nil, reason: Identifier<WrittenText>? = nil
        ) {
            self.file = file
            self.lines = lines
            self.embargo = embargo
            self.alone = alone
            self.reason = reason
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("file", &file)
            coder.number("lines", &lines)
            coder.time("embargo", orNone: &embargo)
            coder.text("alone", orNone: &alone)
            coder.text("reason", orNone: &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool { alone == nil }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try file.requireDigest()
            try alone?.requireDigest()
            try reason?.requireDigest()
            try proceedings.requireRanked(at: now)
            // Between its making and its signing nothing was done that it does not know.
            let isKnown = proceedings.lastBearing < lines && lines <= proceedings.length
            if !isKnown { throw .outdated }
            if reason == nil, !proceedings.publications.isEmpty { throw .senseless(.noReason) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.publications[seq] = Publication(
                file: file, by: actor, at: now, embargo: embargo, alone: alone, reason: reason)
        }
    }
}
