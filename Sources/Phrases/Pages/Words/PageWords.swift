public import Jury
public import Ledger

/// Every sentence of the pages. Each language is a type of its own that has them all: one that misses a
/// sentence does not compile.
public protocol PageWords: Sendable, PageNumbers, LedgerPageWords, MarkPageWords, DevicePageWords,
    RefusalPageWords, SignInPageWords, PasskeyPageWords, TokenPageWords, AgencyPageWords, PreflightPageWords,
    ExhibitPageWords,
    ScalePageWords,
    LivePageWords,
    RankingPageWords, ProgressPageWords, PeoplePageWords,
    PublicationPageWords, DeliberationPageWords, InterventionPageWords, DocumentPageWords, ConflictPageWords,
    AssignmentPageWords, SetUpPageWords, EntryFormPageWords, ParticularPageWords, FilePageWords,
    RequestPageWords, ClientPageWords, AfterwardPageWords
{
    var language: PageLanguage { get }
    /// The sentences, by their names here, that a reader whose language it is has read and signed off.
    var signedOff: Set<String> { get }

    // MARK: Around every page

    /// For those who go by keyboard.
    var skipToContent: String { get }
    var menuEntries: String { get }
    var menuRounds: String { get }
    var signOut: String { get }
    var chooseLanguage: String { get }
    var change: String { get }

    // MARK: Signing in

    var signInTitle: String { get }
    /// What to do for whoever has no link at hand.
    var signInAdvice: String { get }
    func signInAs(_ name: String) -> String
    /// Why there is a button and not the page itself.
    var signInOnce: String { get }
    var signInButton: String { get }
    /// A link that was used, or is too old, or never was one: the three look the same.
    var linkIsSpent: String { get }

    // MARK: Where somebody is signed in

    var menuSessions: String { get }
    var sessionsTitle: String { get }
    var sessionsSays: String { get }
    /// The browser that asks.
    var sessionHere: String { get }
    func sessionSince(_ time: String, seen: String) -> String
    var endSession: String { get }
    var endOtherSessions: String { get }

    // MARK: My entries

    var entriesTitle: String { get }
    func progress(sent: Int, of all: Int) -> String
    func drafts(_ count: Int) -> String
    var nextEntry: String { get }
    var noEntries: String { get }
    var nothingInFilter: String { get }
    var filterAll: String { get }
    func state(_ state: SeatWord) -> String
    func phase(_ phase: Phase) -> String
    func kind(_ kind: Round.Kind) -> String
    func ends(_ time: String) -> String
    func left(minutes: Int) -> String
    /// Entries that she may not see, without their names.
    func barredEntries(_ count: Int) -> String
    var showsTable: String { get }

    // MARK: My table

    var tableTitle: String { get }
    var tableEntry: String { get }
    var tableState: String { get }
    var tableSum: String { get }
    var sortBy: String { get }
    /// How to write a mark and an abstention in it.
    var tableHint: String { get }
    var sendWhole: String { get }

    // MARK: Troubles

    var notFoundTitle: String { get }
    var notFound: String { get }
    var notFromHere: String { get }
    var badForm: String { get }
    var tooLarge: String { get }
    var tooMany: String { get }
    var stopped: String { get }
    var failed: String { get }
    var notAllowed: String { get }
    /// Above what somebody wrote into a form that was refused.
    var notTakenText: String { get }
    var refusedTitle: String { get }
    var back: String { get }
}

extension PageWords {
    /// Whether nobody whose language it is has read the sentence of that name yet. What is added waits by
    /// itself.
    public func awaitsNativeReader(_ name: String) -> Bool {
        language != .english && !signedOff.contains(name)
    }
}

/// How far a seat is, in one word on a list.
public enum SeatWord: String, Hashable, Sendable, CaseIterable {
    case untouched, draft, sent, changed, recused, waiting, closed
}

/// Numbers and times as the language writes them.
public protocol PageNumbers {
    /// `7.5` or `7,5`.
    func number(_ number: Thousandths) -> String
    /// A time in UTC, from milliseconds since 1970, as it answers "when".
    func time(_ milliseconds: Int) -> String
    /// With one decimal below 10 %, without above; `nil` where it cannot be told.
    func percent(_ ratio: Ratio) -> String?
    /// In the entrant's own words where there are some; empty where nothing is said.
    func period(_ period: Period) -> String
}

/// What a results ledger says.
public protocol LedgerPageWords {
    func tier(_ tier: Tier) -> String
    func about(_ tier: Tier) -> String
    func provenance(_ provenance: Evidence.Provenance) -> String
    func comparison(_ comparison: Comparison) -> String
    func gap(_ gap: Gap) -> String
    var missing: String { get }
    var noClaims: String { get }
    /// Of claims that name no known metric.
    var unplaced: String { get }
    var unplacedSays: String { get }
    var noFigure: String { get }
    var headline: String { get }
    func claims(_ count: Int) -> String
    /// Why exposure is folded away.
    var exposureWaits: String { get }
    var evidenceTitle: String { get }
    var entryTitle: String { get }
    /// The names of an entry's sections.
    func section(_ section: EntrySection) -> String
    func origin(_ origin: Entry.Origin) -> String?
    func of(_ written: String) -> String
    func before(_ written: String) -> String
    func wanted(_ written: String) -> String
    func among(_ population: String) -> String
}

/// The texts of an entry, as its form has them.
public enum EntrySection: String, Hashable, Sendable, CaseIterable {
    case summary, need, objectives, audience, strategy, execution, results, learning
}

/// What stands beside the marks.
public protocol MarkPageWords {
    var marksTitle: String { get }
    func weight(_ share: Int, of total: Int) -> String
    var anchors: String { get }
    var half: String { get }
    var abstain: String { get }
    var noMark: String { get }
    func mark(on scale: Scale) -> String
    /// What the claims let a mark count, in a sentence; `nil` where it counts as it is given.
    func standing(best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool) -> String?
    func counts(_ effective: Ratio) -> String
    var liftSummary: String { get }
    var liftLabel: String { get }
    var comment: String { get }
    var toAgency: String { get }
    var toAgencyHint: String { get }
    var notes: String { get }
    var notesHint: String { get }
    var save: String { get }
    var send: String { get }
    var sendAgain: String { get }
    var saved: String { get }
    var savedOnServer: String { get }
    /// `line` counts from 1.
    func sentLine(_ line: Int) -> String
    var receipt: String { get }
    var draftsDoNotCount: String { get }
    var stillMissing: String { get }
    var recuse: String { get }
    var recuseHint: String { get }
    var recuseReason: String { get }
    var recuseButton: String { get }
    var roundIsWaiting: String { get }
    var roundIsClosed: String { get }
    func offScale(_ scale: Scale) -> String
    var conflictTitle: String { get }
    var conflictSays: String { get }
    var conflictHere: String { get }
    var conflictThere: String { get }
    var conflictKeepHere: String { get }
    var conflictTakeThere: String { get }
    var previousEntry: String { get }
    var followingEntry: String { get }
    var marksLost: String { get }
}
