public import Jury

extension EnglishPages {
    public var setUpTitle: String { "Set-up" }
    public var setUpSays: String {
        """
        What the edition is judged by. Each form changes the edition’s files; they can be edited as \
        text just as well. Nothing is kept that has a fault in it.
        """
    }
    public var setUpNone: String { "This record has no files yet. palmares import brings them in." }
    public var setUpFixed: String {
        """
        Marks have been given. What you change now is proposed with a reason and holds once a second \
        person confirms it; every list that is published later names it.
        """
    }
    public var setUpAsText: String { "The files as text" }
    public var setUpFile: String { "File to edit" }
    public var setUpLanguage: String { "Language of the texts" }
    public var setUpEdition: String { "The edition" }
    public var setUpCategories: String { "Categories" }
    public var setUpPanels: String { "Panels" }
    public var setUpRubrics: String { "Rubrics" }
    public var setUpSave: String { "Save" }
    public var setUpPropose: String { "Propose" }
    public var setUpCheck: String { "Check" }
    public var setUpRemove: String { "Remove" }
    public var setUpReason: String { "Why this changes now; everybody will read it" }
    public var setUpWaits: String { "A chair or a second signer confirms it, and not whoever proposed it." }
    public func setUpDone(_ word: SetUpWord) -> String {
        switch word {
        case .written: "It is written down and holds."
        case .proposed: "It is proposed and waits for a second person."
        case .nothing: "Nothing was changed: it was so already."
        case .confirmed: "It is confirmed and holds."
        }
    }
    public var setUpFaulty: String { "Nothing was saved: there are faults to put right." }
    public func setUpLoses(_ entries: String) -> String {
        """
        Nothing was saved: these entries would be in no category: \(entries). Entries leave by being \
        withdrawn.
        """
    }
    public var setUpMarksStay: String {
        """
        Nothing was saved: there are marks, and the scale and the criteria under which they were given \
        stay.
        """
    }
    public var setUpChanged: String {
        "Nothing was saved: somebody changed this file meanwhile. Look at it again."
    }
    public var setUpNothingFound: String { "Nothing is wrong with it." }

    public var setUpName: String { "Name" }
    public var setUpEnglishName: String { "Name in English" }
    public var setUpID: String { "Short name (a–z, 0–9, -)" }
    public var setUpNotice: String { "Notice printed with every ranking" }
    public var setUpDeadline: String { "Last day for entries" }
    public var setUpJudging: String { "First day of judging" }
    public var setUpRule: String { "Rule by which marks become places" }
    public var setUpBallotsShown: String { "Each juror’s marks in the published list" }
    public var setUpFirmShown: String { "How firmly the first stands, in the published list" }
    public func sight(_ sight: Blinding.Sight) -> String {
        switch sight {
        case .shown: "shown"
        case .hidden: "hidden"
        }
    }
    public var setUpBlind: String { "Jurors do not see whose entries are" }
    public var setUpBlindClient: String { "Where judging is blind: the client’s name" }
    public var setUpBlindFiles: String { "Where judging is blind: what lies beside entries" }
    public var setUpRubric: String { "Rubric" }
    public var setUpPanel: String { "Panel" }
    public var setUpBallotsMin: String { "Ballots that an entry needs to be placed" }
    public var setUpAim: String { "What the category is about" }
    public func aim(_ aim: Aim) -> String {
        switch aim {
        case .results: "results"
        case .awareness: "being known"
        }
    }
    public var setUpInvalid: String { "Where an entry claims money that nobody paid" }
    public func invalidUse(_ use: InvalidUse) -> String {
        switch use {
        case .none: "the claim counts nothing"
        case .zero: "criteria that read results earn nothing"
        case .void: "the entry takes no place"
        }
    }
    public var setUpLevels: String { "Levels of award" }
    public var setUpLevelsSays: String { "The highest first. Without any, those of the rubric hold." }
    public var setUpLevel: String { "Level" }
    public var setUpLevelScore: String { "Least score of 100" }
    public var setUpJurors: String { "Jurors, by their short names" }
    public var setUpAddCategory: String { "Add a category" }
    public var setUpAddPanel: String { "Add a panel" }
    public var setUpAddRubric: String { "Add a rubric" }
    public var setUpRubricFrom: String { "Begin from a copy of" }

