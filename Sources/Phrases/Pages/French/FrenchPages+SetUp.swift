public import Jury

extension FrenchPages {
    public var setUpTitle: String { "Réglages" }
    public var setUpSays: String {
        """
        Selon quoi l’édition est jugée. Chaque formulaire modifie les fichiers de l’édition ; on \
        peut aussi les modifier comme textes. Rien n’est gardé qui contienne une erreur.
        """
    }
    public var setUpNone: String { "Ce registre n’a pas encore de fichiers. palmares import les apporte." }
    public var setUpFixed: String {
        """
        Des notes ont été données. Ce que vous changez maintenant est proposé avec un motif et \
        vaut dès qu’une seconde personne le confirme ; tout palmarès publié ensuite le nomme.
        """
    }
    public var setUpAsText: String { "Les fichiers comme textes" }
    public var setUpFile: String { "Fichier à modifier" }
    public var setUpLanguage: String { "Langue des textes" }
    public var setUpEdition: String { "L’édition" }
    public var setUpCategories: String { "Catégories" }
    public var setUpPanels: String { "Groupes de jurés" }
    public var setUpRubrics: String { "Grilles" }
    public var setUpSave: String { "Enregistrer" }
    public var setUpPropose: String { "Proposer" }
    public var setUpCheck: String { "Vérifier" }
    public var setUpRemove: String { "Retirer" }
    public var setUpReason: String { "Pourquoi cela change maintenant ; tout le monde le lira" }
    public var setUpWaits: String {
        "La présidence ou la seconde signature le confirme, et non qui l’a proposé."
    }
    public func setUpDone(_ word: SetUpWord) -> String {
        switch word {
        case .written: "C’est écrit et en vigueur."
        case .proposed: "C’est proposé et attend une seconde personne."
        case .nothing: "Rien n’a changé : c’était déjà ainsi."
        case .confirmed: "C’est confirmé et en vigueur."
        }
    }
    public var setUpFaulty: String { "Rien n’a été enregistré : il y a des erreurs à corriger." }
    public func setUpLoses(_ entries: String) -> String {
        """
        Rien n’a été enregistré : ces dossiers ne seraient dans aucune catégorie : \(entries). Un \
        dossier sort par un retrait.
        """
    }
    public var setUpMarksStay: String {
        """
        Rien n’a été enregistré : il y a des notes, et l’échelle et les critères selon lesquels elles \
        ont été données restent.
        """
    }
    public var setUpChanged: String {
        "Rien n’a été enregistré : quelqu’un a modifié ce fichier entre-temps. Regardez-le de nouveau."
    }
    public var setUpNothingFound: String { "Rien à redire." }

    public var setUpName: String { "Nom" }
    public var setUpEnglishName: String { "Nom en anglais" }
    public var setUpID: String { "Nom court (a–z, 0–9, -)" }
    public var setUpNotice: String { "Avis imprimé avec chaque classement" }
    public var setUpDeadline: String { "Dernier jour pour les dossiers" }
    public var setUpJudging: String { "Premier jour du jugement" }
    public var setUpRule: String { "Règle par laquelle les notes deviennent des rangs" }
    public var setUpBallotsShown: String { "Notes de chaque juré dans le palmarès publié" }
    public var setUpFirmShown: String { "La solidité du premier rang, dans le palmarès publié" }
    public func sight(_ sight: Blinding.Sight) -> String {
        switch sight {
        case .shown: "affiché"
        case .hidden: "masqué"
        }
    }
    public var setUpBlind: String { "Les jurés ne voient pas de qui sont les dossiers" }
    public var setUpBlindClient: String { "Jugement anonyme : le nom du client" }
    public var setUpBlindFiles: String { "Jugement anonyme : les pièces jointes aux dossiers" }
    public var setUpRubric: String { "Grille" }
    public var setUpPanel: String { "Groupe de jurés" }
    public var setUpBallotsMin: String { "Bulletins qu’il faut à un dossier pour être classé" }
    public var setUpAim: String { "Ce dont il s’agit dans la catégorie" }
    public func aim(_ aim: Aim) -> String {
        switch aim {
        case .results: "les résultats"
        case .awareness: "la notoriété"
        }
    }
    public var setUpInvalid: String { "Si un dossier fait état d’argent que personne n’a payé" }
    public func invalidUse(_ use: InvalidUse) -> String {
        switch use {
        case .none: "l’affirmation ne compte pas"
        case .zero: "les critères de résultats ne rapportent rien"
        case .void: "le dossier n’est pas classé"
        }
    }
    public var setUpLevels: String { "Niveaux de prix" }
    public var setUpLevelsSays: String { "Le plus haut d’abord. Sans aucun, ceux de la grille valent." }
    public var setUpLevel: String { "Niveau" }
    public var setUpLevelScore: String { "Score minimal sur 100" }
    public var setUpJurors: String { "Jurés, par leurs noms courts" }
    public var setUpAddCategory: String { "Ajouter une catégorie" }
    public var setUpAddPanel: String { "Ajouter un groupe de jurés" }
    public var setUpAddRubric: String { "Ajouter une grille" }
    public var setUpRubricFrom: String { "Partir d’une copie de" }

