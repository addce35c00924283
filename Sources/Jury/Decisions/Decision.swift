/// What a person settled about an entry after looking at it, with the reason. The program proposes; people
/// decide.
public struct Decision: Hashable, Sendable {
    public var entry: Identifier<Entry>
    /// The claim it is about.
    public var claim: Identifier<Claim>
    public var ruling: Ruling
    public var reason: String

    public init(
        entry: Identifier<Entry>, claim: Identifier<Claim>, ruling: Ruling, reason: String
    ) {
        self.entry = entry
        self.claim = claim
        self.ruling = ruling
        self.reason = reason
    }

    public enum Ruling: Hashable, Sendable {
        /// Somebody opened the evidence: who says so.
        case provenance(Evidence.Provenance)
        /// Somebody weighed the method: compared with what.
        case comparison(Comparison)
        case defect(Defect)
        /// The claim is the headline result of a criterion for which the entrant named none.
        case headline(Identifier<Criterion>)
        /// The claim stands at another level than its metric does.
        case level(Level)
        /// The claim, which named no metric or the wrong one, is of this kind.
        case metric(Identifier<Metric>)
    }
}

/// What a person confirmed to be wrong with a claim.
public enum Defect: String, Sendable, CaseIterable {
    /// Those who were asked do not stand for the others: one step of comparison down.
    case biasedSample = "biased-sample"
    /// Others were counted than the claim speaks of: one step of comparison down.
    case wrongPopulation = "wrong-population"
    /// The time was picked afterwards: one step of comparison down.
    case chosenWindow = "chosen-window"
    /// It was only promised.
    case promised
    /// People had no choice.
    case compulsory
    /// It does not hold; the claim counts nothing.
    case refuted
}
