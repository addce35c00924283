public import Jury

extension FrenchPages {
    public var requestsTitle: String { "Demandé aux agences" }
    public var requestsSays: String {
        """
        Ce que vous demandez figure sur la page du dossier, et son agence le reçoit par mail. \
        Elle peut répondre jusqu’au moment que vous fixez. Rien n’en découle de soi-même\u{A0}: aucune note \
        ne change.
        """
    }
    public var requestsNone: String { "Rien n’a encore été demandé à une agence." }
    public func requestAbout(_ about: AgencyRequest.About) -> String {
        switch about {
        case .evidence: "Preuve"
        case .eligibility: "Le droit du dossier à concourir"
        case .harm: "Un préjudice reproché au dossier"
        }
    }
    public var requestEntry: String { "Demander au sujet de" }
    public var requestChoose: String { "Continuer" }
    public var requestOther: String { "Un autre dossier" }
    public var requestAboutLabel: String { "De quoi il s’agit" }
    public var requestClaim: String { "Affirmation, si vous demandez une preuve" }
    public var requestClaimNone: String { "Tout le dossier" }
    public var requestText: String { "Ce que vous demandez, ou ce qui est reproché" }
    public var requestUntil: String { "Réponse reçue jusqu’au, en UTC" }
    public var requestButton: String { "Demander à l’agence" }
    public func requestWaits(until time: String) -> String { "Une réponse est reçue jusqu’au \(time)." }
    public func requestUnanswered(by time: String) -> String { "Sans réponse au \(time)." }
    public var requestShare: String { "Montrer au jury" }
    public var requestShareSays: String {
        "Les jurés de ce dossier ne voient ni la question ni la réponse si vous ne les montrez pas."
    }
    public var requestIsShared: String { "Les jurés de ce dossier voient la question et la réponse." }
    public var askedTitleOfAgency: String { "Ce qui vous est demandé" }
    public var replyTitle: String { "Réponse de l’agence" }
    public var replyLabel: String { "Votre réponse" }
    public var replyOfEntrant: String {
        "Ce dossier n’a pas d’agence ici\u{A0}: ce que son candidat a répondu"
    }
    public var replyFile: String { "Un fichier, si vous le souhaitez" }
    public var replyButton: String { "Répondre" }
    public var replyAgain: String { "Modifier la réponse" }
    public var requestsOfEntrant: String { "Demandé au candidat" }
    public func requestLetterSubject(_ title: String) -> String { "Une question sur \(title)" }
    public func requestLetter(
        _ title: String, of edition: String, _ about: String, _ text: String, until time: String,
        address: String
    ) -> String {
        """
        \(edition) vous pose une question sur \(title). De quoi il s’agit\u{A0}: \(about).

        \(text)

        Votre réponse est reçue jusqu’au \(time), sur la page du dossier\u{A0}:
        \(address)
        """
    }
    public func replyLetterSubject(_ title: String) -> String { "Une réponse sur \(title)" }
    public func replyLetter(_ title: String, _ text: String, address: String) -> String {
        """
        L’agence de \(title) a répondu.

        \(text)

        La question et la réponse sont ici\u{A0}:
        \(address)
        """
    }
}