    public var findingsTitle: String { "Ce qui a été trouvé" }
    public var findingsPlace: String { "Fichier, ligne et colonne" }
    public var findingsField: String { "Champ" }
    public var findingsKind: String { "Genre" }
    public var findingsSays: String { "Constat" }
    public func findingKind(_ severity: Finding.Severity) -> String {
        switch severity {
        case .error: "erreur"
        case .warning: "avertissement"
        case .note: "remarque"
        }
    }

    public var lateChangesTitle: String { "Changements après la première note" }
    public func lateChange(_ time: String, by first: String, and second: String, because reason: String)
        -> String
    {
        "\(time) : proposé comme \(first), confirmé comme \(second). \(reason)"
    }

    public var rubricBasis: String { "D’où viennent ses questions et ses poids" }
    public var rubricMin: String { "Note la plus basse" }
    public var rubricMax: String { "Note la plus haute" }
    public var rubricStep: String { "D’une note à la suivante" }
    public var rubricTotal: String { "Somme des poids" }
    public var rubricEvidence: String { "Comment comptent les preuves" }
    public func evidenceUse(_ use: Rubric.EvidenceUse) -> String {
        switch use {
        case .criterion: "un critère les note"
        case .factor: "elles pèsent sur les notes de résultats"
        case .shown: "elles sont montrées et ne changent rien"
        }
    }
    public var rubricPolicy: String { "Ce que promet la grille" }
    public var rubricNoPolicy: String { "rien" }
    public var rubricResultsFirst: String { "les résultats d’abord" }
    public var rubricCriteria: String { "Critères" }
    public var rubricAddCriterion: String { "Ajouter un critère" }
    public var rubricWeight: String { "Poids" }
    public var rubricPlace: String { "Position parmi les critères" }
    public var rubricQuestion: String { "Ce qui est demandé" }
    public var rubricReads: String { "Affirmations qu’il regarde" }
    public var rubricScoresEvidence: String { "Il note la force des preuves" }
    public var rubricAnchors: String { "Ce que veulent dire les notes" }
    public var rubricMark: String { "Note" }
    public var rubricMeans: String { "Cela veut dire" }
    public var rubricTies: String { "Étapes qui départagent les scores égaux" }
    public var rubricTiesSays: String {
        "Elles sont essayées dans cet ordre ; si aucune ne départage, le rang est partagé."
    }
    public func tieStep(_ step: Tiebreak) -> String {
        switch step {
        case .results: "points sur les critères de résultats"
        case .grade: "qualité des preuves des résultats principaux"
        case .tier: "plus haut palier démontré"
        case .jurors: "plus de jurés qui le placent devant"
        case .weights: "points sur le critère le plus lourd, puis le suivant"
        }
    }
    public var rubricLevelsSays: String { "Le plus haut d’abord. Une catégorie peut avoir les siens." }
    public var policyTitle: String { "Points que chaque genre d’affirmation peut déplacer" }
    public var policyCriterion: String { "Critère" }
    public var policyNoise: String { "Exposition et réactions ensemble" }
    public var policyAll: String { "Tous" }
    public var policyHolds: String {
        "Les résultats peuvent déplacer plus de points que l’exposition et les réactions ensemble."
    }
    public var policyFails: String {
        "L’exposition et les réactions peuvent déplacer autant de points que les résultats, ou plus."
    }
    public var previewEntry: String { "Dossier sur lequel la voir" }
    public var previewButton: String { "La voir comme un juré" }
    public var previewTitle: String { "Comme un juré la rencontre" }
    public var previewSays: String { "La page avant toute note. Rien n’y agit." }

