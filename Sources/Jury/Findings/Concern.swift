/// What a check of the ledger sees in an entry: a question that a strict juror would ask, with the names and
/// numbers that its sentence needs. It moves no score; only what a person confirms does.
///
/// Adding one: a case and a row here, its check in `Ledger/Checks`, its sentence in
/// `Phrases/English+Concerns.swift`, a row in `Documentation/checks.md`, and a test that provokes it. Figures
/// are in the entrant's words.
public enum Concern: Hashable, Sendable {
    // MARK: What it is

    /// Money that nobody paid: the metric's name.
    case invalidMetric(String)
    /// A return or a total that rests on such money: the claim's or the metric's name, or the words.
    case invalidBase(String)
    /// The entrant reads the claim at a higher level than its metric has.
    case relabelled(claimed: Level, actual: Level)
    /// A number in the entry's texts that no claim states, and the name of the metric it likely belongs to.
    case unclaimedFigure(String, metric: String)
    /// A word for results beside exposure.
    case resultWord(String)
    /// An objective of a higher tier is answered by this claim.
    case lowerAnswer(objective: Tier, claim: Tier)
    /// An objective is answered by claims of another metric only: names of both.
    case otherMetric(objective: String, claim: String)
    /// Nothing that counts or measures a result is among the claims; the best tier that is.
    case noResult(best: Tier)
    case promise, compulsory
    /// The nature is not stated, and a word speaks of a promise.
    case promiseWord(String)
    case compulsoryWord(String)

    // MARK: Compared with what

    case targetSetLate(setOn: Day, start: Day)
    case targetLowered(first: String, later: String)
    case targetDiffers(objective: String, claim: String)
    case noTarget
    case noBaseline
    /// An objective is answered by a starting figure only.
    case noLaterFigure
    /// Of how many: what the metric asks for.
    case noDenominator(String)
    case noPeriod
    /// A percentage of nobody knows how many.
    case noBase
    case tinyBase(String)

    // MARK: Whether it adds up

    case partAboveWhole(part: String, whole: String)
    case partsDoNotAddUp(sum: DecimalNumber, whole: String)
    case rateDiffers(stated: String, count: String, of: String)
    case figureDiffers(String, other: String, claim: Identifier<Claim>)
    case figureDiffersAcross(String, other: String, entry: Identifier<Entry>)
    case aboveCrowd(String, Crowd)
    /// Contacts are not people: how many there would be for each.
    case contactsPerHead(Int, Crowd)
    /// More than those whom it can be a part of: the other figure and its metric's name.
    case aboveReach(String, reach: String, metric: String)
    case implausibleReturn(String)
    case currencyMix([String])

    // MARK: When

    case beforeLaunch(Day, launch: Day)
    case afterDeadline(Day, deadline: Day)
    case afterJudging(Day, judging: Day)

    // MARK: What else may have caused it, and who was asked

    case causalWord(String)
    case noOtherCauses
    case sampleUnsaid
    case smallSample(String)
    case biasedSample(String)

    /// Those who could have been counted.
    public enum Crowd: Hashable, Sendable {
        /// The target group or the denominator, as stated.
        case audience(String)
        case countries([Country], people: Int)
        case world(people: Int)
    }

    /// The second half of the finding's code, in words joined by hyphens.
    public var name: String { trait.name }

    public var severity: Finding.Severity { trait.severity }

    private var trait: (name: String, severity: Finding.Severity) {
        switch self {
        case .invalidMetric: ("invalid-metric", .warning)
        case .invalidBase: ("invalid-base", .warning)
        case .relabelled: ("relabelled", .warning)
        case .resultWord: ("result-word", .warning)
        case .lowerAnswer: ("lower-answer", .warning)
        case .otherMetric: ("other-metric", .note)
        case .noResult: ("no-result", .warning)
        case .promise: ("promise", .note)
        case .compulsory: ("compulsory", .note)
        case .promiseWord: ("promise-word", .note)
        case .compulsoryWord: ("compulsory-word", .note)
        case .targetSetLate: ("target-set-late", .warning)
        case .targetLowered: ("target-lowered", .warning)
        case .targetDiffers: ("target-differs", .warning)
        case .noTarget: ("no-target", .note)
        case .noBaseline: ("no-baseline", .note)
        case .noLaterFigure: ("no-later-figure", .note)
        case .noDenominator: ("no-denominator", .note)
        case .noPeriod: ("no-period", .note)
        case .noBase: ("no-base", .note)
        case .tinyBase: ("tiny-base", .note)
        case .partAboveWhole: ("part-above-whole", .warning)
        case .partsDoNotAddUp: ("parts-do-not-add-up", .warning)
        case .rateDiffers: ("rate-differs", .warning)
        case .figureDiffers: ("figure-differs", .warning)
        case .figureDiffersAcross: ("figure-differs-across", .warning)
        case .aboveCrowd(_, .audience): ("above-audience", .warning)
        case .aboveCrowd(_, .countries): ("above-countries", .warning)
        case .aboveCrowd(_, .world): ("above-world", .warning)
        case .contactsPerHead: ("contacts-per-head", .note)
        case .aboveReach: ("above-reach", .warning)
        case .implausibleReturn: ("implausible-return", .note)
        case .currencyMix: ("currency-mix", .note)
        case .beforeLaunch: ("before-launch", .warning)
        case .afterDeadline: ("after-deadline", .warning)
        case .afterJudging: ("after-judging", .warning)
        case .causalWord: ("causal-word", .note)
        case .noOtherCauses: ("no-other-causes", .note)
        case .sampleUnsaid: ("sample-unsaid", .note)
        case .smallSample: ("small-sample", .note)
        case .biasedSample: ("biased-sample", .note)
        case .unclaimedFigure: ("unclaimed-figure", .note)
        }
    }
}
