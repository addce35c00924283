public import Jury

extension EnglishPages {
    public var writtenBudget: String { "What it took" }
    public var writtenAmount: String { "Money, 0 for none" }
    public var writtenCurrency: String { "Currency" }
    public var writtenUnpaidHours: String { "Hours that nobody was paid for" }
    public var writtenBudgetNote: String { "What these figures hold" }
    public var writtenFactors: String { "What else may have caused it" }
    public var writtenFactorsText: String { "In words" }
    public var writtenDeadweight: String { "Share that would have come anyway" }
    public var writtenShare: String { "Share that you claim" }
    public var writtenDeclarations: String { "What every entry answers" }
    public var writtenUnanswered: String { "not answered" }
    public var writtenRequired: String {
        "Required: the edition takes no entry that leaves this open. No is an answer, too."
    }
    public var writtenHarm: String { "Is any harm known?" }
    public var writtenHarmText: String { "Which, to whom, and what was done" }
    public var writtenAIUse: String { "What did artificial intelligence make?" }
    public var writtenAITools: String { "With which tools" }
    public var writtenAIText: String { "For what, and who checked it" }
    public var writtenConfirmed: String { "Does the client confirm the entry?" }
    public var writtenConfirmedBy: String { "Who confirms it" }
    public var writtenConfirmedAs: String { "In what position" }
    public var writtenConfirmedOn: String { "On what day" }
    public var writtenConfirmedSays: String { "In what words" }
    public var writtenCredits: String { "Credits" }
    public var writtenCreditsHint: String { "one a line: name; what for; of which house" }
    public var writtenSource: String { "Who made it" }
    public var writtenProvenance: String { "Who says so" }
    public var writtenMethod: String { "How it was measured" }
    public var writtenSampleSize: String { "How many were asked or counted" }
    public var writtenSampleOf: String { "Out of how many they were drawn" }
    public var writtenSampling: String { "How they were chosen" }
    public var writtenDated: String { "The day on it" }
    public func harmKnown(_ word: YesOrNo) -> String {
        switch word {
        case .yes: "yes"
        case .no: "no"
        }
    }
    public func aiExtent(_ word: AIUse.Extent) -> String {
        switch word {
        case .none: "nothing"
        case .assisted: "it helped"
        case .generated: "it made what is shown"
        }
    }
    public func confirmed(_ word: Confirmation.Status) -> String {
        switch word {
        case .given: "yes, in writing"
        case .pending: "not yet"
        case .refused: "no, refused"
        }
    }
    public func consent(_ word: Consent.Subject) -> String {
        switch word {
        case .entry: "Consent: that the campaign is entered"
        case .publication: "Consent: to publication"
        case .images: "Consent: of who is in images"
        case .children: "Consent: for children"
        case .music: "Consent: for music"
        case .other: "Consent: for something else"
        case .personalData: "Consent: to personal data"
        }
    }
    public func consentStatus(_ word: Consent.Status) -> String {
        switch word {
        case .given: "consent is given"
        case .pending: "consent is asked for"
        case .refused: "consent is refused"
        case .notNeeded: "no consent is needed"
        }
    }
    public func factor(_ word: OtherFactors.Kind) -> String {
        switch word {
        case .season: "The season"
        case .price: "Prices"
        case .press: "The press by itself"
        case .event: "An event"
        case .law: "A law"
        case .campaigns: "Other campaigns"
        case .advertising: "Advertising"
        case .partners: "Partners"
        case .other: "Something else"
        }
    }
}
