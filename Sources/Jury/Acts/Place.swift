extension Acts {
    /// Sets an entry directly ahead of another, whatever its marks say, or gives it back the place that they
    /// give. Said again, the last one holds.
    public struct Place: Act {
        public static let kind = "place"
        public var entry: Identifier<Entry> = ""
        /// `nil`: its place is again that of its marks.
        public var ahead: Identifier<Entry>?
        /// The line of the vote that decided, where there was one.
        public var vote: Int?
        public var reason: Identifier<WrittenText> = ""

        public init() {}

        public init(
            entry: Identifier<Entry>, ahead: Identifier<Entry>?, vote: Int? = nil,
            reason: Identifier<WrittenText>
        ) {
            (self.entry, self.ahead, self.vote, self.reason) = (entry, ahead, vote, reason)
        }

        public mutating func code(with coder: inout some ActCoder) {
            coder.id("entry", &entry)
            coder.id("ahead", orNone: &ahead)
            coder.line("vote", orNone: &vote)
            coder.text("reason", &reason)
        }

        public func needsSecond(in proceedings: borrowing Proceedings) -> Bool { true }

        public var decidesAbout: [Identifier<Entry>] { [entry] + (ahead.map { [$0] } ?? []) }

        public func check(
            _ proceedings: borrowing Proceedings, by actor: Identifier<Person>, at now: Int
        ) throws(Refusal) {
            try proceedings.require(actor, .chair)
            try reason.requireDigest()
            let own = try proceedings.competitor(entry).category
            try proceedings.requireDecided(own, at: now)
            if let vote { try proceedings.requireCarried(vote, about: entry) }
            guard let ahead else {
                let isMoved = proceedings.placings.contains { $0.entry == entry }
                if !isMoved { throw .senseless(.nothingToTakeBack) }
                return
            }
            if ahead == entry { throw .senseless(.aheadOfItself) }
            if try proceedings.competitor(ahead).category != own { throw .senseless(.otherCategory) }
        }

        public func apply(
            to proceedings: inout Proceedings, by actor: Identifier<Person>, seq: Int, at now: Int
        ) {
            proceedings.placings.removeAll { $0.entry == entry }
            guard let ahead else { return }
            proceedings.placings.append(
                Placing(entry: entry, ahead: ahead, reason: reason, vote: vote, line: seq, at: now))
        }
    }
}
