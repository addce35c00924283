public import Jury
public import Ledger

extension EnglishPages {
    public func tier(_ tier: Tier) -> String { LedgerPhrases.tier(tier) }
    public func about(_ tier: Tier) -> String { LedgerWords.sentence(LedgerPhrases.about(tier)) }
    public func provenance(_ provenance: Evidence.Provenance) -> String {
        LedgerPhrases.provenance(provenance)
    }
    public func comparison(_ comparison: Comparison) -> String { LedgerPhrases.comparison(comparison) }
    public func gap(_ gap: Gap) -> String { LedgerPhrases.short(gap) }
    public var missing: String { "Still missing" }
    public var noClaims: String { "None is claimed." }
    public var unplaced: String { "Not placed yet" }
    public var unplacedSays: String {
        "No known metric is named, so nothing says what kind of figure it is."
    }
    public var noFigure: String { "no figure" }
    public var headline: String { "Headline result" }
    public func claims(_ count: Int) -> String { count == 1 ? "1 claim" : "\(count) claims" }
    public var exposureWaits: String {
        "How many could have seen it stands here once your mark for results is saved."
    }
    public var evidenceTitle: String { "Evidence" }
    public var entryTitle: String { "The entry" }

    public func section(_ section: EntrySection) -> String {
        switch section {
        case .summary: "Summary"
        case .need: "The need"
        case .objectives: "Objectives"
        case .audience: "Audience"
        case .strategy: "Strategy"
        case .execution: "Execution"
        case .results: "Results, as the entrant tells them"
        case .learning: "What was learned"
        }
    }

    public func origin(_ origin: Entry.Origin) -> String? {
        switch origin {
        case .invented: "An invented campaign, for demonstration."
        case .compiled: "Compiled by others from published sources."
        case .submitted: nil
        }
    }

    public func of(_ written: String) -> String { "of \(written)" }
    public func before(_ written: String) -> String { "before: \(written)" }
    public func wanted(_ written: String) -> String { "wanted: \(written)" }
    public func among(_ population: String) -> String { "among: \(population)" }
}
