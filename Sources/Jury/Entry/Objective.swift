/// What was to be reached: measure, starting point, goal, by when, and the day on which it was written down.
public struct Objective: Hashable, Sendable {
    public var id: Identifier<Objective> = ""
    public var says = Text()
    public var metric: Identifier<Metric>?
    public var unit: Text?
    public var population: Text?
    public var baseline: Quantity?
    public var target: Quantity?
    public var setOn: Day?
    public var deadline: Day?
    /// Later targets, oldest first; the first target stays above.
    public var revisions: [Revision] = []
    public var note: Text?

    public init() {}

    public struct Revision: Hashable, Sendable {
        public var target = Quantity()
        public var setOn: Day?
        public var reason: Text?
        public init() {}
    }
}
