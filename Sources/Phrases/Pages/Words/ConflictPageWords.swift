public import Jury

/// What is said of who is not free before what.
public protocol ConflictPageWords {
    var conflictsTitle: String { get }
    var conflictsSays: String { get }
    var conflictsEmpty: String { get }
    /// Over those that wait for somebody's word.
    var conflictsOpen: String { get }
    var conflictsHeld: String { get }
    var conflictsDismissed: String { get }
    var columnWhy: String { get }
    var columnFollows: String { get }
    var columnBallot: String { get }
    var columnReason: String { get }
    func tieKind(_ kind: Tie.Kind) -> String
    /// What becomes of the juror.
    func treatment(_ treatment: ConflictPolicy.Treatment) -> String
    /// Why somebody is tied to an entry.
    ///
    /// - Parameter said: what the entry is called that taught the way; `nil` where it is not to be named.
    func conflict(_ conflict: Conflict, said: String?) -> String
    var statedByHand: String { get }
    /// How a juror stands to an entry.
    func seating(_ seating: SeatingWord) -> String

    // MARK: What is done about them

    var conflictsConfirm: String { get }
    var conflictsNone: String { get }
    var conflictsDone: String { get }
    var conflictDismiss: String { get }
    var dismissTitle: String { get }
    var dismissReason: String { get }
    var dismissNeedsReason: String { get }
    var stateTitle: String { get }
    var stateKind: String { get }
    var stateButton: String { get }
}

/// How a juror stands to an entry.
public enum SeatingWord: String, Hashable, Sendable, CaseIterable {
    case free, seated, begun, sent, conflict, recused
}
