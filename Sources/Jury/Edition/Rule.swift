/// How marks become an order. One rule decides; others can stand beside it as second opinions.
///
/// The names are those by which the literature's reference values are kept, so that anybody can compare.
public enum Rule: String, Sendable, CaseIterable {
    /// Every criterion's mean over the ballots, weighted.
    case mean
}
