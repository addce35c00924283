extension EnglishPages {
    public var progressTitle: String { "Progress" }
    public var progressSays: String { "Counts of ballots, and no marks. What lacks most stands first." }
    public var noRounds: String { "No round is planned yet." }
    public func shortEntries(_ count: Int) -> String {
        count == 1
            ? "1 entry has fewer jurors than it needs ballots: seat more."
            : "\(count) entries have fewer jurors than they need ballots: seat more."
    }
    public var countNeeded: String { "Needed" }
    public var countSeats: String { "Seats" }
    public var countSent: String { "Sent" }
    public var countBegun: String { "Begun" }
    public var countMissing: String { "Missing" }
    public var countRecused: String { "Stepped back" }
    public var countEntries: String { "Entries" }
    public var countWhole: String { "With all ballots" }
    public var byJuror: String { "By juror" }
    public var byEntry: String { "By entry" }
    public var byCategory: String { "By category" }
    public var columnJuror: String { "Juror" }
    public var columnCategory: String { "Category" }
    public var lastSeen: String { "Last seen" }
    public var lastSent: String { "Last sent" }
    public var notYet: String { "not yet" }

    public var remindTitle: String { "Who to remind" }
    public var remindSays: String {
        """
        Jurors with ballots to give in a round that is open. A letter says how many are missing, until when, \
        and where the site is; it goes to each at most once a day, in her language.
        """
    }
    public var behindAll: String { "All who are behind" }
    public var behindUnbegun: String { "Nothing begun" }
    public var behindDrafts: String { "Drafts not sent" }
    public func behindSoon(_ days: Int) -> String {
        days == 1 ? "Ends within 1 day" : "Ends within \(days) days"
    }
    public var daysLabel: String { "Days until the end, at most" }
    public var nobodyBehind: String { "Nobody is behind." }
    public var columnEnds: String { "Ends" }
    public var noEnd: String { "no end" }
    public var lastReminded: String { "Last reminded" }
    public var columnLetter: String { "Letter" }
    public var remindButton: String { "Send a letter to all who are ticked" }
    public var remindedToday: String { "reminded today" }
    public var noAddress: String { "no mail address" }
    public var noMailSays: String {
        "This site sends no mail. Copy a letter's text and send it yourself."
    }
    public func lettersSent(_ count: Int) -> String {
        count == 1 ? "1 letter is on its way." : "\(count) letters are on their way."
    }
    public var textToCopy: String { "Text to copy" }
    public var copyTo: String { "To" }
    public var copySubject: String { "Subject" }
    public var copyBody: String { "Letter" }

    public func reminderSubject(_ edition: String) -> String { "\(edition): ballots are waiting for you" }
    public func reminderHello(_ name: String) -> String { "Hello \(name)," }
    public func reminderSays(_ edition: String) -> String {
        "you are on the jury of \(edition), and some of your ballots have not been sent yet:"
    }
    public func reminderLine(
        _ round: String, missing: Int, of all: Int, begun: Int, ends time: String?
    ) -> String {
        let drafts = begun == 0 ? "" : ", \(begun) of them begun"
        return "- \(round): \(missing) of \(all) missing\(drafts)" + (time.map { "; ends \($0)" } ?? "")
    }
    public func reminderLeads(_ address: String) -> String {
        """
        They are at \(address). Where your browser does not know you any more, ask for a link there. Drafts \
        do not count until you send them. If you cannot judge something, step back from it on its page.
        """
    }
}
