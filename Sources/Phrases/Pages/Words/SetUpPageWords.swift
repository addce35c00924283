public import Jury

/// What is said where an edition is set up.
public protocol SetUpPageWords {
    var setUpTitle: String { get }
    var setUpSays: String { get }
    /// Where the record has no files yet.
    var setUpNone: String { get }
    var setUpFixed: String { get }
    var setUpAsText: String { get }
    var setUpFile: String { get }
    var setUpLanguage: String { get }
    var setUpEdition: String { get }
    var setUpCategories: String { get }
    var setUpPanels: String { get }
    var setUpRubrics: String { get }
    var setUpSave: String { get }
    var setUpPropose: String { get }
    var setUpCheck: String { get }
    var setUpRemove: String { get }
    var setUpReason: String { get }
    var setUpWaits: String { get }
    func setUpDone(_ word: SetUpWord) -> String
    var setUpFaulty: String { get }
    func setUpLoses(_ entries: String) -> String
    var setUpMarksStay: String { get }
    var setUpChanged: String { get }
    var setUpNothingFound: String { get }

    // MARK: The edition’s fields

    var setUpName: String { get }
    var setUpEnglishName: String { get }
    var setUpID: String { get }
    var setUpNotice: String { get }
    var setUpDeadline: String { get }
    var setUpJudging: String { get }
    var setUpRule: String { get }
    var setUpBallotsShown: String { get }
    var setUpFirmShown: String { get }
    func sight(_ sight: Blinding.Sight) -> String
    var setUpBlind: String { get }
    var setUpBlindClient: String { get }
    var setUpBlindFiles: String { get }
    var setUpRubric: String { get }
    var setUpPanel: String { get }
    var setUpBallotsMin: String { get }
    var setUpAim: String { get }
    func aim(_ aim: Aim) -> String
    var setUpInvalid: String { get }
    func invalidUse(_ use: InvalidUse) -> String
    var setUpLevels: String { get }
    var setUpLevelsSays: String { get }
    var setUpLevel: String { get }
    var setUpLevelScore: String { get }
    var setUpJurors: String { get }
    var setUpAddCategory: String { get }
    var setUpAddPanel: String { get }
    var setUpAddRubric: String { get }
    var setUpRubricFrom: String { get }

    // MARK: What is found

    var findingsTitle: String { get }
    var findingsPlace: String { get }
    /// Where findings lead to the fields of a form.
    var findingsField: String { get }
    var findingsKind: String { get }
    var findingsSays: String { get }
    func findingKind(_ severity: Finding.Severity) -> String

    // MARK: Changes after the first mark

    var lateChangesTitle: String { get }
    func lateChange(_ time: String, by first: String, and second: String, because reason: String) -> String

    // MARK: The editor of rubrics

    var rubricBasis: String { get }
    var rubricMin: String { get }
    var rubricMax: String { get }
    var rubricStep: String { get }
    var rubricTotal: String { get }
    var rubricEvidence: String { get }
    func evidenceUse(_ use: Rubric.EvidenceUse) -> String
    var rubricPolicy: String { get }
    var rubricNoPolicy: String { get }
    var rubricResultsFirst: String { get }
    var rubricCriteria: String { get }
    var rubricAddCriterion: String { get }
    var rubricWeight: String { get }
    var rubricPlace: String { get }
    var rubricQuestion: String { get }
    var rubricReads: String { get }
    var rubricScoresEvidence: String { get }
    var rubricAnchors: String { get }
    var rubricMark: String { get }
    var rubricMeans: String { get }
    var rubricTies: String { get }
    var rubricTiesSays: String { get }
    func tieStep(_ step: Tiebreak) -> String
    var rubricLevelsSays: String { get }
    var policyTitle: String { get }
    var policyCriterion: String { get }
    var policyNoise: String { get }
    var policyAll: String { get }
    var policyHolds: String { get }
    var policyFails: String { get }
    var previewEntry: String { get }
    var previewButton: String { get }
    var previewTitle: String { get }
    var previewSays: String { get }

    // MARK: Entries that are brought in

    var addEntriesTitle: String { get }
    var addEntriesSays: String { get }
    var addEntriesFiles: String { get }
    var addEntriesLook: String { get }
    func addEntriesTake(_ count: Int) -> String
    var addEntriesNothing: String { get }
    var addEntriesFound: String { get }
    var columnFile: String { get }
    func entryChange(_ change: EntryChangeWord) -> String
    func entryFault(_ fault: EntryFaultWord) -> String
    var addEntriesTooLarge: String { get }
    func addEntriesAlsoIn(_ others: String) -> String
    func addEntriesLike(_ others: String) -> String
    func addEntriesTaken(_ count: Int) -> String
    var addEntriesLeftOut: String { get }
    /// Over what a proposal would change, line by line.
    var setUpDifference: String { get }
    var setUpAgenciesShown: String { get }
    var setUpOwnNetwork: String { get }
    var setUpConflictYears: String { get }
    var setUpHourValue: String { get }
    var setUpCurrency: String { get }
    var setUpRequired: String { get }
    var setUpLimits: String { get }
    var setUpLimitsSays: String { get }
    var setUpTitleLimit: String { get }
    var setUpOtherFactors: String { get }
    var rubricCaps: String { get }
    var rubricCapsSays: String { get }
    var rubricCapNothing: String { get }
    var rubricCapExposure: String { get }
    var rubricCapReaction: String { get }
    var rubricCapUnmeasured: String { get }
    var rubricCapFloor: String { get }
    var mergeTitle: String { get }
    var mergeSays: String { get }
    var mergeFrom: String { get }
    var mergeInto: String { get }
    var mergeReason: String { get }
    var mergeButton: String { get }
    var giveBackButton: String { get }
    var mergeNothing: String { get }
    var setUpUnawardedShown: String { get }
    var setUpReady: String { get }
    var setUpReadySays: String { get }
    var setUpReadyWhich: String { get }
    var setUpReadyFor: String { get }
    var setUpReadyAll: String { get }
    var setUpReadyButton: String { get }
    /// One line on what a ready-made set-up is known for.
    func manner(of setUp: SetUp) -> String
}

/// What became of a change of the set-up.
public enum SetUpWord: String, Hashable, Sendable, CaseIterable {
    case written, proposed, nothing, confirmed
}

/// What becomes of an entry that somebody brings in.
public enum EntryChangeWord: String, Hashable, Sendable, CaseIterable {
    case added, replaced, unchanged
}

/// Why a file that somebody brings in cannot be taken as an entry.
public enum EntryFaultWord: Hashable, Sendable {
    case notAnEntry
    case noCategory
    case unknownCategory(String)
    /// An earlier file has the same name inside.
    case twice(file: String)
    case judged
    case handedIn
    case out
}
