import Jury
import Ledger
import Phrases

/// Every sentence of the pages by its name, with what it is said of.
struct PageSentence: Sendable {
    let name: String
    /// As often as it has forms.
    let said: @Sendable (any PageWords) -> [String]

    static func one(
        _ name: String, _ said: @escaping @Sendable (any PageWords) -> String
    ) -> PageSentence {
        PageSentence(name: name) { [said($0)] }
    }

    static func each(
        _ name: String, _ said: @escaping @Sendable (any PageWords) -> [String]
    ) -> PageSentence {
        PageSentence(name: name, said: said)
    }

    /// Those at which some language changes its form.
    static let counts = [0, 1, 2, 5, 11, 21, 101]

    /// 24 November 2026, 18:00 UTC.
    static let time = 1_795_543_200_000
    static let scale = Scale(min: 0, max: 9_500, step: 500)

    static var period: Period {
        var period = Period()
        period.start = Day("2012-11-03")
        period.end = Day("2012-12-01")
        return period
    }

    static let all =
        around + signingIn + links + entries + table + troubles + numbers + ledger + marks + device
        + exhibits + scales + live + passkeys + tokens + ranking + progress + people
        + publication + deliberation + intervention + documents + conflicts + assignment + setUp + agency
        + preflight + entryForm + particulars + files + requests + clients + afterwards
}

extension PageSentence {
    private static let around: [PageSentence] = [
        one("skipToContent") { $0.skipToContent }, one("menuEntries") { $0.menuEntries },
        one("menuRounds") { $0.menuRounds }, one("signOut") { $0.signOut },
        one("chooseLanguage") { $0.chooseLanguage }, one("change") { $0.change },
    ]

    private static let signingIn: [PageSentence] = [
        one("signInTitle") { $0.signInTitle }, one("signInAdvice") { $0.signInAdvice },
        one("signInAs") { $0.signInAs("Ada") }, one("signInOnce") { $0.signInOnce },
        one("signInButton") { $0.signInButton }, one("linkIsSpent") { $0.linkIsSpent },
        one("menuSessions") { $0.menuSessions }, one("sessionsTitle") { $0.sessionsTitle },
        one("sessionsSays") { $0.sessionsSays }, one("sessionHere") { $0.sessionHere },
        one("sessionSince") { $0.sessionSince("{time}", seen: "{seen}") },
        one("endSession") { $0.endSession }, one("endOtherSessions") { $0.endOtherSessions },
    ]

    private static let links: [PageSentence] = [
        one("askTitle") { $0.askTitle }, one("askLabel") { $0.askLabel }, one("askButton") { $0.askButton },
        one("askedTitle") { $0.askedTitle }, one("askedByMail") { $0.askedByMail },
        one("askedByHand") { $0.askedByHand }, one("askedCode") { $0.askedCode },
        one("codeTitle") { $0.codeTitle }, one("codeSays") { $0.codeSays },
        one("codeLabel") { $0.codeLabel }, one("codeButton") { $0.codeButton },
        one("codeIsSpent") { $0.codeIsSpent }, one("linkNeedsCode") { $0.linkNeedsCode },
        one("codeIsWrong") { $0.codeIsWrong }, one("inAppTitle") { $0.inAppTitle },
        one("inAppSays") { $0.inAppSays }, one("inAppCode") { $0.inAppCode("{address}") },
        one("addDevice") { $0.addDevice },
        one("addDeviceSays") { $0.addDeviceSays("{address}", until: "{time}") },
        one("addDeviceDone") { $0.addDeviceDone }, one("letterSubject") { $0.letterSubject },
        one("letterBody") { $0.letterBody("{link}") },
    ]

    private static let entries: [PageSentence] = [
        one("entriesTitle") { $0.entriesTitle },
        each("progress") { words in counts.map { words.progress(sent: $0, of: 101) } },
        each("drafts") { words in counts.map(words.drafts) },
        one("nextEntry") { $0.nextEntry }, one("noEntries") { $0.noEntries },
        one("nothingInFilter") { $0.nothingInFilter }, one("filterAll") { $0.filterAll },
        each("state") { words in SeatWord.allCases.map(words.state) },
        each("phase") { words in [Phase.planned, .open, .paused, .closed].map(words.phase) },
        each("kind") { words in [Round.Kind.screening, .scoring, .live].map(words.kind) },
        one("ends") { $0.ends("{time}") },
        each("left") { words in
            counts.flatMap { [$0, $0 * 60 + 61, ($0 + 2) * 1_440] }.map { words.left(minutes: $0) }
        },
        each("barredEntries") { words in counts.map(words.barredEntries) },
        one("showsTable") { $0.showsTable },
    ]

