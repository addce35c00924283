/// One step of the chain that separates entries with equal scores. Where the chain ends without a difference,
/// they share the place.
public enum Tiebreak: String, Sendable, CaseIterable {
    /// Higher points on the criteria that read results.
    case results
    /// Higher g of the headline results, compared as a sorted list; only where evidence is a factor.
    case grade
    /// The highest tier that is shown.
    case tier
    /// More jurors who placed the one above the other; only for two tied entries.
    case jurors
    /// Higher points on the heaviest criterion, then on the next.
    case weights
}
