public import Jury

extension FrenchPages {
    public var clientTitle: String { "La parole de votre client" }
    public var clientSays: String {
        """
        Le client dit si ce qu’affirme cette version est vrai. Indiquez qui parle pour lui\u{A0}: cette \
        personne reçoit un lien vers ce dossier et vers rien d’autre. Si vous remettez une autre \
        version, la question est posée à nouveau.
        """
    }
    public func clientUntil(_ time: String) -> String { "Le client répond jusqu’au \(time)." }
    public func clientOver(at time: String) -> String { "Le client pouvait répondre jusqu’au \(time)." }
    public var clientName: String { "Nom et fonction" }
    public var clientMail: String { "Adresse mail" }
    public var clientButton: String { "Envoyer le lien" }
    public var clientResend: String { "Envoyer à nouveau le lien" }
    public var clientAgain: String { "Indiquer quelqu’un d’autre" }
    public var clientNoAddress: String { "Ce n’est pas une adresse mail. Personne n’a été indiqué." }
    public var clientPassOn: String {
        """
        Aucun mail ne peut partir d’ici. Ce lien figure ici maintenant et plus jamais\u{A0}: \
        remettez-le à \
        votre client et à personne d’autre. Il sert une fois et pendant une semaine, et qui l’a parle pour \
        le client.
        """
    }
    public func clientWaits(_ name: String, since time: String) -> String {
        "\(name) a été indiqué le \(time) et n’a pas encore répondu."
    }
    public func clientConfirmed(_ name: String, at time: String) -> String {
        "\(name) a confirmé le \(time) que c’est vrai."
    }
    public func clientRefused(_ name: String, at time: String) -> String {
        "\(name) a dit le \(time) que ce n’est pas vrai."
    }
    public var menuClient: String { "À confirmer" }
    public var clientPageTitle: String { "Confirmer un dossier" }
    public var clientPageSays: String {
        """
        Une agence a présenté ceci comme un travail pour vous. Lisez-le tel qu’il sera jugé, et dites si \
        c’est vrai.
        """
    }
    public var clientNothing: String { "Il n’y a rien à confirmer pour le moment." }
    public var clientPreview: String { "Lire le dossier comme le lisent ses jurés" }
    public var clientResults: String { "Les chiffres qu’il avance" }
    public var clientStatements: String { "Ce qu’il affirme d’autre" }
    public var clientBy: String { "Votre nom et votre fonction" }
    public var clientByMissing: String { "Dites qui vous êtes, avec votre nom et votre fonction." }
    public var clientTrueSays: String {
        """
        À ma connaissance, ce que ce dossier affirme des résultats, de l’intelligence artificielle et de \
        préjudices est vrai, et il peut être présenté.
        """
    }
    public var clientTrue: String { "C’est vrai" }
    public var clientFalse: String { "Quelque chose n’est pas vrai" }
    public var clientReason: String { "Ce qui n’est pas vrai" }
    public var clientFalseButton: String { "Ce n’est pas vrai" }
    public var clientOtherVersion: String {
        "Une autre version a été remise entre-temps, et rien n’a été confirmé. Voici la nouvelle."
    }
    public var statementOfHarm: String { "Préjudices" }
    public var statementOfAI: String { "Intelligence artificielle" }
    public var statementOfConsents: String { "Consentements" }
    public var statedNothing: String { "Sans réponse." }
    public func statedHarm(_ known: YesOrNo?) -> String {
        switch known {
        case nil: statedNothing
        case .yes: "Un préjudice est connu."
        case .no: "Aucun préjudice n’est connu."
        }
    }
    public func statedAI(_ used: AIUse.Extent?) -> String {
        switch used {
        case nil: statedNothing
        case .some(.none): "Aucune n’a servi."
        case .assisted: "Elle a aidé."
        case .generated: "Elle a produit quelque chose que voit le jury."
        }
    }
    public func consentTo(_ subject: Consent.Subject) -> String {
        switch subject {
        case .entry: "participation de la campagne"
        case .publication: "publication du dossier"
        case .images: "photos et films"
        case .children: "enfants"
        case .music: "musique"
        case .other: "autre"
        case .personalData: "données personnelles"
        }
    }
    public func consent(_ status: Consent.Status) -> String {
        switch status {
        case .given: "donné"
        case .pending: "à venir"
        case .refused: "refusé"
        case .notNeeded: "pas nécessaire"
        }
    }
    public var missingTitle: String { "Ce qui manque" }
    public var missingSays: String {
        """
        Les dossiers en lice dont le client n’a pas confirmé la version remise, ou qui ne répondent pas \
        sur les préjudices, l’intelligence artificielle ou les consentements.
        """
    }
    public var missingNone: String { "Rien ne manque." }
    public var missingEntry: String { "Dossier" }
    public var missingWord: String { "Parole du client" }
    public var missingStatements: String { "Laissé ouvert" }
    public var missingNobodyNamed: String { "Personne n’a été indiqué" }
    public var missingRemind: String { "Rappeler à ceux qui sont cochés" }
    public var callClientsUntil: String {
        "Les clients confirment jusqu’au, en UTC\u{202F}; vide pour deux semaines après la fin"
    }
    public func unconfirmed(_ count: Int) -> String {
        plural(
            count, one: "\(count) dossier en lice n’a pas la parole de son client.",
            other: "\(count) dossiers en lice n’ont pas la parole de leur client.")
    }
    public func clientsRefused(_ count: Int) -> String {
        plural(
            count, one: "Le client dit de \(count) dossier que ce n’est pas vrai.",
            other: "Les clients disent de \(count) dossiers que ce n’est pas vrai.")
    }
    public func clientLetterSubject(_ edition: String) -> String {
        "Veuillez confirmer un dossier à \(edition)"
    }
    public func clientLetter(
        _ name: String, _ title: String, of edition: String, link: String, until time: String
    ) -> String {
        """
        Bonjour \(name)

        Votre agence a présenté «\u{202F}\(title)\u{202F}» à \(edition) et vous a indiqué comme parlant pour \
        le client. Veuillez lire le dossier et dire si ce qu’il affirme est vrai. Le lien y mène, et \
        ne \
        mène à rien d’autre\u{A0}:

        \(link)

        Il sert une fois et jusqu’au \(time). Qui l’a répond en votre nom\u{202F}; ne le transmettez pas.
        """
    }
    public func clientSaidSubject(_ title: String) -> String { "Votre client a répondu\u{A0}: \(title)" }
    public func nameClientSubject(_ title: String) -> String {
        "La parole de votre client manque\u{A0}: \(title)"
    }
    public func nameClientLetter(
        _ title: String, of edition: String, until time: String, address: String
    ) -> String {
        """
        Personne ne parle encore pour le client de «\u{202F}\(title)\u{202F}» à \(edition). Veuillez \
        indiquer \
        quelqu’un sur la page du dossier\u{202F}; le client répond jusqu’au \(time).

        \(address)
        """
    }
}
