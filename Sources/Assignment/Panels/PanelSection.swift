public import Jury

/// The entries of one category and those who judge them.
public struct PanelSection: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public let id: Identifier<Entry>
        public let traits: Traits

        public init(_ id: Identifier<Entry>, _ traits: Traits = Traits()) {
            (self.id, self.traits) = (id, traits)
        }
    }

    /// None of them in another section.
    public let entries: [Item]
    public let jurors: Set<Identifier<Juror>>
    /// Ballots that each entry needs.
    public let ballots: Int

    public init(entries: [Item], jurors: Set<Identifier<Juror>>, ballots: Int) {
        precondition(ballots >= 0, "an entry cannot need less than no ballot")
        (self.entries, self.jurors, self.ballots) = (entries, jurors, ballots)
    }
}

/// What the seats of several categories are sought for: their panels may share jurors, and a juror's load is
/// that of all of them together.
public struct PanelRequest: Hashable, Sendable {
    public var sections: [PanelSection]
    public var jurors: [Identifier<Juror>: Traits] = [:]
    public var loads: [Identifier<Juror>: Roster.Load] = [:]
    /// The most ballots of a juror who does not say; `nil` for as few as will do.
    public var load: Int?
    /// Pairs that cannot be, beside those without a common language.
    public var bars: [Pairing: Bar] = [:]
    public var kept: Set<Pairing> = []
    /// By entry: ballots beyond those of its section, such as that of a third juror who was called.
    public var further: [Identifier<Entry>: Int] = [:]
    public var weights = AffinityWeights()

    public init(_ sections: [PanelSection]) {
        self.sections = sections
    }

    /// Wants three ballots for each of these entries: a third juror was called, however few are needed.
    public mutating func callThird(before called: Set<Identifier<Entry>>) {
        for section in sections {
            for item in section.entries where called.contains(item.id) {
                further[item.id] = max(0, 3 - section.ballots)
            }
        }
    }
}
