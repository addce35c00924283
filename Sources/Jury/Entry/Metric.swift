/// A kind of claim. The metric, not the entrant, says at which level a claim stands.
public struct Metric: Hashable, Sendable {
    public let id: Identifier<Metric>
    /// By language tag; English always.
    public let names: [String: String]
    /// In the reading of AMEC's framework (2016).
    public let level: Level
    /// In the stricter reading: what the audience did is an outcome, and only a changed condition is an
    /// impact.
    public let strictLevel: Level

    public init(id: Identifier<Metric>, names: [String: String], level: Level, strictLevel: Level) {
        self.id = id
        self.names = names
        self.level = level
        self.strictLevel = strictLevel
    }

    /// From the stricter reading.
    public var tier: Tier { strictLevel.tier }
}

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

public enum Tier: String, Sendable, CaseIterable, Comparable {
    case means, exposure, reaction, result

    /// A result is more than a reaction, a reaction more than exposure, exposure more than means.
    public static func < (a: Tier, b: Tier) -> Bool {
        (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
}

/// All known metrics.
public struct Taxonomy: Sendable {
    public let metrics: [Identifier<Metric>: Metric]

    public init(_ metrics: [Metric]) {
        self.metrics = Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Identifiers of the metrics whose identifier or name in any language is near a word.
    public func nearest(to word: String) -> [String] {
        let ids = Spelling.nearest(to: word, among: metrics.keys.lazy.map(\.text))
        if !ids.isEmpty { return ids }
        var idsByName: [String: String] = [:]
        for metric in metrics.values {
            for name in metric.names.values { idsByName[name] = metric.id.text }
        }
        var found: [String] = []
        for name in Spelling.nearest(to: word, among: idsByName.keys) {
            if let id = idsByName[name], !found.contains(id) { found.append(id) }
        }
        return found
    }
}
