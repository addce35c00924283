public import Jury

extension LithuanianPages {
    public var conflictsTitle: String { "Interesų konfliktai" }
    public var conflictsSays: String {
        """
        Kas kurio darbo negali vertinti: ką kas nors pareiškė, ir kas išplaukia iš komisijos narių ryšių bei \
        iš to, ką darbai sako apie agentūras, tinklus ir klientus. Kol to, kas išplaukia, nepatvirtinate, \
        narys, kuris ten paskirtas, darbą dar mato.
        """
    }
    public var conflictsEmpty: String { "Nežinoma, kad kas nors būtų susijęs su kuriuo nors darbu." }
    public var conflictsOpen: String { "Reikia peržiūrėti" }
    public var conflictsHeld: String { "Kas galioja" }
    public var conflictsDismissed: String { "Atmesti" }
    public var columnWhy: String { "Kodėl" }
    public var columnFollows: String { "Kas iš to išplaukia" }
    public var columnBallot: String { "Vertinimo lapas" }
    public var columnReason: String { "Priežastis" }
    public func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .employer: "darbdavys"
        case .network: "tinklas"
        case .client: "klientas"
        case .competitor: "konkurentas"
        case .family: "šeima"
        case .credit: "pats tarp autorių"
        }
    }
    public func treatment(_ treatment: ConflictPolicy.Treatment) -> String {
        switch treatment {
        case .block: "negali jo vertinti"
        case .exclude: "vertinimo lapas neskaičiuojamas"
        case .show: "vertinimo lapas skaičiuojamas, ir tai nurodoma"
        }
    }
    public func conflict(_ conflict: Conflict, said: String?) -> String {
        let role =
            switch conflict.role {
            case .agency: "yra agentūra"
            case .client: "yra klientas"
            case .partner: "yra partneris"
            case .network: "yra darbo tinklas"
            case .credit: "yra tarp autorių"
            }
        let source = said.map { "kaip sakoma darbe „\($0)“" } ?? "kaip sakoma kitame darbe"
        let party = conflict.tie.party
        let way =
            switch conflict.way {
            case .direct: ""
            case .byNetwork where conflict.role == .network:
                ", taip pat tinklas, kuriame yra \(party), \(source)"
            case .byNetwork: ", viename tinkle su \(party), \(source)"
            case .byClient: ", kurio agentūra yra \(party), \(source)"
            }
        return "\(tieKind(conflict.kind)): \(conflict.name) \(role)\(way)" + years(of: conflict.tie)
    }
    public var statedByHand: String { "kažkas tai pareiškė" }
    public func seating(_ seating: SeatingWord) -> String {
        switch seating {
        case .free: "laisvas"
        case .seated: "paskirtas"
        case .begun: "pradėta"
        case .sent: "išsiųsta"
        case .conflict: "konfliktas"
        case .recused: "nusišalino"
        }
    }

    public var conflictsConfirm: String { "Patvirtinti visus pažymėtus" }
    public var conflictsNone: String { "Nebeliko ko patvirtinti." }
    public var conflictsDone: String { "Tai įrašyta." }
    public var conflictDismiss: String { "Atmesti" }
    public var dismissTitle: String { "Atmesti konfliktą" }
    public var dismissReason: String { "Kodėl jis negalioja; tai saugoma kartu su juo" }
    public var dismissNeedsReason: String { "Niekas neatmesta: pasakykite, kodėl jis negalioja." }
    public var stateTitle: String { "Pareikšti konfliktą" }
    public var stateKind: String { "Kas sieja" }
    public var stateButton: String { "Pareikšti" }
}
