import Intake
import Jury
import Ledger
import Rankings

/// What the ledger's checks ask of entries: of one by itself, or of all of an edition, where entries of one
/// campaign are held beside each other too.
struct LedgerQuestions {
    private var campaigns = CampaignCheck()

    static func ask(_ entry: Entry) -> [Remark] {
        Ledger(entry, .usual).remarks()
    }

    /// Called in the edition's order; without a category for entries that are only shown.
    mutating func ask(_ entry: Entry, in edition: Edition, _ category: Category?) -> [Remark] {
        let ledger = Ledger(entry, Terms.usual.judged(by: edition, in: category))
        return ledger.remarks() + campaigns.add(ledger)
    }
}
