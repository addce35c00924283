/// What the jury decided about places beside its marks. Rankings are made with it, and everybody reads it.
public struct Interventions: Hashable, Sendable {
    /// In the order in which they are followed.
    public var moves: [Move] = []
    /// Points of 100 that are taken off a score.
    public var deductions: [Identifier<Entry>: Int] = [:]

    /// The entry takes the place directly ahead of the other, where it has none that is better.
    public struct Move: Hashable, Sendable {
        public let entry: Identifier<Entry>
        public let ahead: Identifier<Entry>

        public init(_ entry: Identifier<Entry>, ahead: Identifier<Entry>) {
            (self.entry, self.ahead) = (entry, ahead)
        }
    }

    public init() {}

    public var isEmpty: Bool { moves.isEmpty && deductions.isEmpty }

    /// What of it is about these entries alone.
    public func of(_ entries: Set<Identifier<Entry>>) -> Interventions {
        var own = Interventions()
        own.moves = moves.filter { entries.contains($0.entry) && entries.contains($0.ahead) }
        own.deductions = deductions.filter { entries.contains($0.key) }
        return own
    }
}

/// An entry that the jury set directly ahead of another.
public struct Placing: Hashable, Sendable {
    public let entry: Identifier<Entry>
    public let ahead: Identifier<Entry>
    public let reason: Identifier<WrittenText>
    /// The line of the vote that decided, where there was one.
    public let vote: Int?
    /// The line that set it.
    public let line: Int
    /// Milliseconds since 1970 in UTC.
    public let at: Int
}

/// Points that the jury took off an entry's score.
public struct Deduction: Hashable, Sendable {
    /// Of 100; 1 to 20.
    public let points: Int
    public let reason: Identifier<WrittenText>
    /// The line of the vote that decided.
    public let vote: Int
    /// The line that took them off.
    public let line: Int
    /// Milliseconds since 1970 in UTC.
    public let at: Int
}

extension Proceedings {
    public var interventions: Interventions {
        var all = Interventions()
        all.moves = placings.map { .init($0.entry, ahead: $0.ahead) }
        all.deductions = deductions.mapValues(\.points)
        return all
    }

    /// Refuses a vote that was not carried or was about something else.
    func requireCarried(_ line: Int, about entry: Identifier<Entry>?) throws(Refusal) {
        guard let taken = votes[line], taken.isCarried, taken.entry == entry else {
            throw .unknown(.vote, "\(line)")
        }
    }
}
