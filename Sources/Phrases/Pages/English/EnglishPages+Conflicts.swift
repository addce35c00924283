public import Jury

extension EnglishPages {
    public var conflictsTitle: String { "Conflicts of interest" }
    public var conflictsSays: String {
        """
        Who is not free before which entry: what somebody stated, and what follows from jurors’ ties and \
        from what entries say of agencies, networks and clients. Until you confirm what follows, a juror who \
        has a seat there still sees the entry.
        """
    }
    public var conflictsEmpty: String { "Nobody is known to be tied to an entry." }
    public var conflictsOpen: String { "To be looked at" }
    public var conflictsHeld: String { "What holds" }
    public var conflictsDismissed: String { "Dismissed" }
    public var columnWhy: String { "Why" }
    public var columnFollows: String { "What follows" }
    public var columnBallot: String { "Her ballot" }
    public var columnReason: String { "Reason" }
    public func tieKind(_ kind: Tie.Kind) -> String {
        switch kind {
        case .employer: "employer"
        case .network: "network"
        case .client: "client"
        case .competitor: "competitor"
        case .family: "family"
        case .credit: "own credit"
        }
    }
    public func treatment(_ treatment: ConflictPolicy.Treatment) -> String {
        switch treatment {
        case .block: "must not judge it"
        case .exclude: "her ballot does not count"
        case .show: "her ballot counts, and this is shown"
        }
    }
    public func conflict(_ conflict: Conflict, said: String?) -> String {
        let role =
            switch conflict.role {
            case .agency: "is the agency"
            case .client: "is the client"
            case .partner: "is a partner"
            case .network: "is a network of the entry’s"
            case .credit: "stands in the credits"
            }
        let source = said.map { "as “\($0)” says" } ?? "as another entry says"
        let party = conflict.tie.party
        let way =
            switch conflict.way {
            case .direct: ""
            case .byNetwork where conflict.role == .network: ", and of \(party), \(source)"
            case .byNetwork: ", and of one network with \(party), \(source)"
            case .byClient: ", and a client of \(party), \(source)"
            }
        return "\(tieKind(conflict.kind)): \(conflict.name) \(role)\(way)" + years(of: conflict.tie)
    }
    public var statedByHand: String { "stated by somebody" }
    public func seating(_ seating: SeatingWord) -> String {
        switch seating {
        case .free: "free"
        case .seated: "seat"
        case .begun: "begun"
        case .sent: "sent"
        case .conflict: "conflict"
        case .recused: "recused"
        }
    }

    public var conflictsConfirm: String { "Confirm all that are ticked" }
    public var conflictsNone: String { "There was nothing left to confirm." }
    public var conflictsDone: String { "It is written down." }
    public var conflictDismiss: String { "Dismiss" }
    public var dismissTitle: String { "Dismiss a conflict" }
    public var dismissReason: String { "Why it does not hold; this is kept with it" }
    public var dismissNeedsReason: String { "Nothing was dismissed: say why it does not hold." }
    public var stateTitle: String { "State a conflict" }
    public var stateKind: String { "What ties her" }
    public var stateButton: String { "State it" }
}
