public import Jury

/// How a client confirms what an agency states of its work, and what is still missing of entries.
public protocol ClientPageWords {
    // MARK: For the agency

    var clientTitle: String { get }
    var clientSays: String { get }
    func clientUntil(_ time: String) -> String
    func clientOver(at time: String) -> String
    var clientName: String { get }
    var clientMail: String { get }
    var clientButton: String { get }
    var clientResend: String { get }
    var clientAgain: String { get }
    var clientNoAddress: String { get }
    /// Above a link that stands there once.
    var clientPassOn: String { get }
    func clientWaits(_ name: String, since time: String) -> String
    func clientConfirmed(_ name: String, at time: String) -> String
    func clientRefused(_ name: String, at time: String) -> String

    // MARK: For the client

    var menuClient: String { get }
    var clientPageTitle: String { get }
    var clientPageSays: String { get }
    var clientNothing: String { get }
    var clientPreview: String { get }
    var clientResults: String { get }
    var clientStatements: String { get }
    var clientBy: String { get }
    var clientByMissing: String { get }
    var clientTrueSays: String { get }
    var clientTrue: String { get }
    var clientFalse: String { get }
    var clientReason: String { get }
    var clientFalseButton: String { get }
    var clientOtherVersion: String { get }

    // MARK: What an entry states of itself

    var statementOfHarm: String { get }
    var statementOfAI: String { get }
    var statementOfConsents: String { get }
    var statedNothing: String { get }
    func statedHarm(_ known: YesOrNo?) -> String
    func statedAI(_ used: AIUse.Extent?) -> String
    func consentTo(_ subject: Consent.Subject) -> String
    func consent(_ status: Consent.Status) -> String

    // MARK: For organisers and chairs

    var missingTitle: String { get }
    var missingSays: String { get }
    var missingNone: String { get }
    var missingEntry: String { get }
    var missingWord: String { get }
    var missingStatements: String { get }
    var missingNobodyNamed: String { get }
    var missingRemind: String { get }
    var callClientsUntil: String { get }
    /// On the page where lists are signed.
    func unconfirmed(_ count: Int) -> String
    func clientsRefused(_ count: Int) -> String

    // MARK: By mail

    func clientLetterSubject(_ edition: String) -> String
    func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String
    func clientSaidSubject(_ title: String) -> String
    func nameClientSubject(_ title: String) -> String
    func nameClientLetter(_ title: String, of edition: String, until time: String, address: String) -> String
}
