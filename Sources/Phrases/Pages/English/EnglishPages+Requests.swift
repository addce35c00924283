public import Jury

extension EnglishPages {
    public var requestsTitle: String { "Asked of agencies" }
    public var requestsSays: String {
        """
        What you ask stands on the entry’s page, and its agency gets it by mail. It may reply until the time \
        that you set. Nothing follows from it by itself: no mark changes.
        """
    }
    public var requestsNone: String { "No agency was asked anything yet." }
    public func requestAbout(_ about: AgencyRequest.About) -> String {
        switch about {
        case .evidence: "Evidence"
        case .eligibility: "Whether the entry may compete"
        case .harm: "A harm that the entry is charged with"
        }
    }
    public var requestEntry: String { "Ask about" }
    public var requestChoose: String { "Go on" }
    public var requestOther: String { "Another entry" }
    public var requestAboutLabel: String { "What it is about" }
    public var requestClaim: String { "Claim, where you ask for evidence" }
    public var requestClaimNone: String { "The whole entry" }
    public var requestText: String { "What you ask, or what the charge is" }
    public var requestUntil: String { "Replies are taken until, in UTC" }
    public var requestButton: String { "Ask the agency" }
    public func requestWaits(until time: String) -> String { "A reply is taken until \(time)." }
    public func requestUnanswered(by time: String) -> String { "Not answered by \(time)." }
    public var requestShare: String { "Show it to the jury" }
    public var requestShareSays: String {
        "The jurors of this entry do not see question and reply unless you show them."
    }
    public var requestIsShared: String { "The jurors of this entry see question and reply." }
    public var askedTitleOfAgency: String { "What you are asked" }
    public var replyTitle: String { "Reply" }
    public var replyLabel: String { "Your reply" }
    public var replyOfEntrant: String { "This entry has no agency here: what its entrant replied" }
    public var replyFile: String { "A file with it, if you like" }
    public var replyButton: String { "Reply" }
    public var replyAgain: String { "Change the reply" }
    public var requestsOfEntrant: String { "Asked of the entrant" }
    public func requestLetterSubject(_ title: String) -> String { "A question about \(title)" }
    public func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String {
        """
        \(edition) asks you about \(title). What it is about: \(about).

        \(text)

        Your reply is taken until \(time), on the page of the entry:
        \(address)
        """
    }
    public func replyLetterSubject(_ title: String) -> String { "A reply about \(title)" }
    public func replyLetter(_ title: String, _ text: String, address: String) -> String {
        """
        The agency of \(title) has replied.

        \(text)

        Question and reply are here:
        \(address)
        """
    }
}