    public var addEntriesTitle: String { "Ajouter des dossiers" }
    public var addEntriesSays: String {
        """
        Des fichiers de dossiers en XML ou JSON, des listes en CSV avec les colonnes title et category, \
        et des archives ZIP des deux, autant que vous voulez. Ce qu’ils changeraient est montré d’abord.
        """
    }
    public var addEntriesFiles: String { "Fichiers de dossiers" }
    public var addEntriesLook: String { "Les parcourir" }
    public func addEntriesTake(_ count: Int) -> String {
        plural(count, one: "Prendre \(count) dossier", other: "Prendre \(count) dossiers")
    }
    public var addEntriesNothing: String { "Il n’y a rien à prendre." }
    public var addEntriesFound: String { "Ce que devient chacun" }
    public var columnFile: String { "Fichier" }
    public func entryChange(_ change: EntryChangeWord) -> String {
        switch change {
        case .added: "entre"
        case .replaced: "une nouvelle version"
        case .unchanged: "est déjà là"
        }
    }
    public func entryFault(_ fault: EntryFaultWord) -> String {
        switch fault {
        case .notAnEntry: "Ce n’est pas un dossier lisible."
        case .noCategory: "Il ne nomme aucune catégorie."
        case .unknownCategory(let name): "Il n’y a pas de catégorie \(name)."
        case .twice(let file): "Le même dossier est dans \(file)."
        case .judged: "Son tour a été ouvert : ce que les jurés ont vu ne change plus."
        case .handedIn: "Son agence l’a remis et en remet elle-même les autres versions."
        case .out: "Il a été retiré ou disqualifié."
        }
    }
    public var addEntriesTooLarge: String {
        "Ces fichiers sont trop nombreux ou trop gros pour une seule fois."
    }
    public func addEntriesAlsoIn(_ others: String) -> String {
        "La même campagne est aussi dans \(others)."
    }
    public func addEntriesLike(_ others: String) -> String {
        "C’est peut-être le même dossier que \(others)."
    }
    public func addEntriesTaken(_ count: Int) -> String {
        plural(count, one: "\(count) dossier est entré.", other: "\(count) dossiers sont entrés.")
    }
    public var addEntriesLeftOut: String { "Fichiers laissés de côté" }
    public var setUpDifference: String { "Ce qui changerait" }

    public var setUpAgenciesShown: String { "Les agences selon leurs prix, dans le palmarès publié" }
    public var setUpOwnNetwork: String { "Un juré face aux dossiers de son propre réseau" }
    public var setUpConflictYears: String {
        "Années après lesquelles un ancien employeur, client ou concurrent ne compte plus"
    }
    public var setUpHourValue: String {
        "Ce que vaut une heure de travail bénévole ; vide : les heures sont montrées sans être évaluées"
    }
    public var setUpCurrency: String { "Sa monnaie, par exemple EUR" }
    public var setUpRequired: String { "À quoi chaque dossier répond avant d’être accepté" }
    public var setUpLimits: String { "Longueur permise des textes" }
    public var setUpLimitsSays: String {
        "Le titre en caractères, les autres en mots. Ce qui est plus long est signalé, et accepté."
    }
    public var setUpTitleLimit: String { "Titre" }
    public var setUpOtherFactors: String { "Autres facteurs" }
    public var rubricCaps: String {
        "Le plus que comptent les notes de résultats, selon le mieux qui est affirmé"
    }
    public var rubricCapsSays: String {
        "Un champ vide garde l’usage sur cette échelle, qui y figure en gris."
    }
    public var rubricCapNothing: String { "Aucune affirmation" }
    public var rubricCapExposure: String { "Seulement de l’exposition" }
    public var rubricCapReaction: String { "Seulement des réactions" }
    public var rubricCapUnmeasured: String { "Un résultat sans chiffre" }
    public var rubricCapFloor: String { "Un résultat chiffré avec source ne vaut jamais moins" }
    public var mergeTitle: String { "Trop peu de dossiers dans une catégorie" }
    public var mergeSays: String {
        """
        Tous les dossiers en lice y changent ensemble de catégorie, ou sont rendus. Si l’un a \
        des notes, le changement attend une seconde personne.
        """
    }
    public var mergeFrom: String { "Catégorie" }
    public var mergeInto: String { "Ses dossiers vont dans" }
    public var mergeReason: String { "Pourquoi ; cela reste dans le registre" }
    public var mergeButton: String { "Les changer tous" }
    public var giveBackButton: String { "Les rendre" }
    public var mergeNothing: String { "Aucun dossier n’y est en lice." }
    public var setUpUnawardedShown: String { "Les dossiers sans prix, dans le palmarès publié" }
    public var setUpReady: String { "Partir de la manière d’un prix connu" }
    public var setUpReadySays: String {
        """
        Sa grille, sa règle et les bulletins requis par dossier remplacent ce qui est ici. Aucune \
        n’est officielle ; modifiez ce qui doit l’être.
        """
    }
    public var setUpReadyWhich: String { "À la manière de" }
    public var setUpReadyFor: String { "Pour" }
    public var setUpReadyAll: String { "toutes les catégories" }
    public var setUpReadyButton: String { "L’adopter" }
    public func manner(of setUp: SetUp) -> String {
        switch setUp {
        case .amec: "Niveaux à 60, 65, 70 et 75 sur 100 ; la présidence tranche les égalités."
        case .cannes: "Une présélection, puis une discussion ; médailles aux deux tiers des voix."
        case .effie: "Quatre notes, résultats 30 %, un minimum par niveau ; il peut n’y avoir aucun lauréat."
        case .live: "Sur scène, par points selon l’ordre de chaque juré ; les meilleurs rangs départagent."
        case .prsa:
            "Deux jurés ; un écart de 15 points en appelle un troisième, et les deux plus proches comptent."
        case .skating: "La note la plus haute et la plus basse sont écartées."
        case .stevie: "Cinq jurés ou plus, une note de 1 à 10, niveaux selon la moyenne."
        }
    }
}
