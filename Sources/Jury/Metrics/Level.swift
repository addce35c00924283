/// The steps from work to effect (AMEC Integrated Evaluation Framework, 2016).
public enum Level: String, Sendable, CaseIterable {
    case input, activity, output
    case outTake = "out-take"
    case outcome, impact

    public var tier: Tier {
        switch self {
        case .input, .activity: .means
        case .output: .exposure
        case .outTake: .reaction
        case .outcome, .impact: .result
        }
    }
}

/// Four kinds of levels: what was put in, who saw it, who answered, what happened in real life.
public enum Tier: String, Sendable, CaseIterable, Comparable {
    case means, exposure, reaction, result

    /// A result is more than a reaction, a reaction more than exposure, exposure more than means.
    public static func < (a: Tier, b: Tier) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .means: 0
        case .exposure: 1
        case .reaction: 2
        case .result: 3
        }
    }
}

/// Whose levels the metrics stand at. An edition says which it takes.
public enum LevelReading: String, Sendable, CaseIterable {
    /// AMEC's: what people did for the organisation is impact.
    case amec
    /// What the audience did is an outcome; only a changed condition is an impact.
    case strict
}
