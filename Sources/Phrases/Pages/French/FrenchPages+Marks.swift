public import Jury

extension FrenchPages {
    public var marksTitle: String { "Vos notes" }
    public func weight(_ share: Int, of total: Int) -> String {
        plural(total, one: "\(share) point sur \(total)", other: "\(share) points sur \(total)")
    }
    public var anchors: String { "Ce que veulent dire les notes" }
    public var half: String { "et demi" }
    public var abstain: String { "S’abstenir" }
    public var noMark: String { "Pas encore de note" }
    public func mark(on scale: Scale) -> String { "Note de \(number(scale.min)) à \(number(scale.max))" }

    public func standing(
        best: BestClaim, cap: Thousandths?, grade: Grade?, factor: Ratio?, isVoid: Bool
    ) -> String? {
        if isVoid { return "Le dossier fait état d’argent que personne n’a payé : cela ne compte pour rien." }
        let weighed = factor.flatMap { factor in
            factor < 1 ? grade.map { "\(self.grade($0)) : coefficient \(decimal(factor))" } : nil
        }
        return sentences(cap.map { "\(words(best)) : au plus \(number($0))" }, weighed)
    }

    private func words(_ best: BestClaim) -> String {
        switch best {
        case .nothing: "rien n’est affirmé"
        case .exposure: "de l’exposition seulement"
        case .reaction: "des réactions seulement"
        case .unmeasured: "un résultat sans nombre, promis ou obligatoire"
        case .result: "un résultat chiffré"
        }
    }

    public func counts(_ effective: Ratio) -> String { "Votre note compte pour \(decimal(effective))." }
    public var liftSummary: String { "Que ma note compte en entier" }
    public var liftLabel: String {
        """
        Pourquoi ? Un seul motif lève le plafond et le coefficient pour cette note de votre main ; la \
        présidence du jury la voit.
        """
    }
    public var comment: String { "Commentaire" }
    public var toAgency: String { "Pour l’agence" }
    public var toAgencyHint: String {
        """
        Ce qui aurait rendu le dossier plus fort. La présidence du jury le lit d’abord ; votre nom n’y \
        figure pas.
        """
    }
    public var notes: String { "Notes personnelles" }
    public var notesHint: String { "Personne d’autre ne les lit." }
    public var save: String { "Enregistrer le brouillon" }
    public var send: String { "Envoyer" }
    public var sendAgain: String { "Envoyer les changements" }
    public var saved: String { "Enregistré." }
    public var savedOnServer: String { "Brouillon enregistré sur le serveur." }
    public func sentLine(_ line: Int) -> String { "Envoyé : c’est la ligne \(line) du registre." }
    public var receipt: String { "Reçu" }
    public var draftsDoNotCount: String { "Un brouillon ne compte pas tant qu’il n’est pas envoyé." }
    public var stillMissing: String { "Encore sans note ni abstention :" }
    public var recuse: String { "Se récuser pour ce dossier" }
    public var recuseHint: String {
        """
        Si vous y avez un intérêt, ou ne pouvez pas juger sans parti pris, récusez-vous. Rien de ce que \
        vous avez noté ici ne compte alors, et la présidence du jury en est informée.
        """
    }
    public var recuseReason: String { "Motif (pour la présidence du jury ; peut rester vide)" }
    public var recuseButton: String { "Se récuser" }
    public var roundIsWaiting: String {
        "Le tour n’est pas ouvert. Vous pouvez lire ; vous noterez quand il s’ouvrira."
    }
    public var roundIsClosed: String { "Le tour est clos. Ce que vous avez envoyé compte et ne change plus." }
    public func offScale(_ scale: Scale) -> String {
        """
        Ce n’est pas une note ici. Les notes vont de \(number(scale.min)) à \(number(scale.max)), par pas \
        de \(number(scale.step)).
        """
    }
    public var conflictTitle: String { "Enregistré ailleurs entre-temps" }
    public var conflictSays: String {
        """
        Ce brouillon a été modifié dans un autre onglet ou sur un autre appareil après que vous l’avez \
        ouvert ici. Rien n’est perdu : choisissez lequel garder.
        """
    }
    public var conflictHere: String { "Ici" }
    public var conflictThere: String { "Enregistré ailleurs" }
    public var conflictKeepHere: String { "Garder ce qui est ici" }
    public var conflictTakeThere: String { "Prendre ce qui a été enregistré ailleurs" }
    public var previousEntry: String { "Dossier précédent" }
    public var followingEntry: String { "Dossier suivant" }
    public var marksLost: String { "Pas enregistré" }
}