    public var findingsTitle: String { "What was found" }
    public var findingsPlace: String { "File, line and column" }
    public var findingsField: String { "Field" }
    public var findingsKind: String { "Kind" }
    public var findingsSays: String { "Finding" }
    public func findingKind(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }

    public var lateChangesTitle: String { "Changes after the first mark" }
    public func lateChange(_ time: String, by first: String, and second: String, because reason: String)
        -> String
    {
        "\(time): proposed as \(first), confirmed as \(second). \(reason)"
    }

    public var rubricBasis: String { "Where its questions and weights come from" }
    public var rubricMin: String { "Lowest mark" }
    public var rubricMax: String { "Highest mark" }
    public var rubricStep: String { "From one mark to the next" }
    public var rubricTotal: String { "What the weights add up to" }
    public var rubricEvidence: String { "How evidence counts" }
    public func evidenceUse(_ use: Rubric.EvidenceUse) -> String {
        switch use {
        case .criterion: "a criterion scores it"
        case .factor: "it weighs marks on results"
        case .shown: "it is shown and moves nothing"
        }
    }
    public var rubricPolicy: String { "What the rubric promises" }
    public var rubricNoPolicy: String { "nothing" }
    public var rubricResultsFirst: String { "results first" }
    public var rubricCriteria: String { "Criteria" }
    public var rubricAddCriterion: String { "Add a criterion" }
    public var rubricWeight: String { "Weight" }
    public var rubricPlace: String { "Place among the criteria" }
    public var rubricQuestion: String { "What is asked" }
    public var rubricReads: String { "Claims that it looks at" }
    public var rubricScoresEvidence: String { "It scores how strong the evidence is" }
    public var rubricAnchors: String { "What marks mean" }
    public var rubricMark: String { "Mark" }
    public var rubricMeans: String { "It means" }
    public var rubricTies: String { "Steps that separate equal scores" }
    public var rubricTiesSays: String {
        "They are tried in this order; where none separates, the place is shared."
    }
    public func tieStep(_ step: Tiebreak) -> String {
        switch step {
        case .results: "points on criteria that read results"
        case .grade: "how well headline results are shown"
        case .tier: "highest tier that is shown"
        case .jurors: "more jurors who placed it above"
        case .weights: "points on the heaviest criterion, then the next"
        }
    }
    public var rubricLevelsSays: String { "The highest first. A category may have its own instead." }
    public var policyTitle: String { "Points that each kind of claim can move" }
    public var policyCriterion: String { "Criterion" }
    public var policyNoise: String { "Exposure and reaction together" }
    public var policyAll: String { "All" }
    public var policyHolds: String {
        "Results can move more of the score than exposure and reaction together."
    }
    public var policyFails: String {
        "Exposure and reaction can move as much of the score as results, or more."
    }
    public var previewEntry: String { "Entry to look at it on" }
    public var previewButton: String { "See it as a juror does" }
    public var previewTitle: String { "As a juror meets it" }
    public var previewSays: String { "The page before anything is marked. Nothing on it does anything." }

