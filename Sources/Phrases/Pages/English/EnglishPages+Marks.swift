public import Jury

extension EnglishPages {
    public var marksTitle: String { "Your marks" }
    public func weight(_ share: Int, of total: Int) -> String { "\(share) of \(total) points" }
    public var anchors: String { "What the marks mean" }
    public var half: String { "and a half" }
    public var abstain: String { "Abstain" }
    public var noMark: String { "No mark yet" }
    public func mark(on scale: Scale) -> String { "Mark from \(scale.min) to \(scale.max)" }

    public func standing(
        best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool
    ) -> String? {
        StandingPhrases.because(isVoid: isVoid, best: best, cap: cap, grade: grade, factor: factor)
            .map(LedgerWords.sentence)
    }

    public func counts(_ effective: Ratio) -> String {
        "Your mark counts \(effective.thousandths.map { "\($0)" } ?? "…")."
    }
    public var liftSummary: String { "Let my mark count in full" }
    public var liftLabel: String {
        "Why? One reason lifts cap and factor for this mark of yours; the chair sees it."
    }
    public var comment: String { "Comment" }
    public var toAgency: String { "For the agency" }
    public var toAgencyHint: String {
        "What would have made the entry stronger. The chair reads it first; your name is not on it."
    }
    public var notes: String { "Notes to yourself" }
    public var notesHint: String { "Nobody else reads them." }
    public var save: String { "Save the draft" }
    public var send: String { "Send" }
    public var sendAgain: String { "Send the changes" }
    public var saved: String { "Saved." }
    public var savedOnServer: String { "Draft saved on the server." }
    public func sentLine(_ line: Int) -> String { "Sent: it is line \(line) of the record." }
    public var receipt: String { "Receipt" }
    public var draftsDoNotCount: String { "A draft does not count until it is sent." }
    public var stillMissing: String { "Still without a mark or an abstention:" }
    public var recuse: String { "Step back from this entry" }
    public var recuseHint: String {
        "If you have a stake in it, or cannot be fair, step back. Nothing that you marked here counts then, and the chair is told."
    }
    public var recuseReason: String { "Reason (for the chair; may stay empty)" }
    public var recuseButton: String { "Step back" }
    public var roundIsWaiting: String { "The round is not open. You can read, and give marks when it opens." }
    public var roundIsClosed: String {
        "The round is closed. What you sent counts; it does not change any more."
    }
    public func offScale(_ scale: Scale) -> String {
        "That is no mark here. Marks go from \(scale.min) to \(scale.max) in steps of \(scale.step)."
    }
    public var conflictTitle: String { "Saved elsewhere meanwhile" }
    public var conflictSays: String {
        "This draft was changed in another tab or on another device after you opened it here. Nothing is lost: choose which one to keep."
    }
    public var conflictHere: String { "Here" }
    public var conflictThere: String { "Saved elsewhere" }
    public var conflictKeepHere: String { "Keep what stands here" }
    public var conflictTakeThere: String { "Take what was saved elsewhere" }
    public var previousEntry: String { "Previous entry" }
    public var followingEntry: String { "Next entry" }
    public var marksLost: String { "Not saved" }
}
