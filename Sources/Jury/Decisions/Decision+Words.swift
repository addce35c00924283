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

    /// From both words of a file of decisions; `nil` where the kind has no such value.
    public init?(_ kind: Decision.Kind, _ value: String) {
        switch kind {
        case .provenance:
            guard let provenance = Evidence.Provenance(rawValue: value) else { return nil }
            self = .provenance(provenance)
        case .comparison:
            guard let comparison = Comparison(rawValue: value) else { return nil }
            self = .comparison(comparison)
        case .defect:
            guard let defect = Defect(rawValue: value) else { return nil }
            self = .defect(defect)
        case .headline: self = .headline(Identifier(value))
        case .level:
            guard let level = Level(rawValue: value) else { return nil }
            self = .level(level)
        case .metric: self = .metric(Identifier(value))
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
}

extension Decision {
    /// What a decision settles. Two that settle the same cannot both stand, or say it twice.
    public struct Question: Hashable, Sendable {
        let entry: Identifier<Entry>
        /// `nil` for a headline: a criterion has one, whatever the claim.
        let claim: Identifier<Claim>?
        let kind: Kind
        /// A claim may have several defects, and be the headline of several criteria.
        let value: String?
    }

    public var question: Question {
        let isOneOfSeveral = ruling.kind == .defect || ruling.kind == .headline
        return Question(
            entry: entry, claim: ruling.kind == .headline ? nil : claim, kind: ruling.kind,
            value: isOneOfSeveral ? ruling.value : nil)
    }
}
