extension Acts {
    /// An agency adds what became known of an entry after it could be handed in: a file with the figures
    /// under their own day. It stands beside the version that was judged and touches nothing of it.
    public struct AddFollowUp: Act {
        public static let kind = "follow-up"
        public var entry: Identifier<Entry> = ""
        public var file: Identifier<StoredFile> = ""

        /// For one entry.
        public static let most = 20

        public init() {}

        public init(entry: Identifier<Entry>, file: Identifier<StoredFile>) {
            (self.entry, self.file) = (entry, file)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("file", &file)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .agency)
            guard let contestant = proceedings.entries[entry], contestant.agency == actor else {
                throw .unknown(.entry, entry.text)
            }
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            try file.requireDigest()
            // Until then it is said in the entry itself.
            let isCalled = proceedings.call.map { now < $0.end } ?? false
            if isCalled, !proceedings.wasJudged(contestant.category) { throw .senseless(.stillCalled) }
            if proceedings.followUps[entry]?.count ?? 0 >= Self.most { throw .senseless(.tooManyFollowUps) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.followUps[entry, default: []].append(
                Proceedings.AddedFollowUp(line: seq, at: now, file: file))
        }
    }
}

extension Proceedings {
    /// What an agency added after the close.
    public struct AddedFollowUp: Hashable, Sendable {
        /// The line that keeps it.
        public let line: Int
        /// Milliseconds since 1970 in UTC.
        public let at: Int
        public let file: Identifier<StoredFile>
    }
}