    public var addEntriesTitle: String { "Add entries" }
    public var addEntriesSays: String {
        """
        Files of entries in XML or JSON, lists of entries in CSV with the columns title and category, \
        and ZIP archives of both, as many as you like. What they would change is shown first.
        """
    }
    public var addEntriesFiles: String { "Entry files" }
    public var addEntriesLook: String { "Look them through" }
    public func addEntriesTake(_ count: Int) -> String {
        count == 1 ? "Take \(count) entry" : "Take \(count) entries"
    }
    public var addEntriesNothing: String { "There is nothing to take." }
    public var addEntriesFound: String { "What becomes of each" }
    public var columnFile: String { "File" }
    public func entryChange(_ change: EntryChangeWord) -> String {
        switch change {
        case .added: "comes in"
        case .replaced: "a new version"
        case .unchanged: "is there already"
        }
    }
    public func entryFault(_ fault: EntryFaultWord) -> String {
        switch fault {
        case .notAnEntry: "This is no entry that can be read."
        case .noCategory: "It names no category."
        case .unknownCategory(let name): "There is no category \(name)."
        case .twice(let file): "The same entry is in \(file)."
        case .judged: "Its round was open: what jurors saw does not change any more."
        case .handedIn: "Its agency handed it in, and hands in other versions itself."
        case .out: "It was withdrawn or disqualified."
        }
    }
    public var addEntriesTooLarge: String { "These files are too many or too large for one time." }
    public func addEntriesAlsoIn(_ others: String) -> String {
        "The same campaign is in \(others) as well."
    }
    public func addEntriesLike(_ others: String) -> String {
        "It may be the same entry as \(others)."
    }
    public func addEntriesTaken(_ count: Int) -> String {
        count == 1 ? "\(count) entry is in." : "\(count) entries are in."
    }
    public var addEntriesLeftOut: String { "Files that are left out" }
    public var setUpDifference: String { "What would change" }

    public var setUpAgenciesShown: String { "Agencies by their awards, in the published list" }
    public var setUpOwnNetwork: String { "A juror before entries of her own network" }
    public var setUpConflictYears: String {
        "Years after which a past employer, client or competitor no longer counts"
    }
    public var setUpHourValue: String {
        "What an hour of unpaid work is worth; empty: hours are shown and not valued"
    }
    public var setUpCurrency: String { "Its currency, such as EUR" }
    public var setUpRequired: String { "What every entry answers before it is taken" }
    public var setUpLimits: String { "How long texts may be" }
    public var setUpLimitsSays: String {
        "Of the title in characters, of the others in words. What is longer is told, and taken."
    }
    public var setUpTitleLimit: String { "Title" }
    public var setUpOtherFactors: String { "Other factors" }
    public var rubricCaps: String {
        "The most that marks on results count, by the best that is claimed"
    }
    public var rubricCapsSays: String {
        "An empty field keeps what is usual on this scale, which stands in it in grey."
    }
    public var rubricCapNothing: String { "No claim at all" }
    public var rubricCapExposure: String { "Exposure only" }
    public var rubricCapReaction: String { "Reaction only" }
    public var rubricCapUnmeasured: String { "A result without a number" }
    public var rubricCapFloor: String { "A numbered result with a source is never worth less" }
    public var mergeTitle: String { "Too few entries in a category" }
    public var mergeSays: String {
        """
        All entries that compete in it move together, or are given back. Where one has marks the \
        move waits for a second person.
        """
    }
    public var mergeFrom: String { "Category" }
    public var mergeInto: String { "Its entries go to" }
    public var mergeReason: String { "Why; it stands in the record" }
    public var mergeButton: String { "Move all of them" }
    public var giveBackButton: String { "Give them back" }
    public var mergeNothing: String { "No entry competes there." }
    public var setUpUnawardedShown: String { "Entries without an award, in the published list" }
    public var setUpReady: String { "Begin from the manner of a known award" }
    public var setUpReadySays: String {
        """
        Its rubric, its rule and the ballots that an entry needs take the place of what is here. None \
        is official; change what is to be otherwise.
        """
    }
    public var setUpReadyWhich: String { "In the manner of" }
    public var setUpReadyFor: String { "For" }
    public var setUpReadyAll: String { "all categories" }
    public var setUpReadyButton: String { "Take it over" }
    public func manner(of setUp: SetUp) -> String {
        switch setUp {
        case .amec: "Levels at 60, 65, 70 and 75 of 100; the chair decides a tie."
        case .cannes: "A screening, then a discussion; medals by a vote of two thirds."
        case .effie: "Four marks, results 30 per cent, a least score for each level; there may be no winner."
        case .live: "On stage, by points for each juror’s order, with count-back."
        case .prsa: "Two jurors; 15 points apart call a third, and the two closest count."
        case .skating: "The highest and the lowest mark are dropped."
        case .stevie: "Five jurors or more, one mark from 1 to 10, levels by the average."
        }
    }
}
