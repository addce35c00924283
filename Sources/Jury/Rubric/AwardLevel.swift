/// What an entry may win, and what it takes. An edition may give none.
public struct AwardLevel: Hashable, Sendable {
    public var id: Identifier<AwardLevel> = ""
    /// The least score, 0…100.
    public var score = Thousandths(0)
    /// The least mean mark on single criteria.
    public var needs: [Need] = []
    /// The least mean mark on any one criterion of the entry's own; `nil` for none.
    public var standOut: Thousandths?

    public init() {}

    public struct Need: Hashable, Sendable {
        public var criterion: Identifier<Criterion> = ""
        public var mark = Thousandths(0)
        public init() {}
    }
}
