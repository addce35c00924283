public import Jury

extension FrenchPages {
    public var peopleTitle: String { "Personnes" }
    public var peopleSays: String {
        """
        Toutes les personnes qui ont un rôle. Une invitation est un lien personnel qui ne sert qu’une fois, \
        pendant une semaine. Un programme de messagerie peut ouvrir un lien avant son destinataire.
        """
    }
    public var columnName: String { "Nom" }
    public var columnRoles: String { "Rôles" }
    public func role(_ role: Role) -> String {
        switch role {
        case .organiser: "organisateur"
        case .chair: "présidence"
        case .signer: "seconde signature"
        case .juror: "juré"
        case .agency: "agence"
        case .client: "client d’agence"
        }
    }
    public var columnJudges: String { "Juge dans" }
    public var columnInvitation: String { "Son invitation" }
    public func invitation(_ standing: InvitationWord) -> String {
        switch standing {
        case .none: "sans invitation"
        case .invited: "invitation faite"
        case .opened: "lien ouvert"
        case .joined: "déjà venu"
        }
    }
    public var inviteButton: String { "Inviter tous ceux qui sont cochés" }

    public var invitedTitle: String { "Les invitations" }
    public func invitationsSent(_ count: Int) -> String {
        plural(
            count, one: "\(count) invitation est en route par mail.",
            other: "\(count) invitations sont en route par mail.")
    }
    public var passOnTitle: String { "Liens à transmettre" }
    public var passOnSays: String {
        """
        Ces liens sont affichés maintenant et plus jamais ensuite. Chacun ne sert qu’une fois, pendant une \
        semaine, et qui l’a est cette personne : ne le remettez qu’à elle.
        """
    }
    public var notInvitedTitle: String { "Sans invitation" }
    public func keptBack(_ reason: KeptBackWord) -> String {
        switch reason {
        case .answers:
            """
            Répond du résultat : le lien part par mail, ou la personne qui gère le serveur l’imprime par \
            palmares link.
            """
        case .joined:
            """
            S’est déjà connecté : un autre lien part par mail, ou la personne qui gère le serveur l’imprime \
            par palmares link.
            """
        case .tooOften: "Invitations très fréquentes en peu de temps. Réessayez dans dix minutes."
        }
    }

    public func invitationSubject(_ edition: String) -> String { "\(edition) : votre invitation" }
    public func invitationSays(_ edition: String) -> String {
        "vous êtes invité à \(edition). Ouvrez ce lien dans le navigateur où vous voulez travailler :"
    }
    public func invitationHolds(until time: String) -> String {
        """
        Il ne sert qu’une fois, jusqu’au \(time), et il est pour vous seul : qui l’a entre sous votre nom. \
        Ensuite, votre navigateur reste connecté.
        """
    }

    public var listTitle: String { "Ajouter des jurés par une liste" }
    public var listSays: String {
        """
        Un CSV avec une ligne par juré et, dans la première, les noms des colonnes : name (le nom) \
        et, si vous voulez, mail, juror (son nom dans le registre), category ou panel (ce que le \
        juré note), country, network, employer, affiliation, languages, topics, load_min, load_max. \
        Vous voyez ce que devient chaque ligne avant que quoi que ce soit ne soit écrit.
        """
    }
    public var listFile: String { "Un fichier" }
    public var listLabel: String { "La liste" }
    public var listLook: String { "La parcourir" }
    public var listFindings: String { "Ce que fait la liste" }
    public var listNothing: String { "Il n’y a rien à écrire." }
    public var listChanged: String { "Quelque chose a changé entre-temps. Parcourez-la encore une fois." }
    public var listWithoutPlace: String {
        """
        L’édition ne nomme pas de liste de jurés : seuls les noms et les adresses sont gardés. Nommez-en une \
        sous « jurors » dans edition.yaml pour garder le reste.
        """
    }
    public var columnLine: String { "Ligne" }
    public var columnAddress: String { "Adresse mail" }
    public var columnChange: String { "Ce qui se passe" }
    public func listChange(_ change: ListChangeWord) -> String {
        switch change {
        case .added: "devient juré"
        case .changed: "est mis à jour"
        case .unchanged: "reste tel quel"
        }
    }
    public func listSeats(_ count: Int) -> String {
        plural(count, one: "reçoit \(count) siège", other: "reçoit \(count) sièges")
    }
    public var listWrong: String { "Lignes laissées de côté" }
    public var columnWrong: String { "Ce qui ne va pas" }
    public func listFault(_ fault: ListFaultWord) -> String {
        switch fault {
        case .notUTF8: "Ce n’est pas de l’UTF-8. Enregistrez la liste en « CSV UTF-8 »."
        case .tooLong: "C’est trop long. Envoyez-la en plusieurs fois."
        case .noColumn(let name): "Il n’y a pas de colonne \(name)."
        case .unknownColumn(let name): "Aucune colonne ne s’appelle \(name) ; elle est ignorée."
        case .columnTwice(let name): "La colonne \(name) y est deux fois ; la première compte."
        case .cellCount(let found, let expected):
            "La ligne a \(found) cellules, la première en a \(expected)."
        case .noName: "Le nom manque."
        case .badLanguage(let word): "\(word) n’est pas l’étiquette d’une langue, comme lv ou fr."
        case .unreadable: "Cela ne peut pas être lu."
        case .badAddress(let word): "\(word) n’est pas une adresse mail."
        case .addressTwice(let line): "La ligne \(line) a la même adresse mail."
        case .addressOfAnother(let person): "\(person) a déjà cette adresse mail."
        case .badID(let word):
            """
            \(word) n’est pas un nom pour le registre : minuscules sans accent, chiffres et traits \
            d’union, 64 au plus.
            """
        case .twice(let line): "La ligne \(line) parle du même juré."
        case .namesake(let person):
            """
            Il y a \(person), du même nom, sous une autre adresse. Dites dans la colonne juror qui est visé, \
            ou choisissez-y un autre nom pour le registre.
            """
        case .unknownCategory(let word): "Il n’y a pas de catégorie \(word)."
        case .unknownPanel(let word): "Il n’y a pas de groupe de jurés \(word)."
        case .erased: "Ce que l’on savait de cette personne a été effacé. Choisissez un autre nom."
        case .keepsAddress:
            """
            Cette personne s’est déjà connectée ou répond du résultat : une liste ne change pas son adresse. \
            Qui gère le serveur le fait, par palmares person.
            """
        }
    }
    public func listTake(_ count: Int) -> String {
        plural(count, one: "Écrire \(count) ligne", other: "Écrire \(count) lignes")
    }
    public func listTaken(_ count: Int) -> String {
        plural(count, one: "\(count) ligne a été écrite.", other: "\(count) lignes ont été écrites.")
    }
}
