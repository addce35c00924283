extension FrenchPages {
    public func savedOnServer(at time: String) -> String { "Enregistré sur le serveur, \(time)." }
    public var keptHere: String {
        """
        Gardé sur cet appareil, pas encore sur le serveur. L’envoi se fait de lui-même quand le réseau \
        revient.
        """
    }
    public var keptHereOf: String { "Gardé sur cet appareil, pas encore sur le serveur :" }
    public var toBeSent: String { "Gardé sur cet appareil ; envoyé quand le réseau revient :" }
    public var keptTwiceOf: String {
        "Gardé sur cet appareil en deux versions, de deux onglets. Vous choisirez quand le réseau revient :"
    }
    public var changedElsewhereOf: String {
        "Modifié ailleurs entre-temps. Ouvrez et choisissez ce qu’il faut garder :"
    }
    public var notTakenOf: String {
        "Sur cet appareil seulement, car le serveur ne l’a pas pris. Ouvrez pour voir pourquoi :"
    }
    public var discardHere: String { "Abandonner" }
    public var discardLoses: String {
        "Les notes qui ne sont que sur cet appareil seront perdues. Les abandonner ?"
    }
    public var signOutLoses: String {
        """
        Des notes sur cet appareil ne sont pas encore sur le serveur. Se déconnecter quand même, et les \
        perdre ?
        """
    }

    public var keepOnDevice: String { "Garder mes dossiers sur cet appareil" }
    public var keepHint: String {
        "Vous pourrez lire et noter sans réseau. La déconnexion les retire."
    }
    public func keptOnDevice(at time: String) -> String {
        """
        Vos dossiers sont gardés sur cet appareil tels qu’ils étaient à \(time), pour lire et noter sans \
        réseau.
        """
    }
    public var keepFailed: String { "Tous n’ont pas pu être gardés. Réessayez dans une minute." }
    public var removeFromDevice: String { "Les retirer de cet appareil" }
    public var offlineTitle: String { "Pas de réseau" }
    public var offlineSays: String {
        """
        Cette page n’est pas gardée sur cet appareil. Ce que vous avez noté est en sûreté : l’envoi se fait \
        quand le réseau revient.
        """
    }

    public var packTitle: String { "Tous mes dossiers, à imprimer" }
    public var packHint: String {
        """
        Un dossier après l’autre, chacun sur ses propres pages. La commande d’impression de votre \
        navigateur fait le reste.
        """
    }

    public var keysTitle: String { "Touches" }
    public var keysHint: String { "Elles servent quand vous êtes dans les notes et n’écrivez pas." }
    public func key(_ key: PageKey) -> String {
        switch key {
        case .digits: "donner une note ; 0 donne 10"
        case .upDown: "la question précédente, la suivante"
        case .leftRight: "une note de moins, une de plus"
        case .half: "ajouter un demi, ou l’enlever"
        case .abstain: "s’abstenir"
        case .next: "le dossier suivant"
        case .previous: "le dossier précédent"
        case .help: "cette liste"
        }
    }
    public var close: String { "Fermer" }
}
