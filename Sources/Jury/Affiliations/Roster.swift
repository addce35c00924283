/// What an organiser's lists say of jurors and entries: where they belong, what they know or are about, and
/// how much a juror can take.
public struct Roster: Hashable, Sendable {
    public var affiliations = Affiliations()
    public var jurors: [Identifier<Juror>: Traits] = [:]
    public var entries: [Identifier<Entry>: Traits] = [:]
    public var loads: [Identifier<Juror>: Load] = [:]

    public init() {}

    /// The fewest and the most ballots of a juror, as far as she says.
    public struct Load: Hashable, Sendable {
        public var min: Int?
        public var max: Int?

        public init(min: Int? = nil, max: Int? = nil) {
            (self.min, self.max) = (min, max)
        }
    }

    /// Adds all that others say.
    public mutating func add(_ other: Roster) {
        affiliations.add(other.affiliations)
        jurors.merge(other.jurors) { $0.joined($1) }
        entries.merge(other.entries) { $0.joined($1) }
        loads.merge(other.loads) { $1 }
    }
}

extension Traits {
    fileprivate func joined(_ other: Traits) -> Traits {
        Traits(languages: languages.union(other.languages), topics: topics.union(other.topics))
    }
}
