/// What organiser or chair asks the agency of an entry, with a time until which it may reply. Nothing follows
/// from it by itself: no mark, grade or place.
public struct AgencyRequest: Hashable, Sendable {
    public let entry: Identifier<Entry>
    public let about: About
    /// The claim that is asked about; `nil` where it is about the whole entry.
    public let claim: Identifier<Claim>?
    public let by: Identifier<Person>
    /// Milliseconds since 1970 in UTC.
    public let until: Int
    public let text: Identifier<WrittenText>
    /// The last one given.
    public internal(set) var reply: Reply?
    /// The reply as it was shared with the jury; `nil` where none was.
    public internal(set) var shared: Reply?

    public enum About: String, Hashable, Sendable, CaseIterable {
        /// What shows a claim.
        case evidence
        /// Whether the entry may compete, where it does.
        case eligibility
        /// A harm that the entry is charged with.
        case harm
    }

    public struct Reply: Hashable, Sendable {
        /// The line that keeps it.
        public let line: Int
        public let text: Identifier<WrittenText>
        public let file: Identifier<StoredFile>?
        /// What its owner calls the file.
        public let name: Identifier<WrittenText>?
    }

    public enum State: String, Hashable, Sendable, CaseIterable {
        case waiting, replied, unanswered
    }

    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    public func state(at now: Int) -> State {
        reply != nil ? .replied : now < until ? .waiting : .unanswered
    }
}

extension Proceedings {
    /// Whether a person replies for an entry: its agency or, where it has none, an organiser.
    func replies(_ person: Identifier<Person>, for entry: Identifier<Entry>) -> Bool {
        guard let contestant = entries[entry] else { return false }
        if let agency = contestant.agency { return agency == person && roles(of: person).contains(.agency) }
        return roles(of: person).contains(.organiser)
    }

    /// Whether a person may reply to a request now.
    ///
    /// - Parameter now: by the server's clock, milliseconds since 1970 in UTC.
    public func takesReply(to line: Int, from person: Identifier<Person>, at now: Int) -> Bool {
        requests[line].map { now < $0.until && replies(person, for: $0.entry) } ?? false
    }

    /// Whether the agency had replied to a harm that it was charged with, or let its time pass, before a vote
    /// was taken. What it says after the vote asks for another one.
    func wasHeard(onHarmOf entry: Identifier<Entry>, before vote: Int) -> Bool {
        guard let taken = votes[vote] else { return false }
        return requests.values.contains { asked in
            let hasReplied = asked.reply.map { $0.line < vote } ?? false
            return asked.entry == entry && asked.about == .harm && (hasReplied || asked.until <= taken.at)
        }
    }
}

extension Proceedings.Sight {
    /// Whether she is among those who ask, or replies for the entry.
    public func sees(_ request: AgencyRequest) -> Bool {
        isOne(of: .organiser, .chair) && sees(request.entry)
            || proceedings.replies(person, for: request.entry)
    }
}
