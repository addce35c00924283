public import Ledger

extension FrenchPages {
    public var documentsTitle: String { "À imprimer et à envoyer" }
    public func document(_ kind: DocumentWord) -> String {
        switch kind {
        case .letters: "Lettres aux agences"
        case .certificates: "Diplômes"
        case .book: "Livre de la présidence"
        case .csv: "Classement (CSV)"
        case .xlsx: "Classement (Excel)"
        }
    }
    public var documentsWait: String {
        "Les bulletins sur papier s’impriment dès que les sièges sont attribués."
    }

    public var lettersSays: String {
        """
        Seul ce qui est coché entre dans une lettre. Ce que les jurés ont écrit pour l’agence est coché \
        d’abord, ce qu’ils ont écrit à côté d’une note ne l’est pas : c’était pour vous. Aucune lettre ne \
        dit un juré, une note ou un rang.
        """
    }
    public var lettersNothing: String { "Personne n’a rien écrit sur ce dossier." }
    public var namesJuror: String { "Le nom d’un juré s’y trouve." }
    public var keepChoice: String { "Garder ce choix" }

    public var letterTitle: String { "Ce que le jury dit de votre dossier" }
    public func letterBand(_ third: ThirdWord) -> String {
        switch third {
        case .upper: "Le dossier est dans le premier tiers de sa catégorie."
        case .middle: "Le dossier est dans le deuxième tiers de sa catégorie."
        case .lower: "Le dossier est dans le dernier tiers de sa catégorie."
        }
    }
    public var letterJury: String { "Dans les mots des jurés" }
    public var letterQuiet: String { "Le jury ne vous a pas laissé de mot." }
    public var letterShown: String { "Montré par une pièce" }
    public var letterClaimed: String { "Affirmé, et non montré" }
    public var letterMissing: String { "Ce qui manquait" }
    public var letterRaises: String { "Ce qui aurait fait compter davantage les résultats" }
    public func raise(_ step: Preflight.Step, of claim: String) -> String {
        switch step {
        case .giveNumber: "Dites combien, en un nombre qui a été compté : \(claim)."
        case .nameSource: "Dites qui a compté : \(claim)."
        case .showRecord: "Joignez une pièce que l’on peut ouvrir : \(claim)."
        case .sayOfHowMany: "Dites sur combien, ou par rapport à quelle cible : \(claim)."
        case .claimResult:
            "Dites ce qui s’est passé dans la vie réelle : combien de gens ont fait quelque chose, et ce qui a changé."
        }
    }
    public var letterNames: String {
        "Les jurés parlent en jury : leurs commentaires suivent l’ordre de l’alphabet, et personne n’est nommé."
    }

    public var certificateTitle: String { "Diplôme" }
    public func certificatePlace(_ place: Int) -> String { "Rang \(place)" }
    public var certificateSigned: String { "Pour le jury" }

    public var paperTitle: String { "Bulletin" }
    public func paperHow(lowest: String, highest: String) -> String {
        "Une note de \(lowest) à \(highest) dans chaque case ; un tiret pour s’abstenir."
    }
    public var paperDate: String { "Date de la notation" }
    public var paperSignature: String { "Signature du juré" }
    public var typedTitle: String { "Saisir un bulletin sur papier" }
    public var typedSays: String {
        """
        Une case vide laisse la note telle qu’elle est ; un tiret est une abstention. Le registre garde qui \
        a saisi.
        """
    }
    public var typedDone: String { "Le bulletin est enregistré." }
    public var typedSave: String { "Enregistrer" }
    public var notPrinted: String {
        "Le PDF n’a pu être produit. Ouvrez la page et imprimez-la depuis votre navigateur."
    }
}
