public import Jury

extension EnglishPages {
    public var auditTitle: String { "Claims to look into" }
    public var auditSays: String {
        """
        Claims of results are drawn by chance among the entries that compete, those on the shortlist where \
        there \
        is one. Nobody can choose the draw: it follows from the record’s root with the draw as its last line.
        """
    }
    public var auditAll: String { "All categories" }
    public var auditCount: String { "How many claims" }
    public var auditButton: String { "Draw" }
    public var auditNone: String { "Nothing was drawn yet." }
    public var auditNothing: String { "No entry there claims a result. Nothing was drawn." }
    public var auditTooMany: String {
        "That is more claims than a draw takes. Choose one category. Nothing was drawn."
    }
    public func auditDraw(line: Int, from count: Int) -> String { "Line \(line), from \(count) claims" }
    public var auditRoot: String { "Root:" }
    public var auditOpen: String { "Not looked into yet." }
    public var auditHeld: String { "It holds:" }
    public func auditFailed(_ defect: Defect) -> String { "It does not hold: \(auditDefect(defect))." }
    public var auditDecided: String { "Decided otherwise." }
    public var auditAgain: String { "Say otherwise" }
    public var auditReason: String { "How that is known" }
    public var auditDefectLabel: String { "If it does not hold" }
    public func auditDefect(_ defect: Defect) -> String {
        switch defect {
        case .biasedSample: "those who were asked do not stand for the others"
        case .wrongPopulation: "others were counted than it speaks of"
        case .chosenWindow: "the time was picked afterwards"
        case .promised: "it was only promised"
        case .compulsory: "people had no choice"
        case .refuted: "it counts nothing"
        }
    }
    public var auditHold: String { "It holds" }
    public var auditFail: String { "It does not hold" }
    public var stageTitle: String { "How far it is" }
    public func stage(_ stage: EntryStage) -> String {
        switch stage {
        case .handedIn: "Handed in. Another version is taken until the end."
        case .accepted: "Accepted. The judging has not begun."
        case .judging: "In the jury’s hands."
        case .published: "The result is published."
        case .out: "Out of the running."
        }
    }
    public var ownList: String { "The list" }
    public var ownCertificate: String { "Certificate" }
    public var ownLedger: String { "Ledger, for next time" }
    public var ownLedgerData: String { "Ledger as JSON" }
    public var ownRetracted: String { "The list was taken back. There is no other yet." }
    public var ownUnranked: String { "The list does not rank it." }
    public var followUpsTitle: String { "What became known later" }
    public var followUpsSay: String { "Added after the close. It was not judged and changes no mark." }
    public func followUpAdded(at time: String) -> String { "added on \(time)" }
    public var followUpAdd: String { "Add what became known later" }
    public var followUpSays: String {
        """
        It stands beside the version that was judged, under its own day, and changes no mark. When the \
        result is \
        published the jurors of the entry read it too.
        """
    }
    public var followUpDay: String { "Day on which it was known" }
    public var followUpFigure: String { "Figure, if there is one" }
    public var followUpOf: String { "What it counts" }
    public var followUpText: String { "What is known" }
    public var followUpButton: String { "Add it" }
    public var lettersSend: String { "Send the letters" }
    public var lettersSendSays: String {
        """
        Agencies read the letters as they are now, on the pages of their entries, as soon as everybody may \
        see \
        the list. Sent again, the new ones take their place.
        """
    }
    public func letterIsHereSubject(_ title: String) -> String { "The jury’s letter on \(title)" }
    public func letterIsHere(_ title: String, of edition: String, address: String) -> String {
        """
        The jury of \(edition) has written to you about “\(title)”. As soon as the list is public, the \
        letter is \
        on the page of the entry:

        \(address)
        """
    }
}
