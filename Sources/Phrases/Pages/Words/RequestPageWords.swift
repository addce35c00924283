public import Jury

/// What agencies are asked about their entries, and what they reply.
public protocol RequestPageWords {
    // MARK: For organisers and chairs

    var requestsTitle: String { get }
    var requestsSays: String { get }
    var requestsNone: String { get }
    func requestAbout(_ about: AgencyRequest.About) -> String
    var requestEntry: String { get }
    /// The button that leads on to asking about the chosen entry.
    var requestChoose: String { get }
    var requestOther: String { get }
    var requestAboutLabel: String { get }
    var requestClaim: String { get }
    var requestClaimNone: String { get }
    var requestText: String { get }
    var requestUntil: String { get }
    var requestButton: String { get }
    func requestWaits(until time: String) -> String
    func requestUnanswered(by time: String) -> String
    var requestShare: String { get }
    var requestShareSays: String { get }
    var requestIsShared: String { get }
    /// Above a reply that an organiser puts in.
    var replyOfEntrant: String { get }

    // MARK: For the agency

    var askedTitleOfAgency: String { get }
    var replyTitle: String { get }
    var replyLabel: String { get }
    var replyFile: String { get }
    var replyButton: String { get }
    var replyAgain: String { get }

    // MARK: For jurors

    var requestsOfEntrant: String { get }

    // MARK: By mail

    func requestLetterSubject(_ title: String) -> String
    /// - Parameter about: as `requestAbout` says it.
    func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String
    func replyLetterSubject(_ title: String) -> String
    func replyLetter(_ title: String, _ text: String, address: String) -> String
}
