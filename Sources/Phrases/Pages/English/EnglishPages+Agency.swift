extension EnglishPages {
    public var menuMyEntries: String { "Your entries" }
    public var myEntriesTitle: String { "Your entries" }
    public var callNone: String { "Nobody has called for entries yet. You can prepare yours." }
    public func callOpen(until time: String) -> String { "Entries are taken until \(time)." }
    public func callLate(until time: String) -> String {
        "What comes later is taken until \(time) and is marked as late."
    }
    public func callEnded(at time: String) -> String { "Entries were taken until \(time)." }
    public var myEntriesNone: String { "You have no entry here yet." }
    public func entryDraft(since time: String) -> String { "draft, changed \(time)" }
    public func entryHandedIn(at time: String) -> String { "handed in \(time)" }
    public var entryLate: String { "late" }
    public var entryChanged: String { "changed since, and not handed in again" }
    public var entryIsOut: String { "out of the running" }
    public var beginEntryTitle: String { "Begin an entry" }
    public var beginEntryName: String { "Title of the campaign" }
    public var beginEntryCategory: String { "Category" }
    public var beginEntryButton: String { "Begin" }
    public var uploadEntryTitle: String { "From a file" }
    public var uploadEntrySays: String {
        """
        XML or JSON, as Palmarès reads it, or a ZIP archive of such a file and the files that its \
        evidence names. A file with the same name for the entry takes the place of the draft.
        """
    }
    public var uploadEntryFile: String { "The file" }
    public var uploadEntryButton: String { "Read it" }
    public var uploadEntryNone: String { "Choose a file that ends in .xml, .json or .zip." }
    public var uploadEntryFaulty: String { "The file is no entry yet. Nothing was kept of it." }
    public var templatesTitle: String { "Templates and examples" }
    public var templatesSays: String {
        """
        A template has every text, and a result for each question of its category that asks \
        for one, to be written over. The examples are invented.
        """
    }
    public func entryTemplate(_ form: String) -> String { "Template as \(form)" }
    public func entryExample(_ form: String) -> String { "Example as \(form)" }
    public func entrySchema(_ form: String) -> String { "Schema for \(form)" }
    public var entryDraftsFull: String { "You have as many drafts here as there is room for. Remove one." }
    public var entryClean: String { "Nothing is wrong or missing." }
    public var handInTitle: String { "Hand in" }
    public var handInSays: String {
        """
        What you hand in is what jurors read, and you say by it that it is true as far as you know. Until \
        the end you can hand in again.
        """
    }
    public var handInButton: String { "Hand this in" }
    public var handInErrors: String {
        "What is marked as an error must be mended before this can be handed in."
    }
    public var handInReceipt: String { "Receipt" }
    public var downloadXML: String { "Download as XML" }
    public var downloadJSON: String { "Download as JSON" }
    public var removeDraft: String { "Remove the draft" }
    public var withdrawTitle: String { "Withdraw the entry" }
    public var withdrawReason: String { "Why" }
    public var withdrawButton: String { "Withdraw" }
    public var callTitle: String { "Call for entries" }
    public var callUntil: String { "Until, in UTC" }
    public var callLateUntil: String { "Late entries until, in UTC; empty for none" }
    public var entryMeanwhile: String {
        "The draft was changed in another window meanwhile, and nothing was done. Look at it as it is now."
    }
    public var entryNoCategory: String { "The entry names a category that is not here. Choose one below." }
    public var entryElsewhere: String { "Another category" }
    public var entryCopy: String { "Copy it there" }
    public var entryMove: String { "Move it there" }
    public var callCompeting: String { "In the running" }
    public var callHandedIn: String { "Handed in here" }
    public func handInLetterSubject(_ title: String) -> String { "Handed in: \(title)" }
    public func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String {
        """
        \(title) was handed in for \(edition) on \(time). It stands in line \(line) of the record; the \
        receipt is on the entry's page.
        """
    }
    public var callButton: String { "Call" }
}
