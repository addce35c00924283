/// A way of judging that others are known for, to begin an edition from: how marks become places, how many
/// ballots an entry needs, and which rounds there are. None is official. Its files are `Intake`'s.
public enum SetUp: String, Sendable, CaseIterable {
    case amec, cannes, effie, live, prsa, skating, stevie

    /// The rule that ranks.
    public var rule: Rule {
        switch self {
        case .live: .eurovision
        case .skating: .olympic
        case .amec, .cannes, .effie, .prsa, .stevie: .mean
        }
    }

    /// Ballots that an entry needs.
    public var ballotsMin: Int {
        switch self {
        case .prsa: 2
        case .skating, .stevie: 5
        case .amec, .cannes, .effie, .live: 3
        }
    }
}
