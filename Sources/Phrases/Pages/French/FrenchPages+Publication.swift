extension FrenchPages {
    public var signOffTitle: String { "Validation" }
    public var completeTitle: String { "Ce qui manque encore" }
    public var completeCategory: String { "Catégorie" }
    public var completeMissing: String { "Bulletins manquants" }
    public var completeShort: String { "Dossiers avec trop peu de bulletins" }
    public var completeQuestions: String { "Questions sans réponse" }
    public var completeMarks: String { "Notes reçues" }
    public var completeCounted: String { "Comptées" }
    public var completeSuperseded: String { "Remplacées par d’autres" }
    public var completeAside: String { "Non comptées" }
    public var completeRanking: String { "Classement actuel" }
    public var waitsTitle: String { "En attente d’une seconde personne" }
    public var waitsNothing: String { "Rien n’attend." }
    public var confirmButton: String { "Confirmer" }
    public var ownProposalSays: String { "Vous l’avez proposé : une autre personne le confirme." }
    public var publishTitle: String { "Publier le palmarès" }
    public var publishSays: String {
        """
        Le palmarès tel qu’il est maintenant est gardé avec le registre et proposé. Il est \
        publié quand une seconde personne le confirme. Tout ce qui pourrait le changer \
        entre-temps annule la proposition.
        """
    }
    public var embargoLabel: String { "Montré à personne avant (UTC)" }
    public var publishReason: String { "Pourquoi il remplace le palmarès précédent" }
    public var publishButton: String { "Proposer le palmarès" }
    public var aloneTitle: String { "Personne d’autre n’est joignable" }
    public var aloneSays: String {
        """
        Publiez alors sans second signataire. Le motif figure sur la page publique, et une \
        seconde personne signe sous 48 heures.
        """
    }
    public var aloneReason: String { "Pourquoi personne d’autre ne signe maintenant" }
    public var aloneButton: String { "Publier sans second signataire" }
    public var listsTitle: String { "Palmarès publiés" }
    public var listsNone: String { "Rien n’est encore publié." }
    public func publishedAt(_ time: String) -> String { "Publié le \(time)" }
    public func embargoUntil(_ time: String) -> String { "Montré à personne avant le \(time)" }
    public func aloneBecause(_ reason: String) -> String { "Publié par une seule personne : \(reason)" }
    public var signedByTwo: String { "Signé par deux personnes." }
    public func countersignedAt(_ time: String) -> String { "Une seconde personne a signé le \(time)." }
    public func countersignBy(_ time: String) -> String {
        "Une seconde personne doit signer avant le \(time)."
    }
    public var countersignLate: String { "Aucune seconde personne n’a signé sous 48 heures." }
    public var countersignButton: String { "Contresigner" }
    public var retractTitle: String { "Retirer ce palmarès" }
    public var retractReason: String { "Pourquoi il ne vaut plus" }
    public var retractButton: String { "Proposer le retrait" }
    public func retractedBecause(_ reason: String) -> String { "Ce palmarès ne vaut plus : \(reason)" }
    public func replacesBecause(_ reason: String) -> String {
        "Il remplace un palmarès antérieur : \(reason)"
    }
    public var replacedSays: String { "Un palmarès ultérieur l’a remplacé." }
    public var newestList: String { "Le palmarès en vigueur" }
    public var earlierLists: String { "Palmarès antérieurs" }
    public var prizesTitle: String { "Prix qu’aucune somme de notes ne donne" }
    public var prizesGiven: String { "Prix spéciaux" }
    public var prizeName: String { "Prix, par exemple grand-prix" }
    public var prizeScope: String { "De quelle catégorie" }
    public var prizeOfEdition: String { "Toute l’édition" }
    public var prizeTo: String { "Attribué à" }
    public var prizeNobody: String { "Personne : il n’est pas attribué" }
    public var prizeNotGiven: String { "Non attribué" }
    public var prizeReason: String { "Motif, lisible par tous" }
    public var prizeButton: String { "Enregistrer le prix" }
    public var palmaresRules: String { "Comment les rangs sont établis" }
    public func palmaresMaker(_ agency: String, _ client: String) -> String { "\(agency) pour \(client)" }
    public var checkTitle: String { "Vérifiez vous-même" }
    public var checkOpen: String {
        """
        Le fichier contient tout le registre et chaque note sous le nom abrégé du juré. Chacun \
        peut recalculer chaque rang.
        """
    }
    public var checkSealed: String {
        """
        Le fichier montre que ce palmarès appartient au registre signé, et rien de ce que chacun \
        a noté.
        """
    }
    public var checkDownload: String { "Télécharger le résultat" }
    public var checkCommand: String { "et avec le programme" }
    public var checkKey: String { "La clé du prix" }
    public func palmaresNeeds(_ ballots: Int) -> String {
        "Il faut \(ballots) \(ballots < 2 ? "bulletin" : "bulletins") à un dossier pour être classé."
    }
    public func proposedBy(_ name: String) -> String { "Proposé par \(name)" }
    public func proposed(_ kind: ProposedKind) -> String {
        switch kind {
        case .roles: "Les rôles d’une personne changent"
        case .files: "Les fichiers qui classent changent"
        case .disqualification: "Un dossier est disqualifié"
        case .reinstatement: "Un dossier concourt de nouveau"
        case .strike: "Un bulletin est annulé"
        case .move: "Un dossier noté change de catégorie"
        case .place: "Un dossier est placé devant un autre"
        case .deduction: "Des points sont retirés à un dossier"
        case .publication: "Le palmarès est publié"
        case .retraction: "Un palmarès publié est retiré"
        }
    }

    public var completeUnchecked: String { "Résultats principaux dont nul n’a ouvert les preuves" }
    public var agenciesTitle: String { "Les agences selon leurs prix" }
    public var agenciesSays: String {
        "Selon les prix du plus haut niveau, puis du suivant. Qui en a autant de chacun partage le rang."
    }
    public var agencyColumn: String { "Agence" }
    public var unawardedHidden: String { "Les dossiers sans prix ne sont pas nommés." }
}
