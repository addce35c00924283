/// What an entry's claims let its marks count under one rubric: what the ledger says to the scoring.
public struct EntryStanding: Hashable, Sendable {
    /// In the order of the rubric's criteria.
    public var criteria: [Standing]
    /// g of the headline results, the highest first and 0 for one that is missing; empty where evidence is no
    /// factor. For ties.
    public var factors: [Ratio] = []
    /// The highest tier in which the entry shows something that can be counted or verified; `nil` for none.
    /// For ties.
    public var tier: Tier?
    /// The entry takes no place: the edition lets an invalid metric void it.
    public var isVoid = false

    public init(_ criteria: [Standing]) {
        self.criteria = criteria
    }
}
