public import Jury

extension LatvianPages {
    public var conflictsTitle: String { "Interešu konflikti" }
    public var conflictsSays: String {
        """
        Kas kuru darbu nedrīkst vērtēt: ko kāds paziņojis un kas izriet no žūrijas locekļu saiknēm un no tā, \
        ko darbi saka par aģentūrām, tīkliem un klientiem. Kamēr to, kas izriet, neapstiprināt, žūrijas \
        loceklis, kurš tur norīkots, darbu vēl redz.
        """
    }
    public var conflictsEmpty: String { "Nav zināms, ka kāds būtu saistīts ar kādu darbu." }
    public var conflictsOpen: String { "Jāizskata" }
    public var conflictsHeld: String { "Kas ir spēkā" }
    public var conflictsDismissed: String { "Noraidītie" }
    public var columnWhy: String { "Kāpēc" }
    public var columnFollows: String { "Kas izriet" }
    public var columnBallot: String { "Vērtēšanas lapa" }
    public var columnReason: String { "Pamatojums" }
    public func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .employer: "darba devējs"
        case .network: "tīkls"
        case .client: "klients"
        case .competitor: "konkurents"
        case .family: "ģimene"
        case .credit: "pats autoru sarakstā"
        }
    }
    public func treatment(_ treatment: ConflictPolicy.Treatment) -> String {
        switch treatment {
        case .block: "nedrīkst to vērtēt"
        case .exclude: "vērtēšanas lapa netiek skaitīta"
        case .show: "vērtēšanas lapa tiek skaitīta, un tas ir norādīts"
        }
    }
    public func conflict(_ conflict: Conflict, said: String?) -> String {
        let role =
            switch conflict.role {
            case .agency: "ir aģentūra"
            case .client: "ir klients"
            case .partner: "ir partneris"
            case .network: "ir darba tīkls"
            case .credit: "ir autoru sarakstā"
            }
        let source = said.map { "kā teikts darbā “\($0)”" } ?? "kā teikts citā darbā"
        let party = conflict.tie.party
        let way =
            switch conflict.way {
            case .direct: ""
            case .byNetwork where conflict.role == .network: ", arī tīkls, kurā ir \(party), \(source)"
            case .byNetwork: ", vienā tīklā ar \(party), \(source)"
            case .byClient: ", kura aģentūra ir \(party), \(source)"
            }
        return "\(tieKind(conflict.kind)): \(conflict.name) \(role)\(way)" + years(of: conflict.tie)
    }
    public var statedByHand: String { "kāds to paziņojis" }
    public func seating(_ seating: SeatingWord) -> String {
        switch seating {
        case .free: "brīvs"
        case .seated: "norīkots"
        case .begun: "sākts"
        case .sent: "nosūtīts"
        case .conflict: "konflikts"
        case .recused: "atteicies"
        }
    }

    public var conflictsConfirm: String { "Apstiprināt visus atzīmētos" }
    public var conflictsNone: String { "Vairs nebija ko apstiprināt." }
    public var conflictsDone: String { "Tas ir ierakstīts." }
    public var conflictDismiss: String { "Noraidīt" }
    public var dismissTitle: String { "Noraidīt konfliktu" }
    public var dismissReason: String { "Kāpēc tas nav spēkā; tas tiek glabāts kopā ar to" }
    public var dismissNeedsReason: String { "Nekas nav noraidīts: pasakiet, kāpēc tas nav spēkā." }
    public var stateTitle: String { "Paziņot konfliktu" }
    public var stateKind: String { "Kas saista" }
    public var stateButton: String { "Paziņot" }
}
