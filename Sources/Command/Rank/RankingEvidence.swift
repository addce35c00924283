import Intake
import Jury
import Ledger
import Scoring

/// What the entries of one category claim, and what follows from it for their marks.
struct RankingEvidence {
    let terms: Terms
    let entries: [Identifier<Entry>: Claimed]
    /// By marks as they were given, without caps and evidence.
    let raw: Ranking
    /// Those about the category's entries.
    let decisions: [Decision]

    struct Claimed {
        /// In the order of the rubric's criteria.
        let criteria: [CriterionStanding]
        let standing: EntryStanding
    }

    /// Reads the entries under the terms of their category.
    static func claims(of entries: [Entry], _ terms: Terms, under rubric: Rubric)
        -> [Identifier<Entry>: Claimed]
    {
        var claims: [Identifier<Entry>: Claimed] = [:]
        for entry in entries {
            let ledger = Ledger(entry, terms)
            let criteria = ledger.standings(under: rubric)
            let standing = EntryStanding(ledger, criteria, under: rubric)
            claims[entry.id] = Claimed(criteria: criteria, standing: standing)
        }
        return claims
    }
}