    private static let table: [PageSentence] = [
        one("tableTitle") { $0.tableTitle }, one("tableEntry") { $0.tableEntry },
        one("tableState") { $0.tableState }, one("tableSum") { $0.tableSum },
        one("sortBy") { $0.sortBy }, one("tableHint") { $0.tableHint },
        one("sendWhole") { $0.sendWhole },
    ]

    private static let troubles: [PageSentence] = [
        one("notFoundTitle") { $0.notFoundTitle }, one("notFound") { $0.notFound },
        one("notFromHere") { $0.notFromHere }, one("badForm") { $0.badForm },
        one("tooLarge") { $0.tooLarge }, one("tooMany") { $0.tooMany }, one("stopped") { $0.stopped },
        one("failed") { $0.failed }, one("notAllowed") { $0.notAllowed },
        one("notTakenText") { $0.notTakenText },
        one("refusedTitle") { $0.refusedTitle }, one("back") { $0.back },
        each("refusal") { words in refusals.map(words.refusal) },
        each("senseless") { words in Refusal.Senseless.allCases.map(words.senseless) },
    ]

    /// All of them.
    static let refusals: [PageRefusal] = [
        .notHers, .notHere, .conflict, .recused, .planned, .paused, .closed, .ended(time), .offScale(scale),
        .referenceFirst, .unmarked, .sentAlready, .changingAlready, .struck, .out, .notPresented,
        .markingClosed, .markingEnded(time), .flaggedAlready, .forChair, .timePassed, .otherPhase,
        .seatedAlready, .notRecused, .ownConflict, .notShortlisted, .needsDismissal, .noConflict, .hasMarks,
        .roundOpened, .notScreening,
        .goneOn, .notLive, .noBallot, .judgedAlready, .notOut, .otherRubric, .notCalled, .callEnded(time),
        .ownProposal, .outdated, .needsSecond, .needsNoSecond, .proposalSettled, .retracted, .notDiscussed,
        .badCount(votes: 9, present: 7), .badName, .senseless(.noSeats), .otherwise,
    ]

    private static let numbers: [PageSentence] = [
        one("number") { $0.number(7_500) }, one("time") { $0.time(time) },
        one("percent") { $0.percent(Ratio(1, over: 16)) ?? "" }, one("period") { $0.period(period) },
    ]

    private static let ledger: [PageSentence] = [
        each("tier") { words in Tier.allCases.map(words.tier) },
        each("about") { words in Tier.allCases.map(words.about) },
        each("provenance") { words in Evidence.Provenance.allCases.map(words.provenance) },
        each("comparison") { words in Comparison.allCases.map(words.comparison) },
        each("gap") { words in Gap.allCases.map(words.gap) },
        one("missing") { $0.missing }, one("noClaims") { $0.noClaims }, one("unplaced") { $0.unplaced },
        one("unplacedSays") { $0.unplacedSays },
        one("noFigure") { $0.noFigure }, one("headline") { $0.headline },
        each("claims") { words in counts.map(words.claims) },
        one("exposureWaits") { $0.exposureWaits }, one("evidenceTitle") { $0.evidenceTitle },
        one("entryTitle") { $0.entryTitle },
        each("section") { words in EntrySection.allCases.map(words.section) },
        each("origin") { words in [Entry.Origin.invented, .compiled].compactMap(words.origin) },
        one("of") { $0.of("3 500") }, one("before") { $0.before("3 500") },
        one("wanted") { $0.wanted("3 500") }, one("among") { $0.among("3 500") },
    ]

