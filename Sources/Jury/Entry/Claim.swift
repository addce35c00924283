/// One stated result: who or what, how many, of how many, when, and how it is known.
public struct Claim: Hashable, Sendable {
    public var id: Identifier<Claim> = ""
    /// `nil`: as the entry's texts, for the jury.
    public var visible: Visibility?
    /// The claim in a few words, as the entrant puts it.
    public var says = Text()
    /// `nil` where the entrant found none that fits; such a claim is not weighed until somebody names one.
    public var metric: Identifier<Metric>?
    /// The objective that the claim answers.
    public var objective: Identifier<Objective>?
    /// `nil` is read as `counted`.
    public var nature: Nature?
    public var value: Quantity?
    /// `nil` is read as `level`.
    public var measure: Measure?
    public var unit: Text?
    public var population: Text?
    /// Of how many: the denominator.
    public var of: Quantity?
    public var baseline: Quantity?
    public var target: Quantity?
    public var period: Period?
    public var channel: Channel?
    public var design: Design?
    public var comparator: Text?
    /// The claim whose figure this one is a part of.
    public var partOf: Identifier<Claim>?
    public var evidence: [Identifier<Evidence>] = []
    public var contested: ContestedLevel?
    public var note: Text?

    public init() {}

    public enum Nature: String, Sendable, CaseIterable {
        /// Counted or measured.
        case counted
        /// Happened or did not: a law passed, a centre kept open.
        case yesOrNo = "yes-or-no"
        /// Said beforehand, not yet done.
        case promised
        /// Done because it had to be: a pledge stamped into every passport.
        case compulsory
    }

    public enum Measure: String, Sendable, CaseIterable {
        /// How much there was.
        case level
        /// By how much it rose or fell.
        case change
    }

    public enum Channel: String, Sendable, CaseIterable {
        case paid, earned, shared, owned
    }

    /// What the figure was compared with.
    public enum Design: String, Sendable, CaseIterable {
        case none
        /// The same measure before and after.
        case beforeAndAfter = "before-and-after"
        /// Others who were not reached, or the same time in other years.
        case comparisonGroup = "comparison-group"
        /// Other causes weighed one by one.
        case contribution
        /// What would have been without the campaign, by lot or by a model that was tested.
        case counterfactual
    }

    /// The entrant reads the metric at another level than the taxonomy does, and says why.
    public struct ContestedLevel: Hashable, Sendable {
        public var level: Level = .output
        public var reason = Text()
        public init() {}
    }
}

/// Who may see a claim or a file.
public enum Visibility: String, Sendable, CaseIterable {
    case everyone = "public"
    case jury
    case organiser
}
