public import Jury

extension FrenchPages {
    public var conflictsTitle: String { "Conflits d’intérêts" }
    public var conflictsSays: String {
        """
        Qui n’est pas libre devant quel dossier : ce que quelqu’un a déclaré, et ce qui découle des liens \
        des jurés et de ce que les dossiers disent des agences, des réseaux et des clients. Tant que \
        vous ne confirmez pas ce qui en découle, un juré qui y a un siège voit encore le dossier.
        """
    }
    public var conflictsEmpty: String { "On ne connaît à personne de lien avec un dossier." }
    public var conflictsOpen: String { "À examiner" }
    public var conflictsHeld: String { "Ce qui vaut" }
    public var conflictsDismissed: String { "Écartés" }
    public var columnWhy: String { "Pourquoi" }
    public var columnFollows: String { "Ce qui s’ensuit" }
    public var columnBallot: String { "Son bulletin" }
    public var columnReason: String { "Motif" }
    public func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .employer: "employeur"
        case .network: "réseau"
        case .client: "un client"
        case .competitor: "concurrent"
        case .family: "famille"
        case .credit: "au générique"
        }
    }
    public func treatment(_ treatment: ConflictPolicy.Treatment) -> String {
        switch treatment {
        case .block: "ne doit pas le juger"
        case .exclude: "son bulletin ne compte pas"
        case .show: "son bulletin compte, et c’est indiqué"
        }
    }
    public func conflict(_ conflict: Conflict, said: String?) -> String {
        let role =
            switch conflict.role {
            case .agency: "est l’agence"
            case .client: "est le client"
            case .partner: "est un partenaire"
            case .network: "est un réseau du dossier"
            case .credit: "figure au générique"
            }
        let source = said.map { "selon «\u{A0}\($0)\u{A0}»" } ?? "selon un autre dossier"
        let party = conflict.tie.party
        let way =
            switch conflict.way {
            case .direct: ""
            case .byNetwork where conflict.role == .network: ", et celui de \(party), \(source)"
            case .byNetwork: ", et du même réseau que \(party), \(source)"
            case .byClient: ", et un client de \(party), \(source)"
            }
        return "\(tieKind(conflict.kind))\u{A0}: \(conflict.name) \(role)\(way)" + years(of: conflict.tie)
    }
    public var statedByHand: String { "déclaré par quelqu’un" }
    public func seating(_ seating: SeatingWord) -> String {
        switch seating {
        case .free: "libre"
        case .seated: "siège"
        case .begun: "commencé"
        case .sent: "envoyé"
        case .conflict: "conflit"
        case .recused: "récusé"
        }
    }

    public var conflictsConfirm: String { "Confirmer tout ce qui est coché" }
    public var conflictsNone: String { "Il n’y avait plus rien à confirmer." }
    public var conflictsDone: String { "C’est écrit." }
    public var conflictDismiss: String { "Écarter" }
    public var dismissTitle: String { "Écarter un conflit" }
    public var dismissReason: String { "Pourquoi il ne vaut pas ; cela est gardé avec lui" }
    public var dismissNeedsReason: String { "Rien n’a été écarté : dites pourquoi il ne vaut pas." }
    public var stateTitle: String { "Déclarer un conflit" }
    public var stateKind: String { "Ce qui lie le juré" }
    public var stateButton: String { "Le déclarer" }
}
