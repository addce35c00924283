extension Acts {
    /// A client confirms that what is stated in the version that competes is true, or says that it is not.
    /// Said again, the last word holds; a new version asks anew.
    public struct Vouch: Act {
        public static let kind = "vouch"
        public var entry: Identifier<Entry> = ""
        public var file: Identifier<StoredFile> = ""
        public var answer = ClientWord.Answer.confirmed
        /// Who says so, and as what.
        public var by: Identifier<WrittenText> = ""
        /// What is not true.
        public var reason: Identifier<WrittenText>?
        public init() {}

        public init(
            entry: Identifier<Entry>, file: Identifier<StoredFile>, answer: ClientWord.Answer,
            by: Identifier<WrittenText>, reason: Identifier<WrittenText>? = nil
        ) {
            (self.entry, self.file, self.answer) = (entry, file, answer)
            (self.by, self.reason) = (by, reason)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("file", &file)
            coder.choice("answer", &answer)
            coder.text("by", &by)
            coder.text("reason", orNone: &reason)
        }

        public func bearsOnResults(in proceedings: borrowing Proceedings) -> Bool { false }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .client)
            guard let contestant = proceedings.entries[entry],
                proceedings.client(of: entry)?.person == actor
            else { throw .unknown(.entry, entry.text) }
            if contestant.candidacy != .competing { throw .out(entry: entry, contestant.candidacy) }
            if let end = proceedings.clientsEnd, now >= end { throw .deadlinePassed(end) }
            // She answers for what she read.
            if contestant.file != file { throw .senseless(.otherVersion) }
            try by.requireDigest()
            try reason?.requireDigest()
            if answer == .refused, reason == nil { throw .senseless(.noReasonToRefuse) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.clientWords[entry, default: []].append(
                ClientWord(
                    line: seq, at: now, client: actor, file: file, answer: answer, by: by, reason: reason))
        }
    }
}
