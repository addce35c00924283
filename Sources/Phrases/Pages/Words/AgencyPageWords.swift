/// What an agency reads around its entries, from the draft to handing in, and how an organiser calls for
/// them.
public protocol AgencyPageWords {
    var menuMyEntries: String { get }
    var myEntriesTitle: String { get }
    /// Where nobody has called for entries.
    var callNone: String { get }
    func callOpen(until time: String) -> String
    func callLate(until time: String) -> String
    func callEnded(at time: String) -> String
    var myEntriesNone: String { get }
    func entryDraft(since time: String) -> String
    func entryHandedIn(at time: String) -> String
    var entryLate: String { get }
    /// Since it was handed in.
    var entryChanged: String { get }
    /// Withdrawn or disqualified.
    var entryIsOut: String { get }
    var beginEntryTitle: String { get }
    var beginEntryName: String { get }
    var beginEntryCategory: String { get }
    var beginEntryButton: String { get }
    var uploadEntryTitle: String { get }
    var uploadEntrySays: String { get }
    var uploadEntryFile: String { get }
    var uploadEntryButton: String { get }
    var uploadEntryNone: String { get }
    /// Above the findings.
    var uploadEntryFaulty: String { get }
    var templatesTitle: String { get }
    var templatesSays: String { get }
    /// Of these three the form: XML or JSON.
    func entryTemplate(_ form: String) -> String
    func entryExample(_ form: String) -> String
    func entrySchema(_ form: String) -> String
    var entryDraftsFull: String { get }
    var entryClean: String { get }
    var handInTitle: String { get }
    var handInSays: String { get }
    var handInButton: String { get }
    var handInErrors: String { get }
    var handInReceipt: String { get }
    var downloadXML: String { get }
    var downloadJSON: String { get }
    var removeDraft: String { get }
    var withdrawTitle: String { get }
    var withdrawReason: String { get }
    var withdrawButton: String { get }
    /// On the organiser’s page.
    var callTitle: String { get }
    var callUntil: String { get }
    var callLateUntil: String { get }
    var entryMeanwhile: String { get }
    var entryNoCategory: String { get }
    var entryElsewhere: String { get }
    var entryCopy: String { get }
    var entryMove: String { get }
    var callCompeting: String { get }
    /// Of these, by agencies.
    var callHandedIn: String { get }
    func handInLetterSubject(_ title: String) -> String
    func handInLetter(_ title: String, of edition: String, at time: String, line: Int) -> String
    var callButton: String { get }
}
