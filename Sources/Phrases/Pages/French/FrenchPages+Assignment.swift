public import Assignment

extension FrenchPages {
    public var assignmentTitle: String { "Qui juge quoi" }
    public var assignmentSays: String {
        """
        Faites proposer des sièges, regardez ce qui changerait et pourquoi, puis écrivez-le ; ou changez un \
        siège à la fois, plus bas.
        """
    }

    public var wishesTitle: String { "Proposer des sièges" }
    public var wishBallots: String { "Bulletins par dossier ; vide\u{A0}: selon sa catégorie" }
    public var wishLoad: String { "Bulletins par juré, au plus ; vide\u{A0}: le moins possible" }
    public var wishCalibration: String {
        "Dossiers de chaque catégorie que tous jugent, comme mesure commune"
    }
    public var wishSeed: String { "Un nombre qui tranche entre des sièges équivalents" }
    public var wishStaying: String { "Ce qui reste" }
    public func staying(_ isAfresh: Bool) -> String {
        isAfresh ? "Seulement ce qui est commencé" : "Tous les sièges ; on ajoute ce qui manque"
    }
    public var wishLeaving: String { "Qui se retire" }
    public var nobodyLeaves: String { "Personne" }
    public var proposeButton: String { "Proposer" }

    public var proposalTitle: String { "La proposition" }
    public func proposalSays(new: Int, gone: Int, staying: Int) -> String {
        "Sièges nouveaux\u{A0}: \(new), supprimés\u{A0}: \(gone), maintenus\u{A0}: \(staying)."
    }
    public func proposalTotal(_ total: Int, of bound: Int) -> String {
        "Les langues et les sujets en commun valent \(total) points ; \(bound) étaient possibles."
    }
    public func leavingKeeps(_ count: Int) -> String {
        plural(
            count, one: "\(count) de ses bulletins porte des notes et reste ; non envoyé, il est doublé.",
            other: "\(count) de ses bulletins portent des notes et restent ; non envoyés, ils sont doublés.")
    }
    public func foreignSeats(_ count: Int) -> String {
        plural(
            count, one: "\(count) siège reste sans langue commune avec le dossier.",
            other: "\(count) sièges restent sans langue commune avec le dossier.")
    }
    public var proposalNothing: String { "Tout est déjà comme demandé\u{A0}: rien ne change." }
    public var proposalChanged: String {
        "Quelque chose a changé entre-temps. Regardez encore une fois la proposition."
    }
    public func proposalTake(_ count: Int) -> String {
        plural(count, one: "Écrire \(count) changement", other: "Écrire \(count) changements")
    }
    public func proposalTaken(_ count: Int) -> String {
        plural(
            count, one: "\(count) changement a été écrit.", other: "\(count) changements ont été écrits.")
    }
    public func seatChange(isNew: Bool) -> String { isNew ? "nouveau" : "supprimé" }
    public func seatReason(_ reason: SeatReason) -> String {
        let origin =
            switch reason.origin {
            case .kept: ["maintenu"]
            case .calibration: ["tous jugent ce dossier"]
            case .lot: ["tiré au sort"]
            case .best: [String]()
            case .link: ["relie deux parties du jury"]
            }
        let parts = reason.parts.map { part in
            switch part.kind {
            case .language: "lit sa langue"
            case .topic:
                plural(
                    part.count, one: "\(part.count) sujet en commun", other: "\(part.count) sujets en commun")
            }
        }
        let better =
            reason.betterJurors == 0
            ? []
            : [
                plural(
                    reason.betterJurors, one: "\(reason.betterJurors) juré conviendrait mieux",
                    other: "\(reason.betterJurors) jurés conviendraient mieux")
            ]
        return (origin + parts + better).joined(separator: ", ")
    }
    public var changesTitle: String { "Ce qui change" }
    public var loadsTitle: String { "Combien cela fait pour chacun" }
    public var columnNow: String { "Avant" }
    public var columnThen: String { "Après" }
    public var columnAllowed: String { "Permis" }
    public var qualityTitle: String { "Ce que cela vaut" }
    public var columnWorst: String { "Le moins de points d’un dossier" }
    public var columnLoads: String { "Bulletins par juré" }
    public var columnParts: String { "Parties" }
    public var columnApart: String { "Incertitude" }
    public var qualitySays: String {
        """
        Parties\u{A0}: autant de parties du jury n’ont aucun dossier en commun ; à partir de deux, la \
        sévérité ne se compare plus de l’un à l’autre. Incertitude\u{A0}: avec quelle sûreté on distingue la \
        sévérité de deux jurés ; moins vaut mieux.
        """
    }
    public func seatingShort(_ short: SeatingShortWord) -> String {
        switch short {
        case .entry(let entry, let needed, let allowed, let barred):
            """
            Bulletins qu’il faut à \(entry)\u{A0}: \(needed) ; jurés qui peuvent le juger\u{A0}: \
            \(allowed)\(counts(barred)). Ajoutez des jurés, écartez un conflit qui ne vaut pas, ou demandez \
            moins de bulletins.
            """
        case .jurors(let jurors, let entries, let needed, let available):
            """
            Bulletins que peuvent donner \(jurors.joined(separator: ", "))\u{A0}: \(available) ; qu’il en \
            faut à \(entries.joined(separator: ", "))\u{A0}: \(needed). Permettez-en davantage à chacun, \
            ajoutez des jurés, ou demandez moins de bulletins.
            """
        case .promised(let jurors, let needed, let available):
            """
            Bulletins promis au moins à \(jurors.joined(separator: ", "))\u{A0}: \(needed) ; \
            disponibles\u{A0}: \(available). Baissez load_min dans la liste des jurés, ou demandez plus de \
            bulletins.
            """
        }
    }
    private func counts(_ barred: [Bar: Int]) -> String {
        let told = Bar.allCases.compactMap { bar -> String? in
            guard let count = barred[bar] else { return nil }
            let words: String? =
                switch bar {
                case .conflict: "en conflit"
                case .language: "sans langue commune"
                case .panel: nil
                case .recusal: "récusés"
                case .byHand: "retirés"
                case .other: "pour d’autres raisons"
                }
            return words.map { "\($0)\u{A0}: \(count)" }
        }
        return told.isEmpty ? "" : " (" + told.joined(separator: ", ") + ")"
    }

    public var mapTitle: String { "Qui a quoi" }
    public var mapSays: String {
        "Chaque cellule ouvre le siège d’un juré devant un dossier. Les flèches du clavier vont de l’une à l’autre."
    }
    public var seatTitle: String { "Un juré devant un dossier" }
    public var seatButton: String { "Donner le siège" }
    public var unseatButton: String { "Reprendre le siège" }
    public var seatIsUsed: String { "Il y a des notes, donc le siège reste." }
    public var seatIsForeign: String { "D’après les listes, ce juré ne lit pas la langue du dossier." }
    public var seatIsOver: String { "Le tour est clos, donc les sièges restent tels quels." }
    public func seatLoad(_ count: Int) -> String {
        plural(count, one: "\(count) siège dans ce tour", other: "\(count) sièges dans ce tour")
    }
    public func seatCount(_ count: Int, of needed: Int) -> String { "\(count) sur \(needed)" }
    public func thirdJurorCalled(_ entries: String) -> String {
        """
        Deux bulletins sont très éloignés, et un troisième juré est appelé : \
        \(entries). La proposition en place un.
        """
    }
}
