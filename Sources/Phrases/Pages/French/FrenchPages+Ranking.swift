public import Jury

extension FrenchPages {
    public var menuRanking: String { "Classement" }
    public var rankingTitle: String { "Classement" }
    public var rankingLink: String { "Voir le classement" }
    public func rankingWaits(_ bar: RankingBar) -> String {
        switch bar {
        case .role:
            "Qui organise, ou parle pour une agence ou un client, ne voit ni les notes ni le classement."
        case .noRound: "Aucun tour ne classe encore cette catégorie."
        case .stillOpen: "Le classement existe une fois le tour clos."
        case .ownBallots(let missing):
            """
            Vos propres bulletins d’abord : il en manque \(missing). Récusez-vous pour les dossiers que vous \
            ne noterez pas.
            """
        }
    }
    public func hiddenInRanking(_ count: Int) -> String {
        count < 2
            ? "Un dossier ne vous est pas montré. Les rangs et les statistiques sont ceux des autres entre eux."
            : "\(count) dossiers ne vous sont pas montrés. Les rangs et les statistiques sont ceux des autres entre eux."
    }
    public var nobodyPlaced: String { "Personne n’a de rang." }

    public var rankPlace: String { "Rang" }
    public var rankEntry: String { "Dossier" }
    public var rankPoints: String { "Points obtenus" }
    public var rankGap: String { "Écart avec le suivant" }
    public var rankLevel: String { "Prix" }
    public var rankNotes: String { "Remarque" }
    public var rankWhy: String { "Pourquoi ?" }
    public func levelWith(_ titles: String) -> String { "à égalité de fait avec \(titles)" }
    public func rankedBy(_ rule: Rule, ballots: ClosedRange<Int>) -> String {
        let count =
            ballots.count == 1 ? "\(ballots.lowerBound)" : "de \(ballots.lowerBound) à \(ballots.upperBound)"
        return "Règle de l’édition : \(self.rule(rule)). Bulletins par dossier : \(count)."
    }
    public func tieBroken(_ step: Tiebreak, order: String) -> String {
        "Points égaux, départagés par \(Self.tiebreak(step)) : \(order)."
    }
    public func tieShared(_ titles: String, chain: [Tiebreak]) -> String {
        let tried = chain.map(Self.tiebreak).joined(separator: ", ni par ")
        return chain.isEmpty
            ? "\(titles) partagent un rang : la grille n’a pas de règle pour les égalités."
            : "\(titles) partagent un rang : non départagés par \(tried)."
    }
    public func unplacedAllRecused(_ jurors: Int) -> String {
        jurors < 2 ? "Son seul juré s’est récusé." : "Ses \(jurors) jurés se sont récusés."
    }
    public func unplacedTooFew(_ found: Int, of needed: Int) -> String {
        "Bulletins reçus : \(found) sur \(needed)."
    }
    public var unplacedNoWhole: String { "Aucun de ses bulletins n’a une note pour chaque critère." }
    public var unplacedNotAdjustable: String {
        "Les bulletins ne distinguent pas les jurés sévères des dossiers faibles, et la règle en a besoin."
    }
    public func unplacedNoMarks(_ criteria: String) -> String { "Sans aucune note pour : \(criteria)." }
    public var unplacedVoid: String {
        "Il fait état d’argent que personne n’a payé, ce que la catégorie n’admet pas."
    }
    public var unplacedTitle: String { "Sans rang" }

    public var howSure: String { "Est-ce sûr ?" }
    public var firstIsFirm: String {
        "Aucun juré ne décide seul du premier, et ni la moyenne ni un calcul robuste n’en désigneraient un autre."
    }
    public var firstHangs: String {
        "Sans l’un des jurés, ou avec un autre mode de calcul, un autre dossier serait premier."
    }
    public var statisticsWait: String {
        "Les statistiques sont en cours de calcul. Cette page se recharge d’elle-même."
    }
    public var chancesShow: String { "Montrer les chances de gagner" }
    public var chancesHide: String { "Cacher les chances de gagner" }
    public var inEnglish: String { "La suite est pour l’instant en anglais." }
    public func showsFirst(_ count: Int, of all: Int) -> String {
        "Les \(count) premiers dossiers sur \(all)."
    }
    public var showsAll: String { "Tout montrer" }

