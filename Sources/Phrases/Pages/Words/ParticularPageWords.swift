public import Jury

/// What an agency reads in the form of an entry beyond its texts and claims: what it took, what else may have
/// caused it, what every entry answers, who is named, and how evidence was made.
public protocol ParticularPageWords {
    /// What the campaign took, as a heading.
    var writtenBudget: String { get }
    /// Money.
    var writtenAmount: String { get }
    var writtenCurrency: String { get }
    var writtenUnpaidHours: String { get }
    var writtenBudgetNote: String { get }
    /// What else may have caused the results.
    var writtenFactors: String { get }
    var writtenFactorsText: String { get }
    /// The share that would have come anyway.
    var writtenDeadweight: String { get }
    /// The share that the entrant claims.
    var writtenShare: String { get }
    /// Harm, artificial intelligence, the client’s word and consents, as a heading.
    var writtenDeclarations: String { get }
    var writtenUnanswered: String { get }
    /// Beside an answer without which no entry is taken, and why.
    var writtenRequired: String { get }
    var writtenHarm: String { get }
    var writtenHarmText: String { get }
    var writtenAIUse: String { get }
    var writtenAITools: String { get }
    var writtenAIText: String { get }
    /// The client’s word that the entry is true.
    var writtenConfirmed: String { get }
    var writtenConfirmedBy: String { get }
    /// In what position.
    var writtenConfirmedAs: String { get }
    var writtenConfirmedOn: String { get }
    var writtenConfirmedSays: String { get }
    /// Who is named.
    var writtenCredits: String { get }
    var writtenCreditsHint: String { get }
    /// Of evidence: who made it.
    var writtenSource: String { get }
    var writtenProvenance: String { get }
    var writtenMethod: String { get }
    var writtenSampleSize: String { get }
    var writtenSampleOf: String { get }
    var writtenSampling: String { get }
    var writtenDated: String { get }
    func harmKnown(_ word: YesOrNo) -> String
    func aiExtent(_ word: AIUse.Extent) -> String
    func confirmed(_ word: Confirmation.Status) -> String
    func consent(_ word: Consent.Subject) -> String
    func consentStatus(_ word: Consent.Status) -> String
    func factor(_ word: OtherFactors.Kind) -> String
}
