public import Jury

/// The pages in French, with "vous". An entry is a dossier, a mark a note, a juror a juré.
public struct FrenchPages: PageWords {
    public init() {}

    public let language = PageLanguage.french
    public let signedOff: Set<String> = []

    public let skipToContent = "Aller au contenu"
    public let menuEntries = "Mes dossiers"
    public let menuRounds = "Tours"
    public let signOut = "Se déconnecter"
    public let chooseLanguage = "Langue"
    public let change = "Changer"

    public let signInTitle = "Connexion"
    public let signInAdvice = """
        On entre par un lien que l’organisateur vous envoie. Ouvrez-le dans le navigateur où vous voulez \
        travailler. S’il est perdu ou s’il a déjà servi, demandez-en un autre ci-dessous.
        """
    public func signInAs(_ name: String) -> String { "Se connecter en tant que \(name)" }
    public let signInOnce = "Le lien ne sert qu’une fois. Ensuite, ce navigateur reste connecté."
    public let signInButton = "Se connecter sur cet appareil"
    public let linkIsSpent = """
        Ce lien ne mène nulle part : il a déjà servi, il est trop ancien, ou il en manque une partie. \
        Demandez-en un autre à l’organisateur.
        """

    public let menuSessions = "Vos connexions"
    public let sessionsTitle = "Vos connexions"
    public let sessionsSays = """
        Une ligne par navigateur. Mettez fin à celles que vous ne connaissez pas ou n’utilisez plus ; ce \
        que vous avez envoyé ou enregistré reste.
        """
    public let sessionHere = "ce navigateur"
    public func sessionSince(_ time: String, seen: String) -> String {
        "depuis le \(time), dernière visite le \(seen)"
    }
    public let endSession = "Mettre fin"
    public let endOtherSessions = "Mettre fin à toutes les autres"

    public let entriesTitle = "Mes dossiers"
    public func progress(sent: Int, of all: Int) -> String {
        plural(sent, one: "\(sent) sur \(all) envoyé", other: "\(sent) sur \(all) envoyés")
    }
    public func drafts(_ count: Int) -> String {
        plural(count, one: "\(count) brouillon", other: "\(count) brouillons")
    }
    public let nextEntry = "Dossier suivant"
    public let noEntries = "Aucun dossier ne vous attend. Dès que vous en aurez, ils seront ici."
    public let nothingInFilter = "Aucun dossier n’est dans cet état."
    public let filterAll = "Tous"

    public func state(_ state: SeatWord) -> String {
        switch state {
        case .untouched: "À faire"
        case .draft: "Brouillon"
        case .sent: "Envoyé"
        case .changed: "Modifié depuis l’envoi"
        case .recused: "Récusation"
        case .waiting: "Pas ouvert"
        case .closed: "Clos"
        }
    }

    public func phase(_ phase: Phase) -> String {
        switch phase {
        case .planned: "pas encore ouvert"
        case .open: "ouvert"
        case .paused: "suspendu"
        case .closed: "clos"
        }
    }

    public func kind(_ kind: Round.Kind) -> String {
        switch kind {
        case .screening: "Présélection"
        case .scoring: "Notation"
        case .live: "Finale en direct"
        }
    }

    public func ends(_ time: String) -> String { "se termine le \(time)" }

    public func left(minutes: Int) -> String {
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        if hours >= 48 { return "il reste \(hours / 24) jours" }
        if hours > 0 { return "il reste \(hours)\u{A0}h \(rest)\u{A0}min" }
        return plural(rest, one: "il reste \(rest) minute", other: "il reste \(rest) minutes")
    }

    public func barredEntries(_ count: Int) -> String {
        plural(
            count, one: "Vous n’avez pas à juger \(count) dossier, en raison d’un conflit d’intérêts.",
            other: "Vous n’avez pas à juger \(count) dossiers, en raison de conflits d’intérêts.")
    }
    public let showsTable = "Toutes mes notes en tableau"

    public let tableTitle = "Mon tableau"
    public let tableEntry = "Dossier"
    public let tableState = "État"
    public let tableSum = "Sur 100"
    public let sortBy = "Trier par"
    public let tableHint =
        "Les notes peuvent être modifiées ici jusqu’à la clôture du tour. Un tiret vaut abstention."
    public let sendWhole = "Envoyer tout ce qui est complet"

    public let notFoundTitle = "Rien ici"
    public let notFound = "Il n’y a rien ici, ou rien qui vous soit destiné."
    public let notFromHere = """
        Cela ne venait pas d’une page de ce site, et rien n’a été fait. Rouvrez la page et recommencez.
        """
    public let badForm = """
        Ce qui a été envoyé n’a pas pu être lu, et rien n’a été fait. Revenez en arrière et réessayez.
        """
    public let tooLarge = """
        C’est trop en une fois. Rien n’a été enregistré ; raccourcissez et envoyez de nouveau.
        """
    public let tooMany = "C’était très souvent en peu de temps. Attendez une minute et réessayez."
    public let stopped = """
        Le registre ne prend rien pour l’instant : son disque a signalé une erreur. Ce qui a été confirmé \
        auparavant est conservé. L’organisateur doit s’en occuper ; gardez cette page ouverte.
        """
    public let failed = """
        Quelque chose a mal tourné ici, et vous n’y êtes pour rien. Rien n’a été changé ; réessayez dans \
        une minute.
        """
    public let notAllowed = "Cela ne peut pas se faire à cette adresse."
    public let notTakenText =
        "Cela n’a pas été enregistré. Votre texte est ici, pour que vous n’ayez pas à le réécrire"
    public let refusedTitle = "Non effectué"
    public let back = "Retour"

    func plural(_ count: Int, one: String, other: String) -> String {
        language.pluralForm(of: count) == .one ? one : other
    }
}
