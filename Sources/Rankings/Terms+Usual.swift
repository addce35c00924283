public import Intake
internal import Jury
public import Ledger

extension Terms {
    /// Where no edition says otherwise.
    public static let usual: Terms = {
        var terms = Terms(.builtIn)
        terms.populations = .builtIn
        return terms
    }()

    /// The usual ones, with the edition's own taxonomy where it has one. Made once for all its categories.
    public static func usual(of loaded: LoadedEdition) -> Terms {
        var terms = Terms.usual
        if loaded.edition?.taxonomy != nil { terms.taxonomy = loaded.taxonomy }
        return terms
    }
}
