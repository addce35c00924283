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

    /// The usual ones, with the edition's own taxonomy where it has one.
    public static func usual(of loaded: LoadedEdition) -> Terms { usual.reading(loaded) }

    /// These, with the edition's own taxonomy where it has one. To be made once for all its categories:
    /// setting it makes the scan anew, which takes a while.
    public func reading(_ loaded: LoadedEdition) -> Terms {
        var terms = self
        if loaded.edition?.taxonomy != nil { terms.taxonomy = loaded.taxonomy }
        return terms
    }
}