    public func whyTitle(place: Int) -> String { "Pourquoi le rang \(place) ?" }
    public func whyBehind(_ points: String, _ title: String, place: Int) -> String {
        "Points de retard sur « \(title) », rang \(place) : \(points)."
    }
    public func whyAhead(_ points: String, _ title: String, place: Int) -> String {
        "Points d’avance sur « \(title) », rang \(place) : \(points)."
    }
    public func whyInterval(_ places: ClosedRange<Int>) -> String {
        places.count == 1
            ? "Avec 90 jurys semblables sur 100, il aurait le même rang."
            : "Avec 90 jurys semblables sur 100, il aurait un rang de \(places.lowerBound) à \(places.upperBound)."
    }
    public var whyCriteria: String { "Points par critère" }
    public var whyCriterion: String { "Critère" }
    public var whyWeight: String { "Poids" }
    public var whyMark: String { "Note moyenne" }
    public var whyCounted: String { "Compte pour" }
    public func whyAgainst(place: Int) -> String { "Face au rang \(place)" }
    public var whyBallots: String { "Les bulletins" }
    public var whyJuror: String { "Juré" }
    public var whySum: String { "Total" }
    public var whyStandsApart: String { "à part des autres" }
    public var whyComments: String { "Ce que les jurés ont écrit" }
    public func whyLifted(_ criterion: String, reason: String) -> String {
        "A levé la limite sur \(criterion) : \(reason)"
    }
    public func whyRecused(_ count: Int) -> String {
        count < 2 ? "Un juré s’est récusé." : "\(count) jurés se sont récusés."
    }

    public var whatIf: String { "Et si… ?" }
    public var whatIfSays: String {
        """
        Essayez d’autres poids, une autre règle, un juré de moins. Rien de cette page n’est gardé, et le \
        classement reste ce qu’il est.
        """
    }
    public var whatIfWeights: String { "Poids" }
    public var whatIfRule: String { "Règle" }
    public var whatIfWithout: String { "Sans le juré" }
    public var whatIfNobody: String { "Tous les jurés" }
    public var whatIfRaw: String { "Notes telles que données, sans limites dues aux preuves" }
    public var whatIfShow: String { "Montrer" }
    public var whatIfReset: String { "Revenir à la règle" }
    public var whatIfOfficial: String { "Dans le classement" }
    public var whatIfHere: String { "Ici" }
    public var vanityTitle: String { "Si la vanité avait compté" }
    public var vanitySays: String {
        "Rangs selon le plus grand chiffre d’exposition, et de réaction, que chaque dossier avance."
    }
    public var byExposure: String { "Par exposition" }
    public var byReaction: String { "Par réaction" }

    public var sheetTitle: String { "Un tableau d’une autre année" }
    public var sheetSays: String {
        """
        Collez les notes de n’importe quel tableau : une ligne par bulletin, avec le dossier, le \
        juré et une colonne par critère, sous une ligne de noms. Vous voyez ce que les statistiques \
        en disent. Rien n’est gardé.
        """
    }
    public var sheetLabel: String { "Cellules, ou CSV" }
    public var sheetFile: String { "Prendre un fichier CSV" }
    public var sheetShow: String { "Montrer" }
    public var sheetEmpty: String { "Collez d’abord des notes." }

    private static func tiebreak(_ step: Tiebreak) -> String {
        switch step {
        case .results: "les points des critères qui lisent les résultats"
        case .grade: "la qualité des preuves des résultats principaux"
        case .tier: "le plus haut palier démontré"
        case .jurors: "le nombre de jurés qui ont placé l’un avant l’autre"
        case .weights: "les points des critères les plus lourds"
        }
    }
}
