public import Jury

/// All claims of an entry, weighed: each with its level, figures and grade.
///
/// Made once from an entry and its terms; the agency's preflight, the juror's page and the chair's audit are
/// readings of the same ledger.
public struct Ledger: Sendable {
    public let entry: Entry
    public let terms: Terms
    /// In the entry's order; those of follow-ups come last.
    public private(set) var claims: [WeighedClaim]
    public let objectives: [Identifier<Objective>: Objective]
    public let evidence: [Identifier<Evidence>: Evidence]

    /// - Complexity: O(claims), whatever the size of the taxonomy.
    public init(_ entry: Entry, _ terms: Terms) {
        self.entry = entry
        self.terms = terms
        objectives = Dictionary(
            entry.objectives.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        evidence = Dictionary(
            entry.evidence.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let weighing = Weighing(
            entry, terms, objectives, evidence,
            terms.decisions.filter { $0.entry == entry.id })
        claims = weighing.claims()
    }

    /// The claims that count: those of a known and valid metric that stand in the entry itself and that
    /// nobody refuted.
    public var counted: [WeighedClaim] { claims.filter(\.isCounted) }

    public func claims(of tier: Tier) -> [WeighedClaim] { claims.filter { $0.tier == tier } }

    public func claim(_ id: Identifier<Claim>) -> WeighedClaim? { claims.first { $0.claim.id == id } }

    /// The ledger with one of its claims changed.
    func changing(_ id: Identifier<Claim>, _ change: (inout WeighedClaim) -> Void) -> Ledger {
        var changed = self
        for index in claims.indices where claims[index].claim.id == id { change(&changed.claims[index]) }
        return changed
    }

    /// The ledger with one more claim: a counted result on the entrant's word.
    func addingResult() -> Ledger {
        var changed = self
        let level = Level.outcome
        let metric = Metric(id: "", names: [:], amecLevel: level, strictLevel: level)
        changed.claims.append(
            WeighedClaim(
                claim: Claim(), path: FieldPath(), isFollowUp: false, metric: metric, level: level,
                figures: Weighing.Figures(
                    value: Amount(DecimalNumber(1), .exact, isPercent: false), of: nil, baseline: nil,
                    target: nil),
                nature: .counted, grading: Grading(Grade(.entrant, .bare)), defects: []))
        return changed
    }
}
