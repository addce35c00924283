/// A campaign as submitted to one category of one edition.
///
/// Empty lists and `nil` mean that the entrant left the field out; nothing is guessed in its place. What each
/// field holds is told where its form is declared (`Intake/Forms/EntryForm.swift`), from which the reader,
/// the writer and both schemas are made.
public struct Entry: Hashable, Sendable {
    /// `[a-z0-9-]{1,64}`, unique in the edition.
    public var id: Identifier<Entry> = ""
    /// The language that the entry is written in, where a text does not say its own.
    public var language: Language?
    public var origin: Origin?
    public var reference: Text?
    public var campaign: Identifier<Campaign>?
    public var title = Text()
    public var category: Identifier<Category> = ""
    public var agency: Organisation?
    public var client: Organisation?
    public var partners: [Organisation] = []
    public var countries: [Country] = []
    public var languages: [Language] = []
    public var period: Period?
    public var budget: Budget?
    public var summary: Text?
    public var need: Text?
    public var objectives: [Objective] = []
    public var audience: Text?
    public var strategy: Text?
    public var execution: Text?
    public var claims: [Claim] = []
    public var results: Text?
    public var headlines: [Headline] = []
    public var otherFactors: OtherFactors?
    public var learning: Text?
    public var evidence: [Evidence] = []
    public var harm: Harm?
    public var aiUse: AIUse?
    public var confirmation: Confirmation?
    public var consents: [Consent] = []
    public var credits: [Credit] = []
    public var followUps: [FollowUp] = []

    public init() {}

    /// Who wrote the entry. `nil` is read as `submitted`.
    public enum Origin: String, Sendable, CaseIterable {
        /// By the entrant.
        case submitted
        /// By somebody else, from published sources.
        case compiled
        /// Made up for demonstration.
        case invented
    }

    /// Which claim answers a criterion that reads results.
    public struct Headline: Hashable, Sendable {
        public var criterion: Identifier<Criterion> = ""
        public var claim: Identifier<Claim> = ""
        public init() {}
    }
}

/// One campaign may be entered in several categories, each time as an entry of its own.
public enum Campaign {}
