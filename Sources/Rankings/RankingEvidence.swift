public import Jury
public import Ledger
public import Scoring

/// What the entries of one category claim, and what follows from it for their marks.
public struct RankingEvidence: Sendable {
    public let terms: Terms
    public let entries: [Identifier<Entry>: Claimed]
    /// By marks as they were given, without caps and evidence.
    public let raw: Ranking
    /// If exposure or reaction alone had counted.
    public let vanity: [VanityOrder]
    /// Those about the category's entries.
    public let decisions: [Decision]

    public struct Claimed: Sendable {
        /// In the order of the rubric's criteria.
        public let criteria: [CriterionStanding]
        public let standing: EntryStanding
        /// The largest figure of each tier that has one.
        public let largest: [Tier: DecimalNumber]
    }

    /// The orders that exposure and reaction alone would have given.
    static func vanity(_ entries: [Identifier<Entry>: Claimed], beside ranking: Ranking) -> [VanityOrder] {
        [.exposure, .reaction].map { tier in
            VanityOrder(tier, entries.compactMapValues { $0.largest[tier] }, beside: ranking)
        }
    }

    /// Reads the entries under the terms of their category.
    public static func claims(of entries: [Entry], _ terms: Terms, under rubric: Rubric)
        -> [Identifier<Entry>: Claimed]
    {
        var claims: [Identifier<Entry>: Claimed] = [:]
        for entry in entries {
            let ledger = Ledger(entry, terms)
            let criteria = ledger.standings(under: rubric)
            let standing = EntryStanding(ledger, criteria, under: rubric)
            let largest = Tier.allCases.compactMap { tier in ledger.largest(in: tier).map { (tier, $0) } }
            claims[entry.id] = Claimed(
                criteria: criteria, standing: standing,
                largest: Dictionary(uniqueKeysWithValues: largest))
        }
        return claims
    }
}
