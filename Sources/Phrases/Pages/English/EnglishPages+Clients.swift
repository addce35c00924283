public import Jury

extension EnglishPages {
    public var clientTitle: String { "Your client’s word" }
    public var clientSays: String {
        """
        The client says whether what this version states is true. Name who speaks for the client: that \
        person \
        gets a link to this entry and to nothing else. If you hand in another version, the client is asked \
        anew.
        """
    }
    public func clientUntil(_ time: String) -> String { "The client answers until \(time)." }
    public func clientOver(at time: String) -> String { "The client could answer until \(time)." }
    public var clientName: String { "Name and position" }
    public var clientMail: String { "Mail address" }
    public var clientButton: String { "Send the link" }
    public var clientResend: String { "Send the link again" }
    public var clientAgain: String { "Name somebody else" }
    public var clientNoAddress: String { "That is no mail address. Nobody was named." }
    public var clientPassOn: String {
        """
        No mail can be sent from here. This link stands here now and never again: hand it to your client and \
        to nobody else. It works once and for a week, and whoever has it speaks for the client.
        """
    }
    public func clientWaits(_ name: String, since time: String) -> String {
        "\(name) was named on \(time) and has not answered yet."
    }
    public func clientConfirmed(_ name: String, at time: String) -> String {
        "\(name) confirmed on \(time) that it is true."
    }
    public func clientRefused(_ name: String, at time: String) -> String {
        "\(name) said on \(time) that it is not true."
    }
    public var menuClient: String { "To confirm" }
    public var clientPageTitle: String { "Confirm an entry" }
    public var clientPageSays: String {
        "An agency has entered this as work for you. Read it as it will be judged, and say whether it is true."
    }
    public var clientNothing: String { "There is nothing to confirm now." }
    public var clientPreview: String { "Read the entry as its jurors do" }
    public var clientResults: String { "The figures that it states" }
    public var clientStatements: String { "What else it states" }
    public var clientBy: String { "Your name and position" }
    public var clientByMissing: String { "Say who you are: your name and your position." }
    public var clientTrueSays: String {
        """
        As far as I know, what this entry states of results, of artificial intelligence and of harm is true, \
        and it may be entered.
        """
    }
    public var clientTrue: String { "It is true" }
    public var clientFalse: String { "Something is not true" }
    public var clientReason: String { "What is not true" }
    public var clientFalseButton: String { "It is not true" }
    public var clientOtherVersion: String {
        "Another version was handed in meanwhile, and nothing was confirmed. This is the new one."
    }
    public var statementOfHarm: String { "Harm" }
    public var statementOfAI: String { "Artificial intelligence" }
    public var statementOfConsents: String { "Consents" }
    public var statedNothing: String { "Not answered." }
    public func statedHarm(_ known: YesOrNo?) -> String {
        switch known {
        case nil: statedNothing
        case .yes: "Harm is known."
        case .no: "No harm is known."
        }
    }
    public func statedAI(_ used: AIUse.Extent?) -> String {
        switch used {
        case nil: statedNothing
        case .some(.none): "None was used."
        case .assisted: "It helped."
        case .generated: "It made something that the jury sees."
        }
    }
    public func consentTo(_ subject: Consent.Subject) -> String {
        switch subject {
        case .entry: "that it is entered"
        case .publication: "publication"
        case .images: "images"
        case .children: "children"
        case .music: "music"
        case .other: "other"
        case .personalData: "personal data"
        }
    }
    public func consent(_ status: Consent.Status) -> String {
        switch status {
        case .given: "given"
        case .pending: "still to come"
        case .refused: "refused"
        case .notNeeded: "not needed"
        }
    }
    public var missingTitle: String { "What is missing" }
    public var missingSays: String {
        """
        Entries that compete and of which the client has not confirmed the version that was handed in, or \
        that \
        leave harm, artificial intelligence or consents open.
        """
    }
    public var missingNone: String { "Nothing is missing." }
    public var missingEntry: String { "Entry" }
    public var missingWord: String { "Client’s word" }
    public var missingStatements: String { "Left open" }
    public var missingNobodyNamed: String { "Nobody was named" }
    public var missingRemind: String { "Remind those who are ticked" }
    public var callClientsUntil: String {
        "Clients confirm until, in UTC; empty for two weeks after the end"
    }
    public func unconfirmed(_ count: Int) -> String {
        count == 1
            ? "1 entry that competes has no client’s word."
            : "\(count) entries that compete have no client’s word."
    }
    public func clientsRefused(_ count: Int) -> String {
        count == 1
            ? "Of 1 entry the client says that it is not true."
            : "Of \(count) entries the client says that they are not true."
    }
    public func clientLetterSubject(_ edition: String) -> String { "Please confirm an entry in \(edition)" }
    public func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String {
        """
        Hello \(name)

        Your agency has entered “\(title)” in \(edition) and named you as who speaks for the client. Please \
        read the entry and say whether what it states is true. The link leads to it and to nothing else:

        \(link)

        It works once and until \(time). Whoever has it answers in your name, so do not pass it on.
        """
    }
    public func clientSaidSubject(_ title: String) -> String { "Your client has answered: \(title)" }
    public func nameClientSubject(_ title: String) -> String { "Your client’s word is missing: \(title)" }
    public func nameClientLetter(
        _ title: String, of edition: String, until time: String, address: String
    ) -> String {
        """
        Nobody speaks yet for the client of “\(title)” in \(edition). Please name somebody on the page of \
        the \
        entry; the client answers until \(time).

        \(address)
        """
    }
}
