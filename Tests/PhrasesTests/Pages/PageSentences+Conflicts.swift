import Jury
import Phrases

extension PageSentence {
    static let conflicts: [PageSentence] = [
        one("conflictsTitle") { $0.conflictsTitle },
        one("conflictsSays") { $0.conflictsSays },
        one("conflictsEmpty") { $0.conflictsEmpty },
        one("conflictsOpen") { $0.conflictsOpen },
        one("conflictsHeld") { $0.conflictsHeld },
        one("conflictsDismissed") { $0.conflictsDismissed },
        one("columnWhy") { $0.columnWhy },
        one("columnFollows") { $0.columnFollows },
        one("columnBallot") { $0.columnBallot },
        one("columnReason") { $0.columnReason },
        each("tieKind") { words in Tie.Kind.allCases.map(words.tieKind) },
        each("treatment") { words in ConflictPolicy.Treatment.allCases.map(words.treatment) },
        each("conflict") { words in
            found.flatMap { [words.conflict($0, said: "{entry}"), words.conflict($0, said: nil)] }
        },
        one("statedByHand") { $0.statedByHand },
        each("seating") { words in SeatingWord.allCases.map(words.seating) },
        one("conflictsConfirm") { $0.conflictsConfirm },
        one("conflictsNone") { $0.conflictsNone },
        one("conflictsDone") { $0.conflictsDone },
        one("conflictDismiss") { $0.conflictDismiss },
        one("dismissTitle") { $0.dismissTitle },
        one("dismissReason") { $0.dismissReason },
        one("dismissNeedsReason") { $0.dismissNeedsReason },
        one("stateTitle") { $0.stateTitle },
        one("stateKind") { $0.stateKind },
        one("stateButton") { $0.stateButton },
    ]

    /// By each way and in most roles, with years and without.
    private static let found: [Conflict] = {
        let all = [("harbour", "Nord Vilnius"), ("kitchen", "Nord Tallinn")].map { id, agency in
            var entry = Entry()
            entry.id = Identifier(id)
            entry.agency = organisation(agency, network: "Nord Group")
            entry.client = organisation("City of Riga")
            entry.partners = [organisation("Aide")]
            return entry
        }
        let ties = [
            Tie("ada", .employer, "Nord Vilnius"), Tie("ada", .family, "Aide", since: 2019),
            Tie("ada", .network, "Nord Group", since: 2019, until: 2024),
            Tie("grace", .employer, "Nord Group", until: 2024),
        ]
        return Conflicts(entries: all, ties: ties, year: nil).all
    }()

    private static func organisation(_ name: String, network: String? = nil) -> Organisation {
        var organisation = Organisation()
        organisation.name = Text(name)
        organisation.network = network.map { Text($0) }
        return organisation
    }
}
