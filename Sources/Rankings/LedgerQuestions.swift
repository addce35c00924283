public import Jury
internal import Ledger

/// What the ledger's checks ask of entries: of one by itself, or of all of an edition, where entries of one
/// campaign are held beside each other too.
public struct LedgerQuestions: Sendable {
    private var campaigns = CampaignCheck()

    public init() {}

    public static func ask(_ entry: Entry) -> [Remark] {
        Ledger(entry, .usual).remarks()
    }

    /// Called in the edition's order; without a category for entries that are only shown.
    public mutating func ask(_ entry: Entry, in edition: Edition, _ category: Category?) -> [Remark] {
        let ledger = Ledger(entry, Terms.usual.judged(by: edition, in: category))
        return ledger.remarks() + campaigns.add(ledger)
    }
}
