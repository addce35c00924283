public import Jury

extension EstonianPages {
    public var conflictsTitle: String { "Huvide konfliktid" }
    public var conflictsSays: String {
        """
        Kes millist tööd hinnata ei tohi: mida keegi on teatanud ning mis järeldub žürii liikmete seostest \
        ja sellest, mida tööd ütlevad agentuuride, võrgustike ja klientide kohta. Kuni Te järeldust ei \
        kinnita, näeb žürii liige, kes on sinna määratud, tööd endiselt.
        """
    }
    public var conflictsEmpty: String { "Ei ole teada, et keegi oleks mõne tööga seotud." }
    public var conflictsOpen: String { "Vajab vaatamist" }
    public var conflictsHeld: String { "Mis kehtib" }
    public var conflictsDismissed: String { "Kõrvale jäetud" }
    public var columnWhy: String { "Miks" }
    public var columnFollows: String { "Mis sellest järeldub" }
    public var columnBallot: String { "Hindamisleht" }
    public var columnReason: String { "Põhjendus" }
    public func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .employer: "tööandja"
        case .network: "võrgustik"
        case .client: "klient"
        case .competitor: "konkurent"
        case .family: "perekond"
        case .credit: "ise tegijate seas"
        }
    }
    public func treatment(_ treatment: ConflictPolicy.Treatment) -> String {
        switch treatment {
        case .block: "ei tohi seda hinnata"
        case .exclude: "hindamisleht ei lähe arvesse"
        case .show: "hindamisleht läheb arvesse ja see on näha"
        }
    }
    public func conflict(_ conflict: Conflict, said: String?) -> String {
        let role =
            switch conflict.role {
            case .agency: "on agentuur"
            case .client: "on klient"
            case .partner: "on partner"
            case .network: "on töö võrgustik"
            case .credit: "on tegijate seas"
            }
        let source = said.map { "nagu ütleb töö „\($0)“" } ?? "nagu ütleb teine töö"
        let party = conflict.tie.party
        let way =
            switch conflict.way {
            case .direct: ""
            case .byNetwork where conflict.role == .network: ", samuti võrgustik, kus on \(party), \(source)"
            case .byNetwork: ", ühes võrgustikus koos: \(party), \(source)"
            case .byClient: ", kelle agentuur on \(party), \(source)"
            }
        return "\(tieKind(conflict.kind)): \(conflict.name) \(role)\(way)" + years(of: conflict.tie)
    }
    public var statedByHand: String { "keegi teatas sellest" }
    public func seating(_ seating: SeatingWord) -> String {
        switch seating {
        case .free: "vaba"
        case .seated: "määratud"
        case .begun: "alustatud"
        case .sent: "saadetud"
        case .conflict: "konflikt"
        case .recused: "taandunud"
        }
    }

    public var conflictsConfirm: String { "Kinnitage kõik märgitud" }
    public var conflictsNone: String { "Enam ei olnud midagi kinnitada." }
    public var conflictsDone: String { "See on kirja pandud." }
    public var conflictDismiss: String { "Jätke kõrvale" }
    public var dismissTitle: String { "Konflikti kõrvalejätmine" }
    public var dismissReason: String { "Miks see ei kehti; see hoitakse koos konfliktiga alles" }
    public var dismissNeedsReason: String { "Midagi ei jäetud kõrvale: öelge, miks see ei kehti." }
    public var stateTitle: String { "Teatage konfliktist" }
    public var stateKind: String { "Mis seob" }
    public var stateButton: String { "Teatage" }
}
