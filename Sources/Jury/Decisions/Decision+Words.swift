extension Decision {
    /// The kinds of rulings, in the words of a file of decisions.
    public enum Kind: String, Sendable, CaseIterable {
        case provenance, comparison, defect, headline, level, metric
    }
}

extension Decision.Ruling {
    public var kind: Decision.Kind {
        switch self {
        case .provenance: .provenance
        case .comparison: .comparison
        case .defect: .defect
        case .headline: .headline
        case .level: .level
        case .metric: .metric
        }
    }

    /// What was settled, in the words of a file of decisions.
    public var value: String {
        switch self {
        case .provenance(let provenance): provenance.rawValue
        case .comparison(let comparison): comparison.rawValue
        case .defect(let defect): defect.rawValue
        case .headline(let criterion): criterion.text
        case .level(let level): level.rawValue
        case .metric(let metric): metric.text
        }
    }

    /// Whether two rulings on one claim cannot both stand, or say the same.
    public func excludes(_ other: Self) -> Bool {
        switch (self, other) {
        case (.defect(let defect), .defect(let another)): defect == another
        case (.headline(let criterion), .headline(let another)): criterion == another
        default: kind == other.kind
        }
    }
}