    private static let marks: [PageSentence] = [
        one("marksTitle") { $0.marksTitle },
        each("weight") { words in counts.map { words.weight($0, of: 121) } },
        one("anchors") { $0.anchors }, one("half") { $0.half }, one("abstain") { $0.abstain },
        one("noMark") { $0.noMark }, one("mark") { $0.mark(on: scale) },
        each("standing") { words in standings(words) },
        one("counts") { $0.counts(Ratio(9, over: 2)) }, one("liftSummary") { $0.liftSummary },
        one("liftLabel") { $0.liftLabel }, one("comment") { $0.comment },
        one("toAgency") { $0.toAgency }, one("toAgencyHint") { $0.toAgencyHint },
        one("notes") { $0.notes }, one("notesHint") { $0.notesHint }, one("save") { $0.save },
        one("send") { $0.send }, one("sendAgain") { $0.sendAgain }, one("saved") { $0.saved },
        one("savedOnServer") { $0.savedOnServer },
        each("sentLine") { words in counts.map(words.sentLine) }, one("receipt") { $0.receipt },
        one("draftsDoNotCount") { $0.draftsDoNotCount }, one("stillMissing") { $0.stillMissing },
        one("recuse") { $0.recuse }, one("recuseHint") { $0.recuseHint },
        one("recuseReason") { $0.recuseReason }, one("recuseButton") { $0.recuseButton },
        one("roundIsWaiting") { $0.roundIsWaiting }, one("roundIsClosed") { $0.roundIsClosed },
        one("offScale") { $0.offScale(scale) }, one("conflictTitle") { $0.conflictTitle },
        one("conflictSays") { $0.conflictSays }, one("conflictHere") { $0.conflictHere },
        one("conflictThere") { $0.conflictThere }, one("conflictKeepHere") { $0.conflictKeepHere },
        one("conflictTakeThere") { $0.conflictTakeThere }, one("previousEntry") { $0.previousEntry },
        one("followingEntry") { $0.followingEntry }, one("marksLost") { $0.marksLost },
    ]

    private static func standings(_ words: any PageWords) -> [String] {
        let capped = BestClaim.allCases.compactMap {
            words.standing(best: $0, cap: 4_500, grade: nil, factor: nil, isVoid: false)
        }
        let grade = Grade(.entrant, .bare)
        let weighed = words.standing(
            best: .result, cap: nil, grade: grade, factor: Ratio(1, over: 4), isVoid: false)
        let void = words.standing(best: .result, cap: nil, grade: nil, factor: nil, isVoid: true)
        return capped + [weighed, void].compactMap(\.self)
    }

    private static let device: [PageSentence] = [
        one("savedOnServer") { $0.savedOnServer(at: "{time}") }, one("keptHere") { $0.keptHere },
        one("keptHereOf") { $0.keptHereOf }, one("toBeSent") { $0.toBeSent },
        one("keptTwiceOf") { $0.keptTwiceOf },
        one("changedElsewhereOf") { $0.changedElsewhereOf }, one("notTakenOf") { $0.notTakenOf },
        one("discardHere") { $0.discardHere }, one("discardLoses") { $0.discardLoses },
        one("signOutLoses") { $0.signOutLoses }, one("keepOnDevice") { $0.keepOnDevice },
        one("keepHint") { $0.keepHint }, one("keptOnDevice") { $0.keptOnDevice(at: "{time}") },
        one("keepFailed") { $0.keepFailed }, one("removeFromDevice") { $0.removeFromDevice },
        one("offlineTitle") { $0.offlineTitle }, one("offlineSays") { $0.offlineSays },
        one("packTitle") { $0.packTitle }, one("packHint") { $0.packHint },
        one("keysTitle") { $0.keysTitle }, one("keysHint") { $0.keysHint },
        each("key") { words in PageKey.allCases.map(words.key) }, one("close") { $0.close },
    ]

    private static let exhibits: [PageSentence] = [
        one("blindSays") { $0.blindSays },
        each("file") { words in
            [(FileKind.film, 65), (.sound, 4_000)]
                .map { words.file($0.0, bytes: 3_000_000, seconds: $0.1) }
                + [words.file(.image, bytes: 3_000, seconds: nil)]
                + [FileKind.document, .text].map { words.file($0, bytes: 2_400_000, seconds: nil) }
        },
        one("openFile") { $0.openFile }, one("saveFile") { $0.saveFile },
    ]

    private static let scales: [PageSentence] = [
        one("referenceTag") { $0.referenceTag }, one("referenceWaits") { $0.referenceWaits },
        one("referenceLink") { $0.referenceLink }, one("scaleTitle") { $0.scaleTitle },
        one("scaleSays") { $0.scaleSays },
        each("scaleFirst") { words in counts.map(words.scaleFirst) },
        each("scaleLast") { words in counts.map(words.scaleLast) },
        one("scaleMean") { $0.scaleMean }, one("scaleSpread") { $0.scaleSpread },
        one("scaleAll") { $0.scaleAll }, one("scaleRises") { $0.scaleRises(by: "0.8") },
        one("scaleFalls") { $0.scaleFalls(by: "0.8") }, one("scaleStays") { $0.scaleStays },
        one("scalePicture") { $0.scalePicture },
    ]
}
