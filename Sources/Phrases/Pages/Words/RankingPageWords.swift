public import Jury

/// What is said of places, and of what they come from.
public protocol RankingPageWords {
    var menuRanking: String { get }
    var rankingTitle: String { get }
    var rankingLink: String { get }
    func rankingWaits(_ bar: RankingBar) -> String
    /// Entries that she may not see.
    func hiddenInRanking(_ count: Int) -> String
    var nobodyPlaced: String { get }

    var rankPlace: String { get }
    var rankEntry: String { get }
    var rankPoints: String { get }
    /// To the place below.
    var rankGap: String { get }
    var rankLevel: String { get }
    var rankNotes: String { get }
    /// A link, short.
    var rankWhy: String { get }
    /// Entries between which the marks do not decide.
    func levelWith(_ titles: String) -> String
    /// On how many ballots an entry a place rests, and by which rule, in the edition's word for it.
    /// What a rule is called.
    func rule(_ rule: Rule) -> String
    func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String
    func tieBroken(_ step: Tiebreak, order: String) -> String
    /// After the steps that the rubric has, if any.
    func tieShared(_ titles: String, chain: [Tiebreak]) -> String
    func unplacedAllRecused(_ jurors: Int) -> String
    func unplacedTooFew(_ found: Int, of needed: Int) -> String
    var unplacedNoWhole: String { get }
    var unplacedNotAdjustable: String { get }
    func unplacedNoMarks(_ criteria: String) -> String
    var unplacedVoid: String { get }
    var unplacedTitle: String { get }

    // MARK: How sure

    var howSure: String { get }
    var firstIsFirm: String { get }
    /// One juror less, the mean or a robust score would name another.
    var firstHangs: String { get }
    var statisticsWait: String { get }
    var chancesShow: String { get }
    var chancesHide: String { get }
    /// What waits for a translation.
    var inEnglish: String { get }
    func showsFirst(_ count: Int, of all: Int) -> String
    var showsAll: String { get }

    // MARK: Why a place

    func whyTitle(place: Int) -> String
    func whyBehind(_ points: String, _ title: String, place: Int) -> String
    func whyAhead(_ points: String, _ title: String, place: Int) -> String
    func whyInterval(_ places: ClosedRange<Int>) -> String
    var whyCriteria: String { get }
    var whyCriterion: String { get }
    var whyWeight: String { get }
    var whyMark: String { get }
    var whyCounted: String { get }
    func whyAgainst(place: Int) -> String
    var whyBallots: String { get }
    var whyJuror: String { get }
    var whySum: String { get }
    var whyStandsApart: String { get }
    var whyComments: String { get }
    func whyLifted(_ criterion: String, reason: String) -> String
    func whyRecused(_ count: Int) -> String

    // MARK: What if

    var whatIf: String { get }
    var whatIfSays: String { get }
    var whatIfWeights: String { get }
    var whatIfRule: String { get }
    var whatIfWithout: String { get }
    var whatIfNobody: String { get }
    var whatIfRaw: String { get }
    var whatIfShow: String { get }
    var whatIfReset: String { get }
    var whatIfOfficial: String { get }
    var whatIfHere: String { get }
    var vanityTitle: String { get }
    var vanitySays: String { get }
    var byExposure: String { get }
    var byReaction: String { get }

    // MARK: A spreadsheet from elsewhere

    var sheetTitle: String { get }
    var sheetSays: String { get }
    var sheetLabel: String { get }
    var sheetFile: String { get }
    var sheetShow: String { get }
    var sheetEmpty: String { get }
}
