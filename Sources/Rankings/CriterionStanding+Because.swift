public import Jury
public import Ledger
internal import Phrases

extension CriterionStanding {
    /// Why marks on the criterion count as far as they do; `nil` where they count as given.
    public func because(under rubric: Rubric) -> String? {
        guard let best else { return nil }
        return StandingPhrases.because(
            isVoid: standing.isVoid, best: best, cap: rubric.caps.cap(best), grade: headline?.grade,
            factor: rubric.evidence == .factor ? factor : nil)
    }
}
