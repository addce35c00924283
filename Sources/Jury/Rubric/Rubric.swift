/// How entries of a category are scored: criteria, what each weighs and reads, and how ties and levels of
/// award are decided.
public struct Rubric: Hashable, Sendable {
    /// The name of its file without the ending.
    public var id: Identifier<Rubric> = ""
    public var name = Translated()
    /// Where questions and weights come from, and that they are not official.
    public var basis: Translated?
    /// What the weights add up to. 100 for most; 300 where published weights are thirds.
    public var total = 100
    public var scale = Scale()
    public var evidence: EvidenceUse = .shown
    /// What the steps of a grade weigh.
    public var gradeWeights = GradeWeights()
    /// What the rubric says of its caps; `caps` has them all.
    public var statedCaps = StatedCaps()
    /// `nil` where it claims nothing.
    public var policy: Policy?
    public var criteria: [Criterion] = []
    /// In the order in which they are tried.
    public var ties: [Tiebreak] = []
    /// The highest first.
    public var levels: [AwardLevel] = []

    public init() {}

    /// The most that marks count on the criteria that read results.
    public var caps: Caps { statedCaps.on(scale) }

    /// What a rubric promises. It does not load where it breaks its word.
    public enum Policy: String, Sendable, CaseIterable {
        /// Results can move more of the score than exposure and reaction together; see `TierShares`.
        case resultsFirst = "results-first"
    }

    /// How the strength of evidence counts. Never twice.
    public enum EvidenceUse: String, Sendable, CaseIterable {
        /// A criterion of its own scores it.
        case criterion
        /// It weighs on the criteria that read results.
        case factor
        /// It stands beside the mark and moves nothing.
        case shown
    }
}

/// One question that jurors answer with a mark.
public struct Criterion: Hashable, Sendable {
    public var id: Identifier<Criterion> = ""
    public var name = Translated()
    public var question = Translated()
    /// A positive share of the rubric's total.
    public var weight = 0
    /// The tiers of claims that the criterion looks at; empty where it does not look at claims.
    public var reads: [Tier] = []
    /// `nil` for most.
    public var scores: Scored?
    public var anchors: [Anchor] = []

    public init() {}

    public var readsResults: Bool { reads.contains(.result) }

    /// What a criterion scores that would be counted twice if it also weighed on others.
    public enum Scored: String, Sendable, CaseIterable {
        /// How strong the evidence is.
        case evidence
    }
}

/// What a mark means on one criterion.
public struct Anchor: Hashable, Sendable {
    public var mark = Thousandths(0)
    public var text = Translated()

    public init() {}
}

/// A sentence in several languages: by language tag, English always.
public struct Translated: Hashable, Sendable {
    public var en = ""
    public var fr: String?
    public var lv: String?
    public var lt: String?
    public var et: String?

    public init(_ en: String = "") {
        self.en = en
    }
}
